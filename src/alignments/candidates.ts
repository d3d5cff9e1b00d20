import { addTo } from '../model/add-to.js';
import type { ComparedSentence, ComparedSentences } from './compared-sentences.js';
import { sentenceLikeness } from './sentence-likeness.js';
import { StemHolders } from './stem-holders.js';

/** Two sentences, by their place in each version, that may answer each other. */
export interface Candidate {
  readonly old: number;
  readonly newer: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/** How many sentences of the older version are weighed in full against one of the newer. */
const MOST = 8;

/** Words from which a sentence is hardly said again by chance: where it stands unchanged, no other is looked for. */
const SAID_ONCE = 6;

/** Pairs less like than this never answer each other. */
const LEAST = 0.18;

/** Pairs of sentences found by equal text and by the rare stems they share, in order of the older, then of the newer. */
export function candidates(sentences: ComparedSentences): Candidate[] {
  const index = new SentenceIndex(sentences);
  // By older sentence, each in order of the newer.
  const found: Candidate[][] = sentences.old.map(() => []);
  for (const [newer, sentence] of sentences.newer.entries()) {
    const equal = index.equal(sentence);
    const settled = equal.length > 0 && sentence.sentence.words.length >= SAID_ONCE;
    for (const old of settled ? equal : new Set([...equal, ...index.sharing(sentence)])) {
      const other = sentences.old[old];
      const likeness = other ? sentenceLikeness(other, sentence, LEAST) : 0;
      if (likeness >= LEAST) found[old]?.push({ old, newer, likeness });
    }
  }
  return found.flat();
}

/** Finds sentences of the older version. */
class SentenceIndex {
  readonly #byText = new Map<string, number[]>();
  /** How often a text was asked for. */
  readonly #asked = new Map<string, number>();
  readonly #sentences: ComparedSentences;
  /** Made when it is first needed: of two versions that are all but equal it hardly ever is. */
  #holders: StemHolders | undefined;

  constructor(sentences: ComparedSentences) {
    this.#sentences = sentences;
    for (const [place, { sentence }] of sentences.old.entries()) addTo(this.#byText, sentence.text, place);
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
  sharing(sentence: ComparedSentence): readonly number[] {
    this.#holders ??= new StemHolders(this.#sentences.old, this.#sentences.stems);
    return this.#holders.sharing(sentence, MOST);
  }
}
