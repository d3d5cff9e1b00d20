import { fold } from '../language/fold.js';
import { stemmer, type Stemmer } from '../language/stems.js';
import { tokens } from '../language/tokens.js';

/** A sentence as it is compared with those of another version of its text. */
export interface ComparedSentence {
  /** White space folded. */
  readonly text: string;
  /** Its folded words, parted by spaces. */
  readonly letters: string;
  /** The numbers of its stems, word for word. */
  readonly words: readonly number[];
  /** The same numbers in order, each once. */
  readonly stems: readonly number[];
  /** What each of `stems` weighs: how often it stands there, times how rare it is in both versions together. */
  readonly weights: readonly number[];
  /** Euclidean length of the weights; 0 where there is no word. */
  readonly length: number;
  /** Hashes of the three-letter runs of its folded words, in order, each once. */
  readonly trigrams: () => Uint32Array;
  /** By number of the stem, the places where it stands, a bit for each word. */
  readonly places: () => ReadonlyMap<number, Uint32Array>;
}

/** The sentences of two versions of a text, in order, each stem weighed by how rare it is in both together. */
export class ComparedSentences {
  readonly old: readonly ComparedSentence[];
  readonly newer: readonly ComparedSentence[];
  readonly #stem: Stemmer;
  readonly #numbers = new Map<string, number>();
  /** By number of the stem: the sentences of both versions that hold it. */
  readonly #spread: number[] = [];
  readonly #count: number;

  constructor(old: readonly string[], newer: readonly string[], language: string) {
    this.#stem = stemmer(language);
    this.#count = old.length + newer.length;
    const both = [...old, ...newer].map((text) => ({ text, ...this.#numbered(text) }));
    for (const { words } of both)
      for (const number of new Set(words)) this.#spread[number] = (this.#spread[number] ?? 0) + 1;
    const made = both.map((one) => this.#weighed(one));
    this.old = made.slice(0, old.length);
    this.newer = made.slice(old.length);
  }

  /** Sentences of one version taken as one. */
  joined(sentences: readonly ComparedSentence[]): ComparedSentence {
    return this.#weighed({
      text: sentences.map((one) => one.text).join(' '),
      words: sentences.flatMap((one) => one.words),
      letters: sentences.map((one) => one.letters).join(' '),
    });
  }

  #numbered(text: string): Pick<ComparedSentence, 'words' | 'letters'> {
    const found = tokens(text);
    const words = found.map((token) => {
      const stem = this.#stem(token.text);
      const known = this.#numbers.get(stem);
      if (known !== undefined) return known;
      this.#numbers.set(stem, this.#numbers.size);
      return this.#numbers.size - 1;
    });
    return { words, letters: found.map((token) => fold(token.text)).join(' ') };
  }

  #weighed({ text, words, letters }: Pick<ComparedSentence, 'text' | 'words' | 'letters'>): ComparedSentence {
    const counts = new Map<number, number>();
    for (const number of words) counts.set(number, (counts.get(number) ?? 0) + 1);
    const stems = [...counts.keys()].sort((a, b) => a - b);
    const weights = stems.map(
      (stem) => (counts.get(stem) ?? 0) * Math.log(1 + this.#count / (this.#spread[stem] ?? 1)),
    );
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    let runs: Uint32Array | undefined;
    let bits: ReadonlyMap<number, Uint32Array> | undefined;
    return {
      text: text.replace(/\s+/gu, ' ').trim(),
      words,
      letters,
      stems,
      weights,
      length,
      trigrams: () => (runs ??= trigramsOf(letters)),
      places: () => (bits ??= placesOf(words)),
    };
  }
}

function trigramsOf(words: string): Uint32Array {
  const letters = `  ${words} `;
  const all = new Uint32Array(letters.length - 2);
  for (let at = 0; at < all.length; at++) {
    const [one, two, three] = [
      letters.charCodeAt(at),
      letters.charCodeAt(at + 1),
      letters.charCodeAt(at + 2),
    ];
    all[at] = Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca6b) ^ three;
  }
  all.sort();
  let kept = 0;
  for (let at = 0; at < all.length; at++) if (at === 0 || all[at] !== all[at - 1]) all[kept++] = all[at] ?? 0;
  return all.slice(0, kept);
}

/** Longer sentences are compared by the order of so many words only. */
export const ORDERED_WORDS = 2_000;

function placesOf(words: readonly number[]): Map<number, Uint32Array> {
  const size = Math.min(words.length, ORDERED_WORDS);
  const places = new Map<number, Uint32Array>();
  for (let at = 0; at < size; at++) {
    const word = words[at] ?? 0;
    let bits = places.get(word);
    if (!bits) places.set(word, (bits = new Uint32Array((size >>> 5) + 1)));
    bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
  }
  return places;
}
