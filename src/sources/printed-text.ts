import type { Run } from '../model/source.js';

const SPACE = /\s/u;

/** Text as printed, built a stretch at a time, with the place in the file of each of its characters. */
export class PrintedText {
  readonly #bytes: ByteIndex;
  #text = '';
  readonly #runs: { at: number; length: number; byte: number; width: number }[] = [];
  #spaceAt: number | undefined;
  readonly #breaks: number[] = [];

  constructor(bytes: ByteIndex) {
    this.#bytes = bytes;
  }

  /** A character of the file at `offset`; white space is folded to one blank, and none stands at either end. */
  put(character: string, offset: number): void {
    if (SPACE.test(character)) {
      this.#spaceAt ??= offset;
      return;
    }
    if (this.#spaceAt !== undefined && this.#text !== '') this.#append(' ', this.#spaceAt);
    this.#spaceAt = undefined;
    this.#append(character, offset);
  }

  /** White space that the markup stands for. */
  space(offset: number): void {
    this.#spaceAt ??= offset;
  }

  /** A sentence ends here whatever the punctuation. */
  break(): void {
    if (this.#text !== '' && this.#breaks.at(-1) !== this.#text.length) this.#breaks.push(this.#text.length);
  }

  get text(): string {
    return this.#text;
  }

  get runs(): readonly Run[] {
    return this.#runs;
  }

  get breaks(): readonly number[] {
    return this.#breaks.filter((at) => at < this.#text.length);
  }

  #append(character: string, offset: number): void {
    const byte = this.#bytes.byteAt(offset);
    const width = character === ' ' ? 1 : widthOf(character);
    const last = this.#runs.at(-1);
    if (last && last.width === width && last.byte + last.length * width === byte) last.length += character.length;
    else this.#runs.push({ at: this.#text.length, length: character.length, byte, width });
    this.#text += character;
  }
}

/** Bytes per UTF-16 unit of a character in UTF-8. */
function widthOf(character: string): number {
  if (character.length === 2) return 2;
  const code = character.charCodeAt(0);
  if (code < 0x80) return 1;
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
