import { addTo } from '../model/add-to.js';
import type { Quote } from './quote.js';

/** A detail that more rows hold leads to none of them: it tells nothing apart. */
const COMMON = 64;

/** So many of a quote's rarest details lead to rows however common they are. */
const ALWAYS = 2;

/** Of a detail that too many rows hold, so many lead: the latest, which stand nearest in date. */
const LATEST = 256;

/** Finds the rows that may answer a quote by the rare details they share. */
export class RowIndex {
  /** By key of a detail, the places of the rows that hold it. */
  readonly #rows = new Map<string, number[]>();
  /** By place of the row, the keys it holds. */
  readonly #keys: Set<string>[] = [];

  add(place: number, { printed }: Pick<Quote, 'printed'>): void {
    const known = (this.#keys[place] ??= new Set());
    for (const key of printed.keys()) {
      if (known.has(key)) continue;
      known.add(key);
      addTo(this.#rows, key, place);
    }
  }

  /** Forgets a row. */
  remove(place: number): void {
    for (const key of this.#keys[place] ?? []) {
      const places = this.#rows.get(key);
      places?.splice(places.indexOf(place), 1);
    }
    this.#keys[place]?.clear();
  }

  /** Places of rows, in order. */
  near({ printed }: Pick<Quote, 'printed'>): number[] {
    const lists = [...printed.keys()].flatMap((key) => {
      const places = this.#rows.get(key);
      return places?.length ? [places] : [];
    });
    const rarest = lists.sort((a, b) => a.length - b.length);
    const leading = rarest.filter((places, rank) => rank < ALWAYS || places.length <= COMMON);
    return [...new Set(leading.flatMap((places) => places.slice(-LATEST)))].sort((a, b) => a - b);
  }
}
