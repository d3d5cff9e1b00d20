import { fold } from './fold.js';
import { tokens } from './tokens.js';

/** A passage as far as its words go. */
export interface StreamPassage {
  readonly id: string;
  readonly text: string;
}

/** Numbers for folded words, so that texts that share them compare quickly. */
export class WordNumbers {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a printed word, given to it where it has none. */
  of(printed: string): number {
    const word = fold(printed);
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }
}

/** The words of passages one after the other, as numbers, and where each stands. Places outside are −1, never an error. */
export class WordStream<Kind extends StreamPassage = StreamPassage> {
  readonly passages: readonly Kind[];
  readonly length: number;
  readonly #words: Int32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  /** By passage its first word, then the number of words. */
  readonly #firsts: Int32Array;
  /** By word its passage. */
  readonly #owners: Int32Array;
  /** The places of all words, by word, and where those of each begin; made when first asked for. */
  #places: Int32Array | undefined;
  #placesFrom = new Int32Array(0);

  constructor(passages: readonly Kind[], numbers: WordNumbers) {
    this.passages = passages;
    const [words, starts, ends, owners]: [number[], number[], number[], number[]] = [[], [], [], []];
    this.#firsts = new Int32Array(passages.length + 1);
    for (const [index, { text }] of passages.entries()) {
      this.#firsts[index] = words.length;
      for (const token of tokens(text)) {
        words.push(numbers.of(token.text));
        starts.push(token.start);
        ends.push(token.end);
        owners.push(index);
      }
    }
    this.length = words.length;
    this.#firsts[passages.length] = this.length;
    this.#words = Int32Array.from(words);
    this.#starts = Int32Array.from(starts);
    this.#ends = Int32Array.from(ends);
    this.#owners = Int32Array.from(owners);
  }

  word(at: number): number {
    return this.#words[at] ?? -1;
  }

  /** Where a word begins in its passage, in UTF-16 units. */
  start(at: number): number {
    return this.#starts[at] ?? -1;
  }

  end(at: number): number {
    return this.#ends[at] ?? -1;
  }

  /** Index of the passage in which a word stands. */
  owner(at: number): number {
    return this.#owners[at] ?? -1;
  }

  /** The words of a passage, half-open. */
  wordsOf(passage: number): readonly [from: number, to: number] {
    return [this.#firsts[passage] ?? this.length, this.#firsts[passage + 1] ?? this.length];
  }

  /** The words that a stretch of a passage touches, half-open. */
  wordsWithin(passage: number, start: number, end: number): readonly [from: number, to: number] {
    const [first, last] = this.wordsOf(passage);
    const from = this.#first(first, last, (at) => this.end(at) > start);
    return [from, this.#first(from, last, (at) => this.start(at) >= end)];
  }

  /** Every place of a word, in order. */
  placesOf(word: number): Int32Array {
    this.#places ??= this.#sorted();
    return this.#places.subarray(this.#placesFrom[word] ?? 0, this.#placesFrom[word + 1] ?? 0);
  }

  #first(from: number, to: number, holds: (at: number) => boolean): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #sorted(): Int32Array {
    const most = this.#words.reduce((highest, word) => Math.max(highest, word), -1);
    const from = new Int32Array(most + 2);
    for (const word of this.#words) from[word + 1] = (from[word + 1] ?? 0) + 1;
    for (let word = 0; word <= most; word++) from[word + 1] = (from[word + 1] ?? 0) + (from[word] ?? 0);
    this.#placesFrom = from.slice();
    const places = new Int32Array(this.length);
    for (const [at, word] of this.#words.entries()) {
      const next = from[word] ?? 0;
      places[next] = at;
      from[word] = next + 1;
    }
    return places;
  }
}
