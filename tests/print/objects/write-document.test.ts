import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { loadPdfLib } from '../../../src/print/load-pdf-lib.js';
import { writeDocument } from '../../../src/print/objects/write-document.js';

const lib = await loadPdfLib();
const name = (text: string) => lib.PDFName.of(text);

async function written(make: (document: PDFDocument) => Record<string, PDFObject>): Promise<PDFDocument> {
  const document = await lib.PDFDocument.create();
  document.addPage();
  for (const [key, value] of Object.entries(make(document))) document.catalog.set(name(key), value);
  return lib.PDFDocument.load(await writeDocument(document, lib), { updateMetadata: false });
}

const entry = ({ catalog }: PDFDocument, key: string) => catalog.lookup(name(key))?.toString();

describe('writeDocument', () => {
  it('writes every kind of value so that it is read again', async () => {
    const read = await written(({ context }) => ({
      Mixed: context.obj([1, -2, 0.5, -0.25, 1.75, 1e9, 0.00025, true, false, null, 'N', 'M', 3, [4], {}, 5]),
      Texts: context.obj([lib.PDFString.of('a \\(b\\)'), lib.PDFHexString.fromText('é')]),
      Odd: name('a b#'),
      Dict: context.obj({ Kids: [{ A: 'B' }, { C: 1 }], True: true, None: null }),
    }));
    expect(entry(read, 'Mixed')).toBe(
      '[ 1 -2 0.5 -0.25 1.75 1000000000 0.00025 true false null /N /M 3 [ 4 ] <<\n>> 5 ]',
    );
    expect(entry(read, 'Texts')).toBe('[ (a \\(b\\)) <FEFF00E9> ]');
    expect(entry(read, 'Odd')).toBe('/a#20b#23');
    expect(entry(read, 'Dict')).toContain('/Kids [ <<\n/A /B\n>> <<\n/C 1\n>> ]\n/True true');
  });

  it('writes more objects than one pack holds, and leads to each', async () => {
    const read = await written(({ context }) => ({
      All: context.obj(
        Array.from({ length: 1000 }, (_, index) => context.register(context.obj({ N: index }))),
      ),
    }));
    const all = read.catalog.lookup(name('All'), lib.PDFArray);
    for (const index of [0, 99, 100, 555, 999])
      expect(all.lookup(index, lib.PDFDict).lookup(name('N'))?.toString()).toBe(String(index));
  });

  it('numbers the objects without gaps', async () => {
    const read = await written(({ context }) => {
      const refs = Array.from({ length: 10 }, (_, index) => context.register(context.obj(index)));
      for (const ref of refs.slice(0, 8)) context.delete(ref);
      return { Last: refs[9] ?? lib.PDFNull };
    });
    expect(entry(read, 'Last')).toBe('9');
    const numbers = read.context.enumerateIndirectObjects().map(([ref]) => ref.objectNumber);
    expect(numbers).toEqual(Array.from(numbers, (_, index) => index + 1));
  });

  it('writes a reference to an object that is not there as null', async () => {
    const read = await written(({ context }) => ({ Gone: context.obj([1, lib.PDFRef.of(4000), 2]) }));
    expect(entry(read, 'Gone')).toBe('[ 1 null 2 ]');
  });

  it('keeps streams as they are, with their lengths', async () => {
    const content = Buffer.from('one\nendstream\ntwo');
    const read = await written(({ context }) => ({
      Plain: context.register(context.stream(content)),
      Packed: context.register(context.flateStream(content)),
    }));
    const [plain, packed] = ['Plain', 'Packed'].map((key) => read.catalog.lookup(name(key), lib.PDFStream));
    expect(Buffer.from(plain?.getContents() ?? []).toString()).toBe(content.toString());
    const raw = packed instanceof lib.PDFRawStream ? lib.decodePDFRawStream(packed).decode() : [];
    expect(Buffer.from(raw).toString()).toBe(content.toString());
  });

  it('gives the same bytes each time', async () => {
    const make = async () => {
      const document = await lib.PDFDocument.create({ updateMetadata: false });
      document.addPage();
      return writeDocument(document, lib);
    };
    expect(Buffer.compare(await make(), await make())).toBe(0);
  });
});
