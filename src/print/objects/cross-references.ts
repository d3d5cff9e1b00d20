/** Kinds of entries (ISO 32000-1, table 18). */
const [ALONE, PACKED] = [1, 2];

/** Where each object of a file stands, by its number from 1. */
export class CrossReferences {
  /** Bytes of an entry's three fields: its kind, an offset or the number of a pack, a place in that. */
  readonly widths = [1, 4, 1] as const;
  readonly #kinds: number[] = [];
  readonly #fields: number[] = [];
  readonly #places: number[] = [];

  /** The object begins at an offset. */
  at(number: number, offset: number): void {
    this.#set(number, ALONE, offset, 0);
  }

  /** The object is packed with others, in an object of its own. `place`: from 0, below 256. */
  within(number: number, pack: number, place: number): void {
    this.#set(number, PACKED, pack, place);
  }

  #set(number: number, kind: number, field: number, place: number): void {
    this.#kinds[number] = kind;
    this.#fields[number] = field;
    this.#places[number] = place;
  }

  /** The entries from 0, which is free as the standard has it. */
  bytes(): Buffer {
    const width = this.widths.reduce<number>((sum, one) => sum + one, 0);
    const table = Buffer.alloc(this.#kinds.length * width);
    for (let number = 1; number < this.#kinds.length; number++) {
      const at = number * width;
      table[at] = this.#kinds[number] ?? 0;
      table.writeUInt32BE(this.#fields[number] ?? 0, at + 1);
      table[at + width - 1] = this.#places[number] ?? 0;
    }
    return table;
  }
}
