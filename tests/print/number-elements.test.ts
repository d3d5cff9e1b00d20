import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import * as lib from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { numberElements } from '../../src/print/number-elements.js';
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

describe('numberElements', () => {
  it('renumbers a header, the cells that refer to it, and the tree that finds it, in their old order', async () => {
    const document = await PDFDocument.create();
    const { context } = document;
    const id = (text: string) => PDFString.of(text);
    const early = context.obj({ ID: id('node00000055') });
    const late = context.obj({ ID: id('node00000408') });
    const cell = context.obj({ A: [{ O: 'Table', Headers: [id('node00000408'), id('node00000055')] }] });
    const names = context.obj({ Names: [id('node00000055'), 'x', id('node00000408'), 'y'] });
    const root = context.obj({ IDTree: { Kids: [context.register(names)] } });
    const structure = { root, elements: [late, early, cell] };

    numberElements({ document, lib: { ...lib }, structure }, noFacts);

    expect(String(early.get(PDFName.of('ID')))).toBe('(node00000001)');
    expect(String(late.get(PDFName.of('ID')))).toBe('(node00000002)');
    const headers = cell.lookup(PDFName.of('A'), PDFArray).lookup(0, PDFDict).lookup(PDFName.of('Headers'));
    expect(String(headers)).toBe('[ (node00000002) (node00000001) ]');
    expect(String(names.get(PDFName.of('Names')))).toBe('[ (node00000001) /x (node00000002) /y ]');
  });

  it('leaves an identifier of anybody else alone', async () => {
    const document = await PDFDocument.create();
    const element = document.context.obj({ ID: PDFString.of('annex-a') });
    numberElements(
      { document, lib: { ...lib }, structure: { root: document.context.obj({}), elements: [element] } },
      noFacts,
    );
    expect(String(element.get(PDFName.of('ID')))).toBe('(annex-a)');
  });
});
