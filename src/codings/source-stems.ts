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

/** The sentences that hold a stem, by their places in order, and its first printed form in each. */
interface Holders {
  readonly places: number[];
  readonly printed: string[];
}

/** The sentences of one source, found by the stems they hold; worked out once for all themes. */
export class SourceStems {
  readonly #places: Place[] = [];
  readonly #holders = new Map<string, Holders>();

  constructor(passages: readonly Passage[]) {
    for (const { id, text, sentences, language } of passages) {
      const read = stemReader(language);
      for (const [sentence, range] of sentences.entries()) {
        for (const word of wordsWithin(text, range).words) this.#hold(read(word));
        this.#places.push({ passage: id, sentence });
      }
    }
  }

  /** Notes a word of the sentence whose place comes next. */
  #hold(word: ReturnType<ReturnType<typeof stemReader>>): void {
    if (!word) return;
    const place = this.#places.length;
    const holders = this.#holders.get(word.stem);
    if (!holders) this.#holders.set(word.stem, { places: [place], printed: [word.printed] });
    else if (holders.places.at(-1) !== place) {
      holders.places.push(place);
      holders.printed.push(word.printed);
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
      const rarity = Math.log((this.#places.length + 1) / holders.places.length);
      for (const [at, place] of holders.places.entries())
        addTo(found, place, { printed: holders.printed[at] ?? '', rarity });
    }
    return [...found]
      .sort(([a], [b]) => a - b)
      .flatMap(([index, shared]) => {
        const place = this.#places[index];
        return place ? [[place, shared] as const] : [];
      });
  }
}
