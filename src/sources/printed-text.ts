import type { Run } from '../model/source.js';
import { isOfPageMark } from './page-marks.js';

const SPACE = /\s/u;

/** Text as printed, built a stretch at a time, with the place in the file of each of its characters. */
export class PrintedText {
  readonly #bytes: ByteIndex;
  readonly #parts: string[] = [];
  #length = 0;
  #text: string | undefined;
  readonly #runs: { at: number; length: number; byte: number; width: number }[] = [];
  #spaceAt: number | undefined;
  readonly #breaks: number[] = [];

  constructor(bytes: ByteIndex) {
    this.#bytes = bytes;
  }

  /** A character of the file at `offset`; white space is folded to one blank, and none stands at either end; page marks are not printed. */
  put(character: string, offset: number): void {
    if (isOfPageMark(character)) return;
    if (SPACE.test(character)) {
      this.#spaceAt ??= offset;
      return;
    }
    if (this.#spaceAt !== undefined && this.#length > 0) this.#append(' ', this.#spaceAt);
    this.#spaceAt = undefined;
    this.#append(character, offset);
  }

  /** Text that stands in the file as it is printed, from `offset` on: the same as its characters put one by one. */
  putAll(text: string, offset: number): void {
    for (let at = 0; at < text.length; ) {
      const end = endOfAscii(text, at);
      if (end === at) {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        this.put(character, offset + at);
        at += character.length;
        continue;
      }
      if (this.#spaceAt !== undefined && this.#length > 0) this.#append(' ', this.#spaceAt);
      this.#spaceAt = undefined;
      this.#append(text.slice(at, end), offset + at);
      at = end;
    }
  }

  /** White space that the markup stands for. */
  space(offset: number): void {
    this.#spaceAt ??= offset;
  }

  /** A sentence ends here whatever the punctuation. */
  break(): void {
    if (this.#length > 0 && this.#breaks.at(-1) !== this.#length) this.#breaks.push(this.#length);
  }

  get text(): string {
    return (this.#text ??= this.#parts.join(''));
  }

  get runs(): readonly Run[] {
    return this.#runs;
  }

  get breaks(): readonly number[] {
    return this.#breaks.filter((at) => at < this.#length);
  }

  /** A character, or several of one byte each. */
  #append(characters: string, offset: number): void {
    const byte = this.#bytes.byteAt(offset);
    const width = widthOf(characters);
    const last = this.#runs.at(-1);
    if (last && last.width === width && last.byte + last.length * width === byte) last.length += characters.length;
    else this.#runs.push({ at: this.#length, length: characters.length, byte, width });
    this.#parts.push(characters);
    this.#length += characters.length;
    this.#text = undefined;
  }
}

/** Behind the letters, digits and signs of ASCII that begin at `at`, and single blanks between them. */
function endOfAscii(text: string, at: number): number {
  // Behind the last sign; one place further on only a blank may have stood.
  let end = at;
  for (let next = at; next <= end + 1; next++) {
    const code = text.charCodeAt(next);
    if (code > 0x20 && code < 0x7f) end = next + 1;
    else if (code !== 0x20 || end === at) break;
  }
  return end;
}

/** Bytes per UTF-16 unit of a character in UTF-8. */
function widthOf(characters: string): number {
  const code = characters.charCodeAt(0);
  if (code < 0x80) return 1;
  if (characters.length === 2) return 2;
  return code < 0x800 ? 2 : 3;
}

/** From UTF-16 offsets of a text to the bytes of the file it was decoded from. */
export class ByteIndex {
  readonly #starts: Uint32Array;

  constructor(text: string) {
    this.#starts = new Uint32Array(text.length + 1);
    let byte = 0;
    for (let index = 0; index < text.length; index++) {
      this.#starts[index] = byte;
      const code = text.charCodeAt(index);
      if (code < 0x80) byte += 1;
      else if (code < 0x800 || (code >= 0xd800 && code < 0xe000)) byte += 2;
      else byte += 3;
    }
    this.#starts[text.length] = byte;
  }

  byteAt(offset: number): number {
    return this.#starts[offset] ?? 0;
  }
}
