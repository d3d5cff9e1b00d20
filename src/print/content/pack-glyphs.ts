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
      const text = this.#textAt(at);
      if (!text) continue;
      if (isSpaced(content.subarray(this.#done, text.from))) return null;
      this.#size += content.copy(this.#out, this.#size, this.#done, text.from);
      this.#write(text);
      this.#done = text.to;
    }
    if (this.#done === 0 || isSpaced(content.subarray(this.#done))) return null;
    this.#size += content.copy(this.#out, this.#size, this.#done);
    return this.#out.subarray(0, this.#size);
  }

  /** Null where the text object is written in any other way, or shows a single glyph. */
  #textAt(begin: number): Text | null {
    const content = this.#content;
    const [font, size = ''] = lineAt(content, begin + BEGIN.length, FONT)?.split(' ') ?? [];
    const place = content.indexOf('\n', begin + BEGIN.length) + 1;
    const from = place + (lineAt(content, place, PLACE)?.length ?? NaN) + PLACE.length;
    const widths = font === undefined || content[from] !== LESS ? null : this.#widthsOf(font);
    const to = widths && Number(size) > 0 ? endOfGlyphs(content, from) : -1;
    return widths && to > 0 ? { from, to, scale: 1000 / Number(size), widths } : null;
  }

  /** One operator for all glyphs: those that follow each other by their widths in one string. */
  #write({ from, to, scale, widths }: Text): void {
    const content = this.#content;
    let [place, pen] = [0, widths[codeAt(content, from + 1)] ?? 0];
    this.#put('[<');
    this.#glyph(from + 1);
    for (let at = from + 1 + DIGITS + BEHIND.length; at < to; at += BETWEEN.length + DIGITS + BEHIND.length) {
      const end = numberEnd(content, at);
      place += numberAt(content, at, end) * scale;
      const back = Math.round(pen - place);
      if (back !== 0) this.#put(`>${back}<`);
      this.#glyph(end + BETWEEN.length);
      pen += (widths[codeAt(content, end + BETWEEN.length)] ?? 0) - back;
      at = end;
    }
    this.#put('>] TJ\n');
  }

  #put(text: string): void {
    for (let at = 0; at < text.length; at++) this.#out[this.#size++] = text.charCodeAt(at);
  }

  #glyph(at: number): void {
    for (let index = at; index < at + DIGITS; index++) this.#out[this.#size++] = this.#content[index] ?? 0;
  }
}

/** The glyphs of a text object, between two offsets. */
interface Text {
  readonly from: number;
  readonly to: number;
  /** Thousandths of the font's size in a unit of the steps. */
  readonly scale: number;
  readonly widths: GlyphWidths;
}

/** Whether the pen is moved in other ways than by the widths of glyphs: by spacing of characters or words, by scaling. */
function isSpaced(content: Buffer): boolean {
  return [' Tc', ' Tw', ' Tz'].some((operator) => content.includes(operator));
}

/** Offset behind glyphs that are shown one by one, two at least, up to the end of their text object; -1 where others are. */
function endOfGlyphs(content: Buffer, from: number): number {
  const first = from + 1 + DIGITS + BEHIND.length;
  let at = first;
  if (!stands(content, at - BEHIND.length, BEHIND)) return -1;
  while (!stands(content, at, END)) {
    const end = numberEnd(content, at);
    at = end + BETWEEN.length + DIGITS + BEHIND.length;
    if (!stands(content, end, BETWEEN) || !stands(content, at - BEHIND.length, BEHIND)) return -1;
  }
  return at === first ? -1 : at;
}

/** What stands on a line before its operator; null where it ends with another. */
function lineAt(content: Buffer, at: number, operator: Buffer): string | null {
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
