import { PDFDict, PDFDocument, PDFName, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import * as lib from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { numberElements } from '../../src/print/number-elements.js';
import { PrintedPdf } from '../../src/print/printed-pdf.js';
import type { PdfFacts } from '../../src/print/pdf-facts.js';

const noFacts: PdfFacts = {
  title: '',
  author: '',
  subject: '',
  language: '',
  date: new Date(0),
  producer: '',
  creator: '',
  text: '',
};

/** A structure of one table row with these cells. */
async function numbered(...cells: readonly Readonly<Record<string, PDFObject>>[]) {
  const document = await PDFDocument.create();
  const { context } = document;
  const dicts = cells.map((cell) => context.obj({ S: 'TD', ...cell }));
  const names = context.obj({
    Names: [PDFString.of('node00000055'), 'x', PDFString.of('node00000408'), 'y'],
  });
  const row = context.obj({ S: 'TR', K: context.obj(dicts.map((dict) => context.register(dict))) });
  const root = context.obj({ K: [context.register(row)], IDTree: { Kids: [context.register(names)] } });
  document.catalog.set(PDFName.of('StructTreeRoot'), context.register(root));
  await numberElements(new PrintedPdf(document, { ...lib }), noFacts);
  return { dicts, names: String(names.get(PDFName.of('Names'))) };
}

describe('numberElements', () => {
  it('renumbers a header, the cells that refer to it, and the tree that finds it, in their old order', async () => {
    const id = (text: string) => PDFString.of(text);
    const { context } = await PDFDocument.create();
    const headers = context.obj([{ O: 'Table', Headers: [id('node00000408'), id('node00000055')] }]);
    const { dicts, names } = await numbered(
      { ID: id('node00000408') },
      { ID: id('node00000055') },
      { A: headers },
    );

    expect(dicts.map((dict) => String(dict.get(PDFName.of('ID'))))).toEqual([
      '(node00000002)',
      '(node00000001)',
      'undefined',
    ]);
    expect(String(headers.lookup(0, PDFDict).lookup(PDFName.of('Headers')))).toBe(
      '[ (node00000002) (node00000001) ]',
    );
    expect(names).toBe('[ (node00000001) /x (node00000002) /y ]');
  });

  it('leaves an identifier of anybody else alone', async () => {
    const { dicts } = await numbered({ ID: PDFString.of('annex-a') });
    expect(String(dicts[0]?.get(PDFName.of('ID')))).toBe('(annex-a)');
  });
});
