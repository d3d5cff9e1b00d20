import type { Quote } from './quote.js';
import { RowIndex } from './row-index.js';

/** A row while quotes are still put into it. */
export interface OpenRow {
  /** None where another row has taken them over. */
  readonly quotes: readonly Quote[];
  /** Weakest link so far; null for one quote. */
  readonly score: number | null;
  /** Whether a quote came by the order of two versions of one text. */
  readonly version: boolean;
}

/** How a quote came into its row. */
export interface Link {
  /** 0 to 1. */
  readonly likeness: number;
  /** By the order of two versions of one text. */
  readonly version: boolean;
}

/** The rows built so far, told by their places from 0. */
export class OpenRows {
  readonly #rows: { quotes: Quote[]; score: number | null; version: boolean }[] = [];
  readonly #placeOf = new Map<Quote, number>();
  readonly #index = new RowIndex();
  readonly #areParted: (one: Quote, other: Quote) => boolean;

  /** `areParted`: whether two quotes must not stand in one row. */
  constructor(areParted: (one: Quote, other: Quote) => boolean = () => false) {
    this.#areParted = areParted;
  }

  /** A row of its own. */
  open(quote: Quote): void {
    this.#rows.push({ quotes: [], score: null, version: false });
    this.#add(this.#rows.length - 1, quote);
  }

  put(place: number, quote: Quote, { likeness, version }: Link): void {
    const row = this.#row(place);
    row.score = Math.min(row.score ?? 1, likeness);
    row.version ||= version;
    this.#add(place, quote);
  }

  /** Lets a row take over all quotes of another. */
  join(place: number, other: number, likeness: number): void {
    const [own, left] = [this.#row(place), this.#row(other)];
    own.score = Math.min(own.score ?? 1, likeness, left.score ?? 1);
    own.version ||= left.version;
    this.#index.remove(other);
    for (const quote of left.quotes.splice(0)) this.#add(place, quote);
  }

  /** Where a quote stands; undefined where it has no row yet. */
  placeOf(quote: Quote): number | undefined {
    return this.#placeOf.get(quote);
  }

  /** Whether no quote of a row forbids that these join it. */
  admits(place: number, quotes: readonly Quote[]): boolean {
    return this.#row(place).quotes.every((own) => quotes.every((quote) => !this.#areParted(own, quote)));
  }

  quotes(place: number): readonly Quote[] {
    return this.#row(place).quotes;
  }

  /** Rows that may answer a quote by the rare details they share, in order. */
  near(quote: Quote): readonly number[] {
    return this.#index.near(quote);
  }

  /** Those that hold a quote. */
  all(): readonly OpenRow[] {
    return this.#rows.filter((row) => row.quotes.length > 0);
  }

  #add(place: number, quote: Quote): void {
    this.#row(place).quotes.push(quote);
    this.#placeOf.set(quote, place);
    this.#index.add(place, quote);
  }

  #row(place: number): { quotes: Quote[]; score: number | null; version: boolean } {
    const row = this.#rows[place];
    if (!row) throw new Error(`no row ${place}`);
    return row;
  }
}
