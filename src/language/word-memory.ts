/** Words remembered before all are forgotten: a stream of rows brings new ones without end. */
const MOST = 50_000;

/** What was worked out for printed words. It begins anew when it is full, so that no text, however long, fills the memory. */
export class WordMemory<Value> {
  readonly #known = new Map<string, Value>();

  get(word: string): Value | undefined {
    return this.#known.get(word);
  }

  set(word: string, value: Value): void {
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(word, value);
  }
}
