import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import * as lib from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { cellOf, withMarks, withNumbers } from '../../src/print/page-numbers.js';
import { PrintedPdf } from '../../src/print/printed-pdf.js';
import { writeNumbers } from '../../src/print/write-numbers.js';

const cell = (of: string, before = '', text = ''): string =>
  `<span class="page-number" data-of="${of}" data-before="${before}">${text}</span>`;

describe('page numbers', () => {
  it('are filled in where the page is known, with the word before them', () => {
    const pages = new Map([['t.dams', 7]]);
    expect(withNumbers(cell('t.dams'), pages)).toBe(cell('t.dams', '', '7'));
    expect(withNumbers(cell('t.dams', 'page'), pages)).toBe(cell('t.dams', 'page', 'page\u00a07'));
  });

  it('stay empty where it is not', () => {
    expect(withNumbers(cell('t.wells'), new Map([['t.dams', 7]]))).toBe(cell('t.wells'));
  });

  it('are printed as marks first, another in every cell', () => {
    const { html, cells } = withMarks(cell('t.dams') + cell('t.dams', 'p.'));
    expect(html).toBe(cell('t.dams', '', '010000') + cell('t.dams', 'p.', 'p.\u00a0230001'));
    expect(cellOf('p.\u00a0230001', cells)).toEqual({
      id: 't.dams',
      printed: 'p.\u00a0230001',
      atEnd: false,
    });
  });

  it('know no mark that a text happens to hold', () => {
    const { cells } = withMarks(cell('t.dams'));
    expect(cellOf('010000', cells)?.id).toBe('t.dams');
    for (const text of ['230000', '450001', '0000', 'of 010000', '']) expect(cellOf(text, cells)).toBeNull();
  });
});

/** A page that shows these texts glyph by glyph, each a stretch of its own. */
async function printed(...texts: readonly string[]): Promise<PrintedPdf> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const font = await document.embedFont(StandardFonts.Helvetica);
  page.setFont(font);
  const name = page.node.Resources()?.lookup(lib.PDFName.of('Font'), lib.PDFDict).keys()[0]?.decodeText();
  const shown = texts.map((text) => {
    const glyphs = [...text].map((sign) => `7 0 Td (${sign}) Tj`);
    return `/Span <</MCID 1>> BDC BT /${name} 10 Tf ${glyphs.join(' ')} ET EMC`;
  });
  const stream = document.context.stream(shown.join('\n'));
  page.node.set(lib.PDFName.of('Contents'), document.context.register(stream));
  return new PrintedPdf(await PDFDocument.load(await document.save()), { ...lib });
}

function content(pdf: PrintedPdf): string {
  const [page] = pdf.contents.pages;
  return Buffer.from(page?.bytes() ?? []).toString('latin1');
}

describe('a printed mark', () => {
  const five = withMarks(['a', 'b', 'c', 'd', 'e'].map((id) => cell(id)).join('')).cells;
  const marks = five.map(({ printed: mark }) => mark);

  it('gives way to the number, at the end of its room', async () => {
    const pdf = await printed(...marks);
    expect(writeNumbers(pdf.contents, five, new Map(five.map(({ id }) => [id, 120])))).toBe(true);
    expect(
      content(pdf)
        .match(/\((\d)\) Tj/g)
        ?.join(''),
    ).toBe('(1) Tj(2) Tj(0) Tj'.repeat(5));
    expect(content(pdf)).toContain(`10 Tf ${'7 0 Td  '.repeat(3)}7 0 Td (1) Tj`);
  });

  it('gives way to nothing where the page is not known', async () => {
    const pdf = await printed(...marks);
    expect(writeNumbers(pdf.contents, five, new Map())).toBe(true);
    expect(content(pdf)).not.toContain('Tj');
  });

  it('stays where a digit has no glyph, one is missing, or one stands there twice', async () => {
    const [first = '', second = ''] = marks;
    const two = five.slice(0, 2);
    const pages = new Map([['a', 9]]);
    for (const texts of [
      [first, second],
      [first, 'other'],
      [first, first, second],
    ]) {
      const pdf = await printed(...texts);
      const before = content(pdf);
      expect(writeNumbers(pdf.contents, two, pages)).toBe(false);
      expect(content(pdf)).toBe(before);
    }
  });
});
