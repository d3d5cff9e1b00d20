import type { Vocabulary } from './vocabulary.js';

/** Tells a phrase, and where in the numbered words it begins and ends, both inclusive. */
export type FoundPhrase = (phrase: number, first: number, last: number) => void;

const NO_PHRASE = -1;

/**
 * The words and phrases of up to three words that stand in the texts often enough. Counted by length, a longer one only
 * where its parts are frequent (the Apriori pruning of Agrawal and Srikant 1994): what is kept grows with the texts' size.
 */
export class PhraseIndex {
  /** Of each phrase its words' numbers. */
  readonly phrases: readonly (readonly number[])[];
  readonly #size: number;
  readonly #single: Int32Array;
  /** From two words to the number of the pair. */
  readonly #pairs: ReadonlyMap<number, number>;
  readonly #pairPhrase: readonly number[];
  readonly #triples = new Map<number, number>();

  /** `least`: occurrences that a phrase needs. */
  constructor(texts: readonly Int32Array[], vocabulary: Vocabulary, least: number) {
    const phrases: number[][] = [];
    const make = (words: readonly number[]): number => {
      const ends = [words[0], words.at(-1)].every((word) => vocabulary.isSubject(word ?? NO_PHRASE));
      const isOne = words.slice(1, -1).every((word) => vocabulary.isInner(word));
      return ends && isOne ? phrases.push([...words]) - 1 : NO_PHRASE;
    };
    this.phrases = phrases;
    this.#size = vocabulary.size;
    const words = wordCounts(texts, this.#size);
    this.#single = words.map((count, word) => (count >= least ? make([word]) : NO_PHRASE));
    const often = words.map((count) => (count >= least ? 1 : 0));
    const pairs = frequent(this.#pairCounts(texts, often), least);
    this.#pairs = new Map(pairs.map((key, pair) => [key, pair]));
    const size = this.#size;
    this.#pairPhrase = pairs.map((key) => make([Math.floor(key / size), key % size]));
    for (const key of frequent(this.#tripleCounts(texts), least)) {
      const pair = pairs[Math.floor(key / size)] ?? 0;
      const phrase = make([Math.floor(pair / size), pair % size, key % size]);
      if (phrase !== NO_PHRASE) this.#triples.set(key, phrase);
    }
  }

  /** Every phrase that stands in the numbered words, shorter ones within longer ones included. */
  each(numbers: Int32Array, found: FoundPhrase): void {
    for (let at = 0; at < numbers.length; at++) {
      const word = numbers[at] ?? NO_PHRASE;
      if (word < 0) continue;
      const single = this.#single[word] ?? NO_PHRASE;
      if (single >= 0) found(single, at, at);
      const pair = this.#pairAt(numbers, at);
      if (pair === undefined) continue;
      const double = this.#pairPhrase[pair] ?? NO_PHRASE;
      if (double >= 0) found(double, at, at + 1);
      const third = numbers[at + 2] ?? NO_PHRASE;
      const triple = third < 0 ? undefined : this.#triples.get(pair * this.#size + third);
      if (triple !== undefined) found(triple, at, at + 2);
    }
  }

  #pairAt(numbers: Int32Array, at: number): number | undefined {
    const [word = NO_PHRASE, next = NO_PHRASE] = [numbers[at], numbers[at + 1]];
    return word < 0 || next < 0 ? undefined : this.#pairs.get(word * this.#size + next);
  }

  #pairCounts(texts: readonly Int32Array[], often: Int32Array): Map<number, number> {
    const counts = new Map<number, number>();
    for (const numbers of texts) {
      for (let at = 1; at < numbers.length; at++) {
        const [word = NO_PHRASE, next = NO_PHRASE] = [numbers[at - 1], numbers[at]];
        if (word < 0 || next < 0 || often[word] !== 1 || often[next] !== 1) continue;
        const key = word * this.#size + next;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return counts;
  }

  #tripleCounts(texts: readonly Int32Array[]): Map<number, number> {
    const counts = new Map<number, number>();
    for (const numbers of texts) {
      for (let at = 0; at + 2 < numbers.length; at++) {
        const pair = this.#pairAt(numbers, at);
        if (pair === undefined || this.#pairAt(numbers, at + 1) === undefined) continue;
        const key = pair * this.#size + (numbers[at + 2] ?? 0);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return counts;
  }
}

function wordCounts(texts: readonly Int32Array[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const numbers of texts) {
    for (const word of numbers) if (word >= 0) counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

function frequent(counts: ReadonlyMap<number, number>, least: number): number[] {
  return [...counts].filter(([, count]) => count >= least).map(([key]) => key);
}
