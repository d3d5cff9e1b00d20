import { describe, expect, it } from 'vitest';
import { loadPdfLib } from '../../../src/print/load-pdf-lib.js';
import { readDocument, readPlain } from '../../../src/print/objects/read-document.js';

const lib = await loadPdfLib();

/** A file of these objects, the first of which is its catalogue, with one plain table of them. */
function plainFile(...objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const entries = objects.map((object, index) => {
    const entry = `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return entry;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
  const trailer = `trailer\n<</Size ${objects.length + 1}\n/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, 'latin1');
}

const catalog = '<</Type /Catalog\n/Pages 2 0 R>>';
const pages = '<</Type /Pages\n/Count 0\n/Kids []>>';

async function objectsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await lib.PDFDocument.load(bytes, { updateMetadata: false });
  return document.context
    .enumerateIndirectObjects()
    .map(([ref, object]) => `${ref.tag} ${object.toString()}`);
}

describe('readPlain', () => {
  it('reads every kind of object as the library does', async () => {
    const bytes = plainFile(
      catalog,
      pages,
      '[1 -2 +3 .5 -.25 4. 0.1234567 123456789012 70000 1 0 R 5 6 true false null]',
      '<</A#42C /D#c3#a9/E(a \\(b\\) (c) \\\\)/F<FEFF 0041>/G<</H[<</I 1>>]>>>>',
      '<</Length 9>> stream\n1 endobj \nendstream',
      '( \\) )',
    );
    const document = readPlain(bytes, lib);
    const read = document?.context
      .enumerateIndirectObjects()
      .map(([ref, object]) => `${ref.tag} ${object.toString()}`);
    expect(read).toEqual(await objectsOf(bytes));
    expect(read).toHaveLength(6);
  });

  it('knows the pages of the file', () => {
    const page = '<</Type /Page\n/Parent 2 0 R\n/MediaBox [0 0 10 20]>>';
    const bytes = plainFile(catalog, '<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>', page);
    expect(
      readPlain(bytes, lib)
        ?.getPages()
        .map((one) => one.getSize()),
    ).toEqual([{ width: 10, height: 20 }]);
  });

  it.each([
    ['a comment', plainFile(catalog, pages, '[1 % one\n]')],
    ['a reference to a later generation', plainFile(catalog, pages, '[1 1 R]')],
    [
      'a stream whose length stands elsewhere',
      plainFile(catalog, pages, '<</Length 4 0 R>> stream\n\nendstream', '0'),
    ],
    ['a dictionary that does not end', plainFile(catalog, pages, '<</A 1')],
    ['a number that is none', plainFile(catalog, pages, '1-2')],
    ['no catalogue', plainFile(pages, pages)],
    ['no table', Buffer.from('%PDF-1.4\nstartxref\n0\n%%EOF\n')],
    ['no PDF', Buffer.from('hello')],
  ])('leaves to the library what has %s', (_, bytes) => {
    expect(readPlain(bytes, lib)).toBeNull();
  });
});

describe('readDocument', () => {
  it('reads a file whose objects are packed as well', async () => {
    const made = await lib.PDFDocument.create();
    made.addPage([30, 40]);
    const document = await readDocument(await made.save({ useObjectStreams: true }), lib);
    expect(document.getPage(0).getSize()).toEqual({ width: 30, height: 40 });
  });

  it('throws where the bytes are no PDF', async () => {
    await expect(readDocument(Buffer.from('hello'), lib)).rejects.toThrow();
  });
});
