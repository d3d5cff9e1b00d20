import type { GlyphWidths } from './glyph-widths.js';

/**
 * Content that shows the same glyphs in the same places, as lines of text instead of glyph by glyph: a sixth of the
 * bytes. It is done for text objects as Chromium writes them: a font and its size, a place, and glyphs one by one, each
 * with its step from the one before. A glyph may come to stand up to half a thousandth of the font's size beside its
 * place; what lies off adds up to no more.
 */
export function packGlyphs(bytes: Uint8Array, widthsOf: (font: string) => GlyphWidths | null): Uint8Array {
  return new GlyphPacker(bytes, widthsOf).packed() ?? bytes;
}

const BEGIN = Buffer.from('BT\n/');
const FONT = Buffer.from(' Tf\n');
const PLACE = Buffer.from(' Tm\n');
const END = Buffer.from('ET');
/** What stands between a step and the glyph's digits, and behind these. */
const BETWEEN = Buffer.from(' 0 Td <');
const BEHIND = Buffer.from('> Tj\n');
/** Digits of the number of a glyph. */
const DIGITS = 4;
/** What moves the pen in other ways than by the widths of glyphs: spacing of characters and words, scaling. */
const SPACING = [' Tc', ' Tw', ' Tz'].map((operator) => Buffer.from(operator));
const [LESS, MINUS, POINT, ZERO, NINE] = [0x3c, 0x2d, 0x2e, 0x30, 0x39];

/** Writes a content stream anew, from its beginning to its end. */
class GlyphPacker {
  readonly #content: Buffer;
  readonly #widthsOf: (font: string) => GlyphWidths | null;
  readonly #out: Buffer;
  #size = 0;
  /** Offset up to which all is written. */
  #done = 0;

  constructor(bytes: Uint8Array, widthsOf: (font: string) => GlyphWidths | null) {
    this.#content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#widthsOf = widthsOf;
    // What is written of a text object may be longer than it is by the signs about it.
    this.#out = Buffer.allocUnsafe(2 * bytes.length);
  }

  /** Null where nothing is to be packed, and where spacing of letters moves the pen too. */
  packed(): Uint8Array | null {
    const content = this.#content;
    for (let at = content.indexOf(BEGIN); at >= 0; at = content.indexOf(BEGIN, at + 1)) {
      const line = this.#lineAt(at);
      if (!line) continue;
      const before = this.#size;
      // What stands before the line is put there once it is known that the line can be packed.
      this.#size += line.from - this.#done;
      const end = this.#write(line);
      if (end < 0) this.#size = before;
      else if (!this.#copy(before, line.from)) return null;
      else this.#done = end;
    }
    if (this.#done === 0) return null;
    const before = this.#size;
    this.#size += content.length - this.#done;
    return this.#copy(before, content.length) ? this.#out.subarray(0, this.#size) : null;
  }

  /** Copies what stands between what is done and `to`; false where that moves the pen in other ways. */
  #copy(place: number, to: number): boolean {
    const between = this.#content.subarray(this.#done, to);
    between.copy(this.#out, place);
    return !SPACING.some((operator) => between.includes(operator));
  }

  /** Null where the text object begins in any other way. */
  #lineAt(begin: number): Line | null {
    const content = this.#content;
    const [font, size = ''] = textBefore(content, begin + BEGIN.length, FONT)?.split(' ') ?? [];
    const place = content.indexOf('\n', begin + BEGIN.length) + 1;
    const from = place + (textBefore(content, place, PLACE)?.length ?? NaN) + PLACE.length;
    const widths = font === undefined || content[from] !== LESS ? null : this.#widthsOf(font);
    return widths && Number(size) > 0 ? { from, scale: 1000 / Number(size), widths } : null;
  }

  /**
   * One operator for all glyphs, those that follow each other by their widths in one string. Gives the offset behind them,
   * or -1 where there is but one, or anything else between them.
   */
  #write({ from, scale, widths }: Line): number {
    const content = this.#content;
    let at = from + 1;
    let [place, pen, glyphs] = [0, 0, 0];
    this.#put('[<');
    while (!stands(content, at, END)) {
      if (glyphs++ > 0) {
        const end = numberEnd(content, at);
        if (!stands(content, end, BETWEEN)) return -1;
        place += numberAt(content, at, end) * scale;
        const back = Math.round(pen - place);
        if (back !== 0) this.#put(`>${back}<`);
        pen -= back;
        at = end + BETWEEN.length;
      }
      if (!stands(content, at + DIGITS, BEHIND)) return -1;
      this.#glyph(at);
      pen += widths[codeAt(content, at)] ?? 0;
      at += DIGITS + BEHIND.length;
    }
    this.#put('>] TJ\n');
    return glyphs > 1 ? at : -1;
  }

  #put(text: string): void {
    for (let at = 0; at < text.length; at++) this.#out[this.#size++] = text.charCodeAt(at);
  }

  #glyph(at: number): void {
    for (let index = at; index < at + DIGITS; index++) this.#out[this.#size++] = this.#content[index] ?? 0;
  }
}

/** Glyphs that a text object shows one by one. */
interface Line {
  readonly from: number;
  /** Thousandths of the font's size in a unit of the steps. */
  readonly scale: number;
  readonly widths: GlyphWidths;
}

/** What stands on a line before its operator; null where it ends with another. */
function textBefore(content: Buffer, at: number, operator: Buffer): string | null {
  const end = content.indexOf('\n', at) + 1 - operator.length;
  return end > at && stands(content, end, operator) ? content.toString('latin1', at, end) : null;
}

function stands(content: Buffer, at: number, sought: Buffer): boolean {
  for (let index = 0; index < sought.length; index++) if (content[at + index] !== sought[index]) return false;
  return true;
}

function numberEnd(content: Buffer, at: number): number {
  let end = at;
  for (let byte = content[end] ?? 0; isOfNumber(byte); byte = content[end] ?? 0) end++;
  return end;
}

function isOfNumber(byte: number): boolean {
  return (byte >= ZERO && byte <= NINE) || byte === POINT || byte === MINUS;
}

function numberAt(content: Buffer, from: number, to: number): number {
  let [value, scale] = [0, 0];
  for (let at = from; at < to; at++) {
    const byte = content[at] ?? 0;
    if (byte === POINT) scale = 1;
    else if (byte !== MINUS) {
      value = value * 10 + (byte - ZERO);
      scale *= 10;
    }
  }
  const size = scale > 1 ? value / scale : value;
  return content[from] === MINUS ? -size : size;
}

/** The number that four hexadecimal digits stand for. */
function codeAt(content: Buffer, from: number): number {
  let code = 0;
  for (let at = from; at < from + DIGITS; at++) {
    const byte = content[at] ?? 0;
    code = code * 16 + (byte & 15) + (byte > NINE ? 9 : 0);
  }
  return code;
}
