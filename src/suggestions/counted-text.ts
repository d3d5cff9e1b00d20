import type { Passage } from '../model/passage.js';
import { BREAK, numberedWords } from './numbered-words.js';
import { PhraseIndex, type FoundPhrase } from './phrase-index.js';
import { Vocabulary } from './vocabulary.js';

/** How often a phrase stands in some passages, and in how many of them. */
export interface PhraseCount {
  count: number;
  passages: number;
}

/** What was counted in some passages. */
export interface Tally {
  readonly passages: number;
  readonly words: number;
  readonly counts: ReadonlyMap<number, PhraseCount>;
}

/** Where a phrase stands in a passage, a half-open range of its text. */
export interface Place {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** Without a list of function words, a word in more of the passages than this is taken for one. */
const COMMON_SHARE = 0.2;

/** Passages below which such a share says nothing. */
const COMMON_PASSAGES = 20;

/** The passages of one language, each text once, as numbered words and the frequent phrases in them. */
export class CountedText {
  readonly language: string;
  readonly passages: readonly Passage[];
  readonly phrases: readonly (readonly number[])[];
  readonly vocabulary: Vocabulary;
  /** Of each passage its words, without breaks. */
  readonly sizes: readonly number[];
  readonly #index: PhraseIndex;
  readonly #held: readonly Int32Array[];

  /** `passages`: no two of the same text. `least`: occurrences that a phrase needs. */
  constructor(language: string, passages: readonly Passage[], least: number) {
    this.language = language;
    this.passages = passages;
    this.vocabulary = new Vocabulary(language);
    const texts = passages.map(
      (passage) => numberedWords(passage, (printed) => this.vocabulary.add(printed)).numbers,
    );
    this.sizes = texts.map((numbers) => numbers.reduce((sum, word) => (word === BREAK ? sum : sum + 1), 0));
    if (!this.vocabulary.isListed) markCommon(texts, this.vocabulary);
    this.#index = new PhraseIndex(texts, this.vocabulary, least);
    this.phrases = this.#index.phrases;
    this.#held = texts.map((numbers) => {
      const held: number[] = [];
      this.#index.each(numbers, (phrase) => held.push(phrase));
      return Int32Array.from(held);
    });
  }

  /** The phrases of a passage in order, repetitions included. */
  heldBy(passage: number): Int32Array {
    return this.#held[passage] ?? new Int32Array(0);
  }

  readonly #known = (printed: string): number => this.vocabulary.known(printed) ?? BREAK;

  /** Counts phrases over the passages of these indices. */
  tally(passages: Iterable<number>): Tally {
    const counts = new Map<number, PhraseCount & { last: number }>();
    let [words, size] = [0, 0];
    for (const passage of passages) {
      size++;
      words += this.sizes[passage] ?? 0;
      for (const phrase of this.heldBy(passage)) {
        const known = counts.get(phrase);
        if (!known) counts.set(phrase, { count: 1, passages: 1, last: passage });
        else {
          known.count++;
          if (known.last !== passage) known.passages++;
          known.last = passage;
        }
      }
    }
    return { passages: size, words, counts };
  }

  /** Where the phrases stand in a passage, in order. */
  places(passage: number, wanted: (phrase: number) => boolean): Place[] {
    const text = this.passages[passage];
    if (!text) return [];
    const { numbers, places, tokens } = numberedWords(text, this.#known);
    const found: Place[] = [];
    this.#index.each(numbers, (phrase, first, last) => {
      if (!wanted(phrase)) return;
      const [from, to] = [tokens[places[first] ?? 0], tokens[places[last] ?? 0]];
      if (from && to) found.push({ phrase, start: from.start, end: to.end });
    });
    return found;
  }

  /** The phrases of a stretch of text that is not among the passages. */
  phrasesIn(text: string, found: FoundPhrase): number {
    const { numbers } = numberedWords({ text, sentences: [[0, text.length]] }, this.#known);
    this.#index.each(numbers, found);
    return numbers.length;
  }
}

function markCommon(texts: readonly Int32Array[], vocabulary: Vocabulary): void {
  if (texts.length < COMMON_PASSAGES) return;
  const holders = new Int32Array(vocabulary.size);
  for (const numbers of texts) {
    for (const word of new Set(numbers)) if (word >= 0) holders[word] = (holders[word] ?? 0) + 1;
  }
  for (const [word, count] of holders.entries())
    if (count > texts.length * COMMON_SHARE) vocabulary.markCommon(word);
}
