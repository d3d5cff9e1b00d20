import type { GlyphWidths } from './glyph-widths.js';
import { hexCode } from './strings.js';
import { flags, IN_NUMBERS, latin1, numberBetween, stands } from './tokens.js';

/**
 * Content that shows the same glyphs in the same places, as lines of text instead of glyph by glyph: a sixth of the
 * bytes. It is done for text objects as Chromium writes them: a font and its size, a place, and glyphs one by one, each
 * with its step from the one before. A glyph may come to stand up to half a thousandth of the font's size beside its
 * place; what lies off adds up to no more.
 */
export function packGlyphs(bytes: Uint8Array, widthsOf: (font: string) => GlyphWidths | null): Uint8Array {
  return new GlyphPacker(bytes, widthsOf).packed() ?? bytes;
}

/** What stands behind the font, behind a place, behind a step, and behind a glyph's digits. */
const FONT = Buffer.from(' Tf\n');
const PLACE = Buffer.from(' Tm\n');
const STEP = Buffer.from(' 0 Td <');
const BEHIND = Buffer.from('> Tj\n');
/** Digits of the number of a glyph. */
const DIGITS = 4;
const [LF, SPACE, LESS, MORE, SLASH, ZERO] = [0x0a, 0x20, 0x3c, 0x3e, 0x2f, 0x30];
const [LETTER_B, LETTER_E, LETTER_T, LETTER_J, MINUS, BRACKET, UNBRACKET] = [
  0x42, 0x45, 0x54, 0x4a, 0x2d, 0x5b, 0x5d,
];
/** What moves the pen in other ways than by the widths of glyphs, behind ` T`: spacing of characters and words, scaling. */
const SPACING = flags('cwz');
const IN_NUMBER = flags('-.0123456789');

/** No step of a line is as far, in thousandths of the font's size; so a packed line is never longer than it was. */
const FURTHEST = 1e9;

/** Where content is written before it is known how long it is: the same place for one page after the other. */
let room = Buffer.alloc(0);

/** Writes a content stream anew, from its beginning to its end. */
class GlyphPacker {
  readonly #content: Buffer;
  readonly #widthsOf: (font: string) => GlyphWidths | null;
  readonly #out: Buffer;
  readonly #widths = new Map<string, GlyphWidths | null>();
  #size = 0;

  constructor(bytes: Uint8Array, widthsOf: (font: string) => GlyphWidths | null) {
    this.#content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#widthsOf = widthsOf;
    if (room.length < bytes.length) room = Buffer.allocUnsafe(2 * bytes.length);
    this.#out = room;
  }

  /** Null where nothing is to be packed, and where spacing of letters moves the pen too. */
  packed(): Uint8Array | null {
    const content = this.#content;
    const { length } = content;
    let done = 0;
    for (let at = 0; at < length; at++) {
      if (content[at] !== LETTER_T) continue;
      if (content[at - 1] === SPACE && SPACING[content[at + 1] ?? 0] === 1) return null;
      const line = content[at - 1] === LETTER_B ? this.#lineAt(at + 1) : null;
      if (!line) continue;
      const before = this.#size;
      // What stands before the line is put there once it is known that the line can be packed.
      this.#size += line.from - done;
      const end = this.#write(line);
      if (end < 0) this.#size = before;
      else {
        content.copy(this.#out, before, done, line.from);
        done = end;
        at = end - 1;
      }
    }
    if (done === 0) return null;
    content.copy(this.#out, this.#size, done);
    return Buffer.from(this.#out.subarray(0, this.#size + length - done));
  }

  /** The line of a text object that begins so: `/F4 12 Tf`, ` 1 0 0 -1 30 40 Tm`. Null where it begins in any other way. */
  #lineAt(at: number): Line | null {
    const content = this.#content;
    if (content[at] !== LF || content[at + 1] !== SLASH) return null;
    const name = content.indexOf(SPACE, at);
    const size = behind(content, name + 1, IN_NUMBER, FONT);
    if (name < 0 || size < 0) return null;
    const from = behind(content, size, IN_NUMBERS, PLACE);
    if (from < 0 || content[from] !== LESS) return null;
    const widths = this.#widthsAt(latin1(content, at + 2, name));
    const points = numberBetween(content, name + 1, size - FONT.length);
    return widths && points > 0 ? { from, scale: 1000 / points, widths } : null;
  }

  #widthsAt(font: string): GlyphWidths | null {
    let widths = this.#widths.get(font);
    if (widths === undefined) this.#widths.set(font, (widths = this.#widthsOf(font)));
    return widths;
  }

  /**
   * One operator for all glyphs, those that follow each other by their widths in one string. Gives the offset behind them,
   * or -1 where there is but one, or anything else between them.
   */
  #write({ from, scale, widths }: Line): number {
    const [content, out] = [this.#content, this.#out];
    let [at, size] = [from + 1, this.#size];
    let [place, pen] = [0, 0];
    out[size++] = BRACKET;
    out[size++] = LESS;
    for (;;) {
      const code = hexCode(content, at);
      if (code < 0 || !stands(content, at + DIGITS, BEHIND)) return -1;
      for (const end = at + DIGITS; at < end; at++) out[size++] = content[at] ?? 0;
      at += BEHIND.length;
      if (content[at] === LETTER_E && content[at + 1] === LETTER_T) break;
      pen += widths[code] ?? 0;
      const step = at;
      while (IN_NUMBER[content[at] ?? 0] === 1) at++;
      if (!stands(content, at, STEP)) return -1;
      place += numberBetween(content, step, at) * scale;
      const back = Math.round(pen - place);
      if (!(Math.abs(back) < FURTHEST)) return -1;
      if (back !== 0) {
        out[size++] = MORE;
        size = putWhole(out, size, back);
        out[size++] = LESS;
        pen -= back;
      }
      at += STEP.length;
    }
    for (const byte of [MORE, UNBRACKET, SPACE, LETTER_T, LETTER_J, LF]) out[size++] = byte;
    this.#size = size;
    return at > from + 1 + DIGITS + BEHIND.length ? at : -1;
  }
}

/** Glyphs that a text object shows one by one. */
interface Line {
  readonly from: number;
  /** Thousandths of the font's size in a unit of the steps. */
  readonly scale: number;
  readonly widths: GlyphWidths;
}

/** Offset behind an operator that follows on nothing but these bytes, and at least one; -1 where it does not. */
function behind(content: Buffer, at: number, before: Uint8Array, operator: Uint8Array): number {
  let end = at;
  while (before[content[end] ?? 0] === 1) end++;
  // The space before the operator may be one of them.
  if (content[end - 1] === SPACE) end--;
  return end > at && stands(content, end, operator) ? end + operator.length : -1;
}

/** Writes a whole number in digits; the offset behind them. */
function putWhole(out: Buffer, at: number, value: number): number {
  let end = at;
  if (value < 0) out[end++] = MINUS;
  const size = Math.abs(value);
  let unit = 1;
  while (size >= unit * 10) unit *= 10;
  for (; unit >= 1; unit /= 10) out[end++] = ZERO + (Math.floor(size / unit) % 10);
  return end;
}
