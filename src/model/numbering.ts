/** Gives each key a number, from 0, in the order in which they are first asked for. */
export class Numbering {
  readonly #numbers = new Map<string, number>();

  /** Keys that have a number. */
  get size(): number {
    return this.#numbers.size;
  }

  of(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
