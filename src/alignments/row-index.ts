import { addTo } from '../model/add-to.js';
import type { OpenRow } from './open-row.js';
import type { Quote } from './quote.js';

/** A detail that more rows hold leads to none of them: it tells nothing apart. */
const COMMON = 64;

/** So many of a quote's rarest details lead to rows however common they are. */
const ALWAYS = 2;

/** Finds the rows that may answer a quote by the rare details they share. */
export class RowIndex {
  readonly #rows = new Map<string, number[]>();

  constructor(rows: readonly OpenRow[]) {
    for (const [place, { quotes }] of rows.entries()) {
      for (const key of new Set(quotes.flatMap(({ printed }) => [...printed.keys()])))
        addTo(this.#rows, key, place);
    }
  }

  /** Places of rows, in order. */
  near({ printed }: Quote): number[] {
    const lists = [...printed.keys()].flatMap((key) => {
      const places = this.#rows.get(key);
      return places ? [places] : [];
    });
    const rarest = lists.sort((a, b) => a.length - b.length);
    const leading = rarest.filter((places, rank) => rank < ALWAYS || places.length <= COMMON);
    return [...new Set(leading.flat())].sort((a, b) => a - b);
  }
}
