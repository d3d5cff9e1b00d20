import {
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  StandardFonts,
  type PDFFont,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { convertPdf } from '../../../src/conversions/pdf/convert-pdf.js';
import { sourceOf } from '../../sources/sample.js';
import { keptInOrder, prose } from './made-pdf.js';

const SIZE = 10;

/** Half an em for each glyph of the font without glyphs. */
const GLYPH = 0.5 * SIZE;

/** Codes are the characters themselves. */
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def
/CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`;

function hexOf(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

/** A word as Tesseract writes it: the glyphs of it and of a blank, stretched over the width of the word alone. */
function written(word: string, x: number, y: number, width: number): string {
  const stretch = (100 * width) / ((word.length + 1) * GLYPH);
  return `BT 3 Tr ${stretch.toFixed(3)} Tz /F1 ${SIZE} Tf 1 0 0 1 ${x.toFixed(2)} ${y} Tm <${hexOf(`${word} `)}> Tj ET`;
}

/** The words of a text, set in justified lines. */
function column(text: string, face: PDFFont, x: number, top: number, width: number): string[] {
  const widthOf = (word: string): number => face.widthOfTextAtSize(word, SIZE);
  const lines: string[][] = [[]];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && widthOf([...line, word].join(' ')) > width) lines.push([word]);
    else line.push(word);
  }
  return lines.flatMap((line, row) => {
    const free = width - line.reduce((sum, word) => sum + widthOf(word), 0);
    const blank = row === lines.length - 1 ? widthOf(' ') : free / (line.length - 1);
    let at = x;
    return line.map((word) => {
      const shown = written(word, at, top - row * 12, widthOf(word));
      at += widthOf(word) + blank;
      return shown;
    });
  });
}

/** Two columns of a scan. `width`: of each, in points. */
async function recognised(columns: readonly [string, string], width = 215): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const face = await pdf.embedFont(StandardFonts.TimesRoman);
  const { context } = pdf;
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: 'GlyphLessFont',
    Flags: 5,
    FontBBox: [0, 0, 500, 1000],
    ItalicAngle: 0,
    Ascent: 1000,
    Descent: -1,
    CapHeight: 1000,
    StemV: 80,
  });
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: 'GlyphLessFont',
    CIDSystemInfo: {
      Registry: PDFHexString.fromText('Adobe'),
      Ordering: PDFHexString.fromText('Identity'),
      Supplement: 0,
    },
    FontDescriptor: context.register(descriptor),
    DW: 500,
  });
  const font = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: 'GlyphLessFont',
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: context.register(PDFRawStream.of(context.obj({}), Buffer.from(TO_UNICODE))),
  });
  const page = pdf.addPage([595, 842]);
  page.node.setFontDictionary(PDFName.of('F1'), context.register(font));
  const words = columns.flatMap((text, at) => column(text, face, 60 + at * (width + 30), 760, width));
  const content = PDFRawStream.of(context.obj({}), Buffer.from(words.join('\n')));
  page.node.set(PDFName.of('Contents'), context.register(content));
  return pdf.save();
}

describe('text that Tesseract recognised in a scan', () => {
  it('is read column by column, though its words are narrower in the file than in the picture', async () => {
    const columns = [prose(3, 12), prose(5, 12)] as const;
    const { markdown } = await convertPdf({ path: 'scan.pdf', bytes: await recognised(columns) });
    expect(sourceOf(markdown).blocks.map(({ text }) => text)).toEqual(columns);
  });

  it('is read on in narrow justified columns, whose blanks are as wide as the gap between them', async () => {
    const columns = [prose(20, 5), prose(21, 5)] as const;
    const { markdown } = await convertPdf({ path: 'scan.pdf', bytes: await recognised(columns, 118) });
    const read = sourceOf(markdown).blocks.map(({ text }) => text);
    expect(keptInOrder(columns.join(' '), read.join(' '))).toBeGreaterThan(0.99);
  });
});
