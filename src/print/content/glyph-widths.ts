import type { PDFArray, PDFDict, PDFObject } from '@cantoo/pdf-lib';
import type { PdfLib } from '../pdf-lib.js';

/** By code of two bytes, how far a glyph moves the pen, in thousandths of the font's size. */
export type GlyphWidths = Readonly<Float64Array>;

/** Codes of two bytes. */
const CODES = 65_536;
/** What a glyph has that is not listed (ISO 32000-1, table 117). */
const USUAL = 1000;

/** Reads the widths of a font whose codes are the glyphs' own numbers (ISO 32000-1, 9.7.4.3); null for every other font. */
export function glyphWidths(font: PDFDict, lib: PdfLib): GlyphWidths | null {
  const { PDFArray, PDFDict, PDFName, PDFNumber } = lib;
  const [descendant] = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.asArray() ?? [];
  const own = descendant === undefined ? undefined : font.context.lookup(descendant);
  if (!(own instanceof PDFDict) || font.lookup(PDFName.of('Encoding')) !== PDFName.of('Identity-H'))
    return null;
  const usual = own.lookup(PDFName.of('DW'));
  const widths = new Float64Array(CODES).fill(usual instanceof PDFNumber ? usual.asNumber() : USUAL);
  const listed = own.lookup(PDFName.of('W'));
  if (listed instanceof PDFArray) fill(widths, listed, lib);
  return widths;
}

/** The list holds `first [width width …]` and `first last width`. */
function fill(widths: Float64Array, listed: PDFArray, { PDFArray, PDFNumber }: PdfLib): void {
  const number = (object: PDFObject | undefined): number =>
    object instanceof PDFNumber ? object.asNumber() : 0;
  const objects = listed.asArray();
  for (let at = 0; at < objects.length;) {
    const first = number(objects[at]);
    const next = objects[at + 1];
    if (next instanceof PDFArray) {
      for (const [index, width] of next.asArray().entries()) widths[first + index] = number(width);
      at += 2;
    } else {
      widths.fill(number(objects[at + 2]), first, number(next) + 1);
      at += 3;
    }
  }
}
