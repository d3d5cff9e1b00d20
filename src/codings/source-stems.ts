import { stemReader } from '../language/content-stems.js';
import { firstFrom } from '../language/first-from.js';
import { wordsWithin } from '../language/tokens.js';
import { fourDecimals } from '../model/four-decimals.js';
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

/** A sentence, and the stems it shares with what is looked for, in order of their rank there. */
export interface NearStems {
  readonly place: Place;
  readonly shared: readonly SharedStem[];
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
        for (const word of wordsWithin(text, range)) this.#hold(read(word));
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

  /** The sentence whose shared stems are rarest all together, of equal ones the first; null where none shares `least`. */
  nearest(wanted: WantedStems, least: number): NearStems | null {
    const held = this.#held(wanted);
    const counts = new Uint32Array(this.#places.length);
    const weights = new Float64Array(this.#places.length);
    for (const { holders } of held) {
      const rarity = this.#rarityOf(holders);
      for (const place of holders.places) {
        counts[place] = (counts[place] ?? 0) + 1;
        weights[place] = (weights[place] ?? 0) + rarity;
      }
    }
    let [best, most] = [-1, -Infinity];
    for (let place = 0; place < counts.length; place++) {
      if ((counts[place] ?? 0) < least) continue;
      const weight = fourDecimals(weights[place] ?? 0);
      if (weight > most) [best, most] = [place, weight];
    }
    const place = this.#places[best];
    if (!place) return null;
    const shared = held.flatMap(({ holders }): SharedStem[] => {
      const at = firstFrom(holders.places, best, (one) => one);
      if (holders.places[at] !== best) return [];
      return [{ printed: holders.printed[at] ?? '', rarity: this.#rarityOf(holders) }];
    });
    return { place, shared };
  }

  /** The stems that are wanted and held, in order of their rank. */
  #held(wanted: WantedStems): readonly { readonly holders: Holders; readonly rank: number }[] {
    const held: { readonly holders: Holders; readonly rank: number }[] = [];
    // A text has few stems beside those of all quotes of a project.
    for (const [stem, holders] of this.#holders) {
      const rank = wanted.get(stem);
      if (rank !== undefined) held.push({ holders, rank });
    }
    return held.sort((a, b) => a.rank - b.rank);
  }

  #rarityOf({ places }: Holders): number {
    return Math.log((this.#places.length + 1) / places.length);
  }
}
