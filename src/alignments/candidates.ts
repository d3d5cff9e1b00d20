import { addTo } from '../model/add-to.js';
import type { ComparedSentence, ComparedSentences } from './compared-sentences.js';
import { sentenceLikeness } from './sentence-likeness.js';

/** Two sentences, by their place in each version, that may answer each other. */
export interface Candidate {
  readonly old: number;
  readonly newer: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/** A stem that more sentences of the older version hold leads to none of them: it tells nothing apart. */
const COMMON = 64;

/** How many sentences of the older version are weighed in full against one of the newer. */
const MOST = 8;

/** Words from which a sentence is hardly said again by chance: where it stands unchanged, no other is looked for. */
const SAID_ONCE = 6;

/** Pairs less like than this never answer each other. */
const LEAST = 0.18;

/** Pairs of sentences found by equal text and by the rare stems they share, in order of the older, then of the newer. */
export function candidates(sentences: ComparedSentences): Candidate[] {
  const index = new SentenceIndex(sentences.old);
  const found = sentences.newer.flatMap((sentence, newer) => {
    const equal = index.equal(sentence);
    const settled = equal.length > 0 && sentence.sentence.words.length >= SAID_ONCE;
    const near = settled ? equal : new Set([...equal, ...index.sharing(sentence)]);
    return [...near].flatMap((old): Candidate[] => {
      const other = sentences.old[old];
      const likeness = other ? sentenceLikeness(other, sentence) : 0;
      return likeness < LEAST ? [] : [{ old, newer, likeness }];
    });
  });
  return found.sort((a, b) => a.old - b.old || a.newer - b.newer);
}

class SentenceIndex {
  readonly #byStem = new Map<number, number[]>();
  readonly #byText = new Map<string, number[]>();
  /** How often a text was asked for. */
  readonly #asked = new Map<string, number>();

  /** Weight that each sentence shares with the one asked for; 0 between two questions. */
  readonly #shared: Float64Array;

  constructor(sentences: readonly ComparedSentence[]) {
    this.#shared = new Float64Array(sentences.length);
    for (const [place, { sentence }] of sentences.entries()) {
      addTo(this.#byText, sentence.text, place);
      for (const stem of sentence.stems) addTo(this.#byStem, stem, place);
    }
  }

  /** Sentences of equal text; where there are many, those that come as late among them as this one. */
  equal({ sentence: { text } }: ComparedSentence): readonly number[] {
    const all = this.#byText.get(text) ?? [];
    if (all.length <= MOST) return all;
    const rank = this.#asked.get(text) ?? 0;
    this.#asked.set(text, rank + 1);
    return all.slice(Math.max(0, rank - MOST / 2), rank + MOST / 2);
  }

  /** The sentences that share most weight of rare stems. */
  sharing({ sentence: { stems }, weights }: ComparedSentence): readonly number[] {
    const found: number[] = [];
    for (const [index, stem] of stems.entries()) {
      const places = this.#byStem.get(stem);
      if (!places || places.length > COMMON) continue;
      for (const place of places) {
        if (this.#shared[place] === 0) found.push(place);
        this.#shared[place] = (this.#shared[place] ?? 0) + (weights[index] ?? 0);
      }
    }
    const shared = (place: number): number => this.#shared[place] ?? 0;
    if (found.length > MOST) found.sort((a, b) => shared(b) - shared(a) || a - b);
    for (const place of found) this.#shared[place] = 0;
    return found.slice(0, MOST);
  }
}
