import { stemReader } from '../language/content-stems.js';
import { wordsWithin } from '../language/tokens.js';
import { addTo } from '../model/add-to.js';
import type { Passage } from '../model/passage.js';

/** A stem that a sentence shares with what is looked for. */
export interface SharedStem {
  readonly printed: string;
  /** The logarithm of how few sentences of the source hold it. */
  readonly rarity: number;
}

/** Stems that are looked for, each with its rank among them. */
export type WantedStems = ReadonlyMap<string, number>;

export interface Place {
  readonly passage: string;
  readonly sentence: number;
}

/** The sentences of one source, found by the stems they hold; worked out once for all themes. */
export class SourceStems {
  readonly #places: readonly Place[];
  /** Stem to the sentences that hold it, by their place, with its first printed form in each. */
  readonly #holders = new Map<string, Map<number, string>>();

  constructor(passages: readonly Passage[]) {
    this.#places = passages.flatMap(({ id, sentences }) =>
      sentences.map((_, sentence) => ({ passage: id, sentence })),
    );
    let place = 0;
    for (const { text, sentences, language } of passages) {
      const read = stemReader(language);
      for (const sentence of sentences) this.#hold(place++, wordsWithin(text, sentence).words, read);
    }
  }

  #hold(place: number, words: readonly string[], read: ReturnType<typeof stemReader>): void {
    for (const word of words) {
      const content = read(word);
      if (!content) continue;
      const { stem, printed } = content;
      const holders = this.#holders.get(stem) ?? new Map<number, string>();
      this.#holders.set(stem, holders);
      if (!holders.has(place)) holders.set(place, printed);
    }
  }

  /** The sentences that hold some of the stems, in reading order, with those they hold. */
  sharing(wanted: WantedStems): readonly (readonly [Place, readonly SharedStem[]])[] {
    const found = new Map<number, SharedStem[]>();
    // A text has few stems beside those of all quotes of a project.
    const held = [...this.#holders].flatMap(([stem, holders]) => {
      const rank = wanted.get(stem);
      return rank === undefined ? [] : [{ rank, holders }];
    });
    for (const { holders } of held.sort((a, b) => a.rank - b.rank)) {
      const rarity = Math.log((this.#places.length + 1) / holders.size);
      for (const [place, printed] of holders) addTo(found, place, { printed, rarity });
    }
    return [...found]
      .sort(([a], [b]) => a - b)
      .flatMap(([index, shared]) => {
        const place = this.#places[index];
        return place ? [[place, shared] as const] : [];
      });
  }
}
