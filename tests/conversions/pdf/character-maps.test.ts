import { PDFDocument, PDFHexString, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { convertPdf } from '../../../src/conversions/pdf/convert-pdf.js';
import { sourceOf } from '../../sources/sample.js';

/** A page whose font names a published map and carries neither glyphs nor a map to Unicode. `lines`: hexadecimal codes. */
async function pdfWith(encoding: string, ordering: string, lines: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: 'Song',
    Flags: 4,
    FontBBox: [0, -200, 1000, 900],
    ItalicAngle: 0,
    Ascent: 900,
    Descent: -200,
    CapHeight: 700,
    StemV: 80,
  });
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType0',
    BaseFont: 'Song',
    CIDSystemInfo: {
      Registry: PDFHexString.fromText('Adobe'),
      Ordering: PDFHexString.fromText(ordering),
      Supplement: 2,
    },
    FontDescriptor: context.register(descriptor),
    DW: 1000,
  });
  const font = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: 'Song',
    Encoding: encoding,
    DescendantFonts: [context.register(descendant)],
  });
  const page = pdf.addPage([595, 842]);
  page.node.setFontDictionary(PDFName.of('F1'), context.register(font));
  const shown = lines.map((line) => `<${line}> Tj 0 -15 Td`).join(' ');
  const content = PDFRawStream.of(context.obj({}), Buffer.from(`BT /F1 12 Tf 72 700 Td ${shown} ET`));
  page.node.set(PDFName.of('Contents'), context.register(content));
  return pdf.save();
}

function bigEndian(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const { markdown } = await convertPdf({ path: 'a.pdf', bytes });
  return sourceOf(markdown)
    .blocks.map(({ text }) => text)
    .join('');
}

describe('PDFs that name a published character map', () => {
  it('are read in Chinese, coded as UCS-2', async () => {
    const lines = [
      'ABC两国签署了关于军事基地的条约并规定了驻军的人数与地点而且',
      '对设施的使用期限作出了明确规定，条约自签署之日起二十五年内有',
      '效，期满之后经双方同意可以再次延长。',
    ];
    const bytes = await pdfWith('UniGB-UCS2-H', 'GB1', lines.map(bigEndian));
    expect(await wordsOf(bytes)).toBe(lines.join(''));
  });

  it('are read in Japanese, coded as Shift JIS', async () => {
    // 条約は基地を認める。基地の使用は二十五年に限る。
    const lines = [
      '8ff096f182cd8aee926e82f0944682df82e98142',
      '8aee926e82cc8e67977082cd93f18f5c8cdc944e82c98cc082e98142',
    ];
    const bytes = await pdfWith('90ms-RKSJ-H', 'Japan1', lines);
    expect(await wordsOf(bytes)).toBe('条約は基地を認める。基地の使用は二十五年に限る。');
  });
});
