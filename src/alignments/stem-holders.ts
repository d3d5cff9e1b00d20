import type { ComparedSentence } from './compared-sentences.js';

/** A stem that more sentences hold leads to none of them: it tells nothing apart. */
const COMMON = 64;

/** Finds the sentences of a text by the stems they hold. */
export class StemHolders {
  /** By number of the stem where its holders begin in `#places`; one more tells where the last end. */
  readonly #begins: Uint32Array;
  /** Sentences by their places, in order for each stem. */
  readonly #places: Uint32Array;
  /** Weight that each sentence shares with the one asked for; 0 between two questions. */
  readonly #shared: Float64Array;

  /** `stems`: numbers of stems are smaller. */
  constructor(sentences: readonly ComparedSentence[], stems: number) {
    this.#shared = new Float64Array(sentences.length);
    // Counted one place further on, then moved there as they are filled.
    const ends = new Uint32Array(stems + 2);
    for (const { sentence } of sentences)
      for (const stem of sentence.stems) ends[stem + 2] = (ends[stem + 2] ?? 0) + 1;
    for (let stem = 2; stem < ends.length; stem++) ends[stem] = (ends[stem] ?? 0) + (ends[stem - 1] ?? 0);
    this.#places = new Uint32Array(ends.at(-1) ?? 0);
    for (const [place, { sentence }] of sentences.entries()) {
      for (const stem of sentence.stems) {
        const at = ends[stem + 1] ?? 0;
        this.#places[at] = place;
        ends[stem + 1] = at + 1;
      }
    }
    this.#begins = ends;
  }

  /** Places of the sentences, `most` of them, that share most weight of rare stems with one, the heaviest first. */
  sharing({ sentence: { stems }, weights }: ComparedSentence, most: number): readonly number[] {
    const found: number[] = [];
    for (let index = 0; index < stems.length; index++) {
      const stem = stems[index] ?? 0;
      const from = this.#begins[stem] ?? 0;
      const to = this.#begins[stem + 1] ?? 0;
      if (to - from > COMMON) continue;
      for (let at = from; at < to; at++) {
        const place = this.#places[at] ?? 0;
        const shared = this.#shared[place] ?? 0;
        if (shared === 0) found.push(place);
        this.#shared[place] = shared + (weights[index] ?? 0);
      }
    }
    const heaviest = this.#heaviest(found, most);
    for (const place of found) this.#shared[place] = 0;
    return heaviest;
  }

  /** Of these sentences the `most` that share most weight; of equal ones the earlier. */
  #heaviest(found: readonly number[], most: number): number[] {
    const kept: number[] = [];
    for (const place of found) {
      let rank = kept.length;
      while (rank > 0 && this.#isHeavier(place, kept[rank - 1] ?? 0)) rank--;
      if (rank === most) continue;
      kept.splice(rank, 0, place);
      if (kept.length > most) kept.pop();
    }
    return kept;
  }

  #isHeavier(one: number, other: number): boolean {
    const mine = this.#shared[one] ?? 0;
    const theirs = this.#shared[other] ?? 0;
    return mine > theirs || (mine === theirs && one < other);
  }
}
