import type { WordStream } from './word-stream.js';

const EMPTY = -1;

/** The runs of so many words of a text, to be looked up: which of them stand there once. */
export class RunTable {
  readonly #stream: WordStream;
  readonly #length: number;
  /** First place of each run, by a hash of its words; open addressing. */
  readonly #places: Int32Array;
  /** By slot whether the run stands there again. */
  readonly #again: Uint8Array;

  constructor(stream: WordStream, length: number) {
    this.#stream = stream;
    this.#length = length;
    const size = 2 ** Math.ceil(Math.log2(2 * stream.length + 2));
    this.#places = new Int32Array(size).fill(EMPTY);
    this.#again = new Uint8Array(size);
    for (let at = 0; at + length <= stream.length; at++) {
      const slot = this.#slot(stream, at);
      if (this.#places[slot] === EMPTY) this.#places[slot] = at;
      else this.#again[slot] = 1;
    }
  }

  /** Whether the run that begins at a word of this text stands there once. */
  isOnce(at: number): boolean {
    return this.#again[this.#slot(this.#stream, at)] === 0;
  }

  /** Where the run that begins at a word of another text stands in this one; −1 where it does not, or several times. */
  onceLike(stream: WordStream, at: number): number {
    const slot = this.#slot(stream, at);
    return this.#again[slot] === 1 ? -1 : (this.#places[slot] ?? EMPTY);
  }

  /** The slot of a run, or that in which it would be put. */
  #slot(stream: WordStream, at: number): number {
    let key = 0x811c9dc5;
    for (let step = 0; step < this.#length; step++) key = Math.imul(key ^ stream.word(at + step), 0x01000193);
    const mask = this.#places.length - 1;
    let slot = (key ^ (key >>> 15)) & mask;
    while (this.#places[slot] !== EMPTY && !this.#equals(this.#places[slot] ?? 0, stream, at))
      slot = (slot + 1) & mask;
    return slot;
  }

  #equals(own: number, stream: WordStream, at: number): boolean {
    for (let step = 0; step < this.#length; step++)
      if (this.#stream.word(own + step) !== stream.word(at + step)) return false;
    return true;
  }
}
