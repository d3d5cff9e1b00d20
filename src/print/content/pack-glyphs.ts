import type { GlyphWidths } from './glyph-widths.js';

/** A text object as Chromium writes it: a font and its size, a place, and glyphs one by one, each with its step from the one before. */
const TEXT =
  /BT\n\/(\w+) ([\d.]+) Tf\n([-\d. ]+ Tm)\n<([\dA-Fa-f]{4})> Tj\n((?:-?[\d.]+ 0 Td <[\dA-Fa-f]{4}> Tj\n)+)ET/g;
/** What stands between a step and the glyph's digits, and behind these. */
const [BETWEEN, BEHIND] = [' 0 Td <', '> Tj\n'];
/** Of the number of a glyph. */
const DIGITS = 4;
const NINE = 0x39;
/** What moves the pen in other ways than by the widths of glyphs: character and word spacing, scaling. */
const SPACED = /\bT[cwz]\b/;

/**
 * Content that shows the same glyphs in the same places, as lines of text instead of glyph by glyph: a sixth of the
 * bytes. A glyph may come to stand up to half a thousandth of the font's size beside its place; what lies off adds up to no more.
 */
export function packGlyphs(bytes: Uint8Array, widthsOf: (font: string) => GlyphWidths | null): Uint8Array {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (SPACED.test(content)) return bytes;
  const packed = content.replace(
    TEXT,
    (object, font: string, size: string, place: string, first: string, steps: string) => {
      const widths = widthsOf(font);
      return widths
        ? `BT\n/${font} ${size} Tf\n${place}\n${line(first, steps, Number(size), widths)}\nET`
        : object;
    },
  );
  return packed.length === content.length ? bytes : Buffer.from(packed, 'latin1');
}

/** One operator for all glyphs: those that follow each other by their widths in one string. */
function line(first: string, steps: string, size: number, widths: GlyphWidths): string {
  const scale = 1000 / size;
  let shown = first;
  let [place, pen, parted] = [0, widths[codeAt(first, 0)] ?? 0, false];
  for (let at = 0; at < steps.length;) {
    const end = steps.indexOf(BETWEEN, at);
    const glyph = end + BETWEEN.length;
    place += Number(steps.slice(at, end)) * scale;
    const back = Math.round(pen - place);
    if (back !== 0) {
      shown += `>${back}<`;
      parted = true;
    }
    shown += steps.slice(glyph, glyph + DIGITS);
    pen += (widths[codeAt(steps, glyph)] ?? 0) - back;
    at = glyph + DIGITS + BEHIND.length;
  }
  return parted ? `[<${shown}>] TJ` : `<${shown}> Tj`;
}

/** The number that four hexadecimal digits stand for. */
function codeAt(text: string, at: number): number {
  let code = 0;
  for (let index = at; index < at + DIGITS; index++) {
    const byte = text.charCodeAt(index);
    code = code * 16 + (byte & 15) + (byte > NINE ? 9 : 0);
  }
  return code;
}
