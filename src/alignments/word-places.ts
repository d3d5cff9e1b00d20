import type { NumberedSentence } from './numbered-sentence.js';

/** Longer sentences are compared by the order of so many words only. */
const ORDERED_WORDS = 2_000;

/** Where each word stands in one sentence, which many others are held against. */
export class WordPlaces {
  #sentence: NumberedSentence | undefined;
  /** By number of a stem: its rank among those of the sentence, from 1; 0 where it is not there. */
  #ranks = new Uint32Array(1024);
  /** By rank the places of the stem, a bit for each word, so many numbers each as `#width`. */
  #bits = new Uint32Array(64);
  #width = 1;
  /** What `longestRun` has not matched yet, a bit for each word. */
  #open = new Uint32Array(1);

  read(sentence: NumberedSentence): void {
    if (this.#sentence === sentence) return;
    for (const stem of this.#sentence?.stems ?? []) this.#ranks[stem] = 0;
    this.#sentence = sentence;
    const { stems, words } = sentence;
    const most = stems.at(-1) ?? 0;
    if (most >= this.#ranks.length) this.#ranks = new Uint32Array(most * 2);
    for (let rank = 0; rank < stems.length; rank++) this.#ranks[stems[rank] ?? 0] = rank + 1;
    const size = Math.min(words.length, ORDERED_WORDS);
    this.#width = (size >>> 5) + 1;
    this.#open = new Uint32Array(this.#width);
    this.#fill(words, size, stems.length);
  }

  #fill(words: readonly number[], size: number, ranks: number): void {
    if (this.#bits.length < ranks * this.#width) this.#bits = new Uint32Array(ranks * this.#width * 2);
    else this.#bits.fill(0, 0, ranks * this.#width);
    for (let place = 0; place < size; place++) {
      const at = this.rankOf(words[place] ?? 0) * this.#width + (place >>> 5);
      this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (place & 31));
    }
  }

  /** Rank of a stem among those of the sentence, from 0; −1 where it is not there. */
  rankOf(stem: number): number {
    return (this.#ranks[stem] ?? 0) - 1;
  }

  /**
   * How many of the words stand in the sentence in the same order, others let in between (found by bits, as in Crochemore
   * et al. 2001: a bit of `open` is cleared for each word of the run).
   */
  longestRun(words: readonly number[]): number {
    const open = this.#open.fill(0xffffffff);
    const size = Math.min(words.length, ORDERED_WORDS);
    for (let word = 0; word < size; word++) {
      const rank = this.rankOf(words[word] ?? 0);
      if (rank >= 0) this.#match(open, rank * this.#width);
    }
    let run = 0;
    for (const bits of open) for (let left = ~bits; left !== 0; left &= left - 1) run++;
    return run;
  }

  #match(open: Uint32Array, from: number): void {
    let carry = 0;
    for (let at = 0; at < open.length; at++) {
      const old = open[at] ?? 0;
      const matched = (old & (this.#bits[from + at] ?? 0)) >>> 0;
      const sum = old + matched + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      open[at] = sum | (old & ~matched);
    }
  }
}
