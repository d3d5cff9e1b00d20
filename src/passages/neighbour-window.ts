/** Passages on each side that count as neighbours. */
const REACH = 2;

/** Adjoining passages of one source; those from `from` up to `to` have all the neighbours they ever will. */
export interface Neighbourhood<Item> {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
}

/** Holds passages back until their two followers are known, or the source ends; it never holds more than five. */
export class NeighbourWindow<Item> {
  #items: Item[] = [];
  /** Place in `#items` of the first that was not given out yet. */
  #next = 0;
  #source: string | null = null;

  /** Takes the next passage, in order; what is complete by it. `source` null: it has no neighbours. */
  *add(item: Item, source: string | null): Generator<Neighbourhood<Item>> {
    if (source === null || source !== this.#source) yield* this.end();
    this.#source = source;
    this.#items.push(item);
    if (source === null) yield* this.end();
    else yield* this.#upTo(this.#items.length - REACH);
  }

  /** What is still held. */
  *end(): Generator<Neighbourhood<Item>> {
    yield* this.#upTo(this.#items.length);
    this.#items = [];
    this.#next = 0;
    this.#source = null;
  }

  *#upTo(to: number): Generator<Neighbourhood<Item>> {
    if (to <= this.#next) return;
    const from = this.#next;
    yield { items: [...this.#items], from, to };
    const gone = Math.max(0, to - REACH);
    this.#items.splice(0, gone);
    this.#next = to - gone;
  }
}
