/** What was worked out for texts. It begins anew when so many characters are held, so that it never fills the memory. */
export class TextMemory<Value> {
  readonly #most: number;
  readonly #known = new Map<string, Value>();
  #held = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(text: string): Value | undefined {
    return this.#known.get(text);
  }

  set(text: string, value: Value): void {
    if (!this.#known.has(text)) this.#held += text.length;
    if (this.#held > this.#most) {
      this.#known.clear();
      this.#held = text.length;
    }
    this.#known.set(text, value);
  }
}
