import { IN_NUMBERS, skipObject, skipWhite } from './tokens.js';

const [OPEN, LESS, MORE, BRACKET, BACKSLASH, LF, CR] = [0x28, 0x3c, 0x3e, 0x5b, 0x5c, 0x0a, 0x0d];
const ESCAPED: ReadonlyMap<number, number> = new Map(
  [...'nrtbf'].map((sign, index) => [sign.charCodeAt(0), [10, 13, 9, 8, 12][index] ?? 0] as const),
);

/** Calls back for every byte of the strings that a text-showing operand holds: a string, or an array with numbers. */
export function eachByte(bytes: Uint8Array, from: number, to: number, take: (byte: number) => void): void {
  const first = bytes[from];
  if (first === LESS) hexBytes(bytes, from + 1, to - 1, take);
  else if (first === OPEN) literalBytes(bytes, from + 1, to - 1, take);
  else if (first === BRACKET) {
    for (let at = skipWhite(bytes, from + 1); at < to - 1;) {
      const end = skipObject(bytes, at);
      if (bytes[at] === LESS || bytes[at] === OPEN) eachByte(bytes, at, end, take);
      at = skipWhite(bytes, end);
    }
  }
}

function hexBytes(bytes: Uint8Array, from: number, to: number, take: (byte: number) => void): void {
  let high = -1;
  for (let at = from; at < to; at++) {
    const digit = hexDigit(bytes[at] ?? 0);
    if (digit < 0) continue;
    if (high < 0) high = digit;
    else {
      take(high * 16 + digit);
      high = -1;
    }
  }
  // A digit that is missing at the end counts as 0.
  if (high >= 0) take(high * 16);
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

const DIGITS = Int8Array.from({ length: 256 }, (_, byte) => hexDigit(byte));

/** The number that four hexadecimal digits stand for; less than 0 where others stand there. */
export function hexCode(bytes: Uint8Array, at: number): number {
  return (
    ((DIGITS[bytes[at] ?? 0] ?? -1) << 12) |
    ((DIGITS[bytes[at + 1] ?? 0] ?? -1) << 8) |
    ((DIGITS[bytes[at + 2] ?? 0] ?? -1) << 4) |
    (DIGITS[bytes[at + 3] ?? 0] ?? -1)
  );
}

function literalBytes(bytes: Uint8Array, from: number, to: number, take: (byte: number) => void): void {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== BACKSLASH) {
      take(byte);
      continue;
    }
    const next = bytes[++at] ?? 0;
    const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...bytes.subarray(at, Math.min(at + 3, to))))?.[0];
    if (octal !== undefined) {
      take(Number.parseInt(octal, 8) & 0xff);
      at += octal.length - 1;
    } else if (next === CR && bytes[at + 1] === LF) at++;
    else if (next !== LF && next !== CR) take(ESCAPED.get(next) ?? next);
  }
}

/** Reads the codes that text-showing operators show, into one list again and again: a page has thousands of them. */
export class ShownCodes {
  /** The codes last read; only as many as were read are of that operator. */
  codes = new Uint16Array(256);
  #count = 0;
  #high = -1;
  #wide = true;
  readonly #take = (byte: number): void => {
    if (this.#wide && this.#high < 0) {
      this.#high = byte;
      return;
    }
    if (this.#count === this.codes.length) this.#grow();
    this.codes[this.#count++] = this.#wide ? this.#high * 256 + byte : byte;
    this.#high = -1;
  };

  /** Reads an operand's codes, of one byte or two each; how many there are. */
  read(bytes: Uint8Array, from: number, to: number, size: 1 | 2): number {
    this.#count = 0;
    if (this.#plain(bytes, from, to, size * 2)) return this.#count;
    this.#count = 0;
    this.#high = -1;
    this.#wide = size === 2;
    eachByte(bytes, from, to, this.#take);
    return this.#count;
  }

  /** Reads strings of nothing but whole codes, one or an array of them with numbers; false where it is anything else. */
  #plain(bytes: Uint8Array, from: number, to: number, digits: number): boolean {
    const isArray = bytes[from] === BRACKET;
    const end = isArray ? to - 1 : to;
    for (let at = isArray ? from + 1 : from; at < end;) {
      if (bytes[at] === LESS) at = this.#hex(bytes, at + 1, digits);
      else if (isArray && IN_NUMBERS[bytes[at] ?? 0] === 1) at++;
      else return false;
      if (at < 0) return false;
    }
    return true;
  }

  /** Offset behind the string; -1 where it holds anything but whole codes. */
  #hex(bytes: Uint8Array, from: number, digits: number): number {
    for (let at = from; ;) {
      if (bytes[at] === MORE) return at + 1;
      let code = 0;
      for (const end = at + digits; at < end; at++) {
        const digit = DIGITS[bytes[at] ?? 0] ?? -1;
        if (digit < 0) return -1;
        code = code * 16 + digit;
      }
      if (this.#count === this.codes.length) this.#grow();
      this.codes[this.#count++] = code;
    }
  }

  #grow(): void {
    const more = new Uint16Array(this.codes.length * 2);
    more.set(this.codes);
    this.codes = more;
  }
}

/** A text string (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 where it says so, else as Latin 1. */
export function textString(bytes: Uint8Array, from: number, to: number): string {
  const list: number[] = [];
  eachByte(bytes, from, to, (byte) => list.push(byte));
  const buffer = Buffer.from(list);
  if (list[0] === 0xfe && list[1] === 0xff)
    return buffer
      .subarray(2, buffer.length & ~1)
      .swap16()
      .toString('utf16le');
  if (list[0] === 0xef && list[1] === 0xbb && list[2] === 0xbf) return buffer.subarray(3).toString('utf8');
  return buffer.toString('latin1');
}
