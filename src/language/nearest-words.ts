/** How a list of words is answered in another. */
export interface NearestWords {
  /** Words inserted, left out and replaced. */
  readonly edits: number;
  /** By word of the list the place of the equal word that answers it; −1 where none does. */
  readonly answers: readonly number[];
}

/**
 * Where in `text` all words stand with the fewest of them inserted, left out or replaced, the text before and behind being
 * free (Sellers 1980); undefined where that takes more than `most`. The text is to be at most 3 × `most` words longer.
 */
export function nearestWords(
  words: readonly number[],
  text: readonly number[],
  most: number,
): NearestWords | undefined {
  const table = new Table(words, text, 4 * most + 1, most);
  return table.best();
}

const FAR = 0x7fff;

/** The edits up to each word and place, in a band along the diagonal: farther places would take too many. */
class Table {
  readonly #words: readonly number[];
  readonly #text: readonly number[];
  readonly #width: number;
  readonly #most: number;
  readonly #edits: Int16Array;

  constructor(words: readonly number[], text: readonly number[], width: number, most: number) {
    this.#words = words;
    this.#text = text;
    this.#width = width;
    this.#most = most;
    this.#edits = new Int16Array((words.length + 1) * (width + 1)).fill(FAR);
    for (let row = 0; row <= words.length; row++) {
      for (let column = row - most; column <= Math.min(text.length, row - most + width); column++) {
        if (column >= 0) this.#edits[this.#cell(row, column)] = row === 0 ? 0 : this.#cheapest(row, column);
      }
    }
  }

  best(): NearestWords | undefined {
    const last = this.#words.length;
    let [best, at] = [FAR, 0];
    for (let column = 0; column <= this.#text.length; column++) {
      const edits = this.#at(last, column);
      if (edits < best) [best, at] = [edits, column];
    }
    return best > this.#most ? undefined : { edits: best, answers: this.#back(at) };
  }

  #cell(row: number, column: number): number {
    return row * (this.#width + 1) + column - row + this.#most;
  }

  #at(row: number, column: number): number {
    const offset = column - row + this.#most;
    if (row < 0 || column < 0 || offset < 0 || offset > this.#width) return FAR;
    return this.#edits[this.#cell(row, column)] ?? FAR;
  }

  #cost(row: number, column: number): number {
    return this.#words[row - 1] === this.#text[column - 1] ? 0 : 1;
  }

  #cheapest(row: number, column: number): number {
    const replaced = column > 0 ? this.#at(row - 1, column - 1) + this.#cost(row, column) : FAR;
    return Math.min(FAR, replaced, this.#at(row - 1, column) + 1, this.#at(row, column - 1) + 1);
  }

  #back(end: number): number[] {
    const answers = this.#words.map(() => -1);
    let [row, column] = [this.#words.length, end];
    while (row > 0) {
      const edits = this.#at(row, column);
      const cost = this.#cost(row, column);
      if (column > 0 && edits === this.#at(row - 1, column - 1) + cost) {
        if (cost === 0) answers[row - 1] = column - 1;
        [row, column] = [row - 1, column - 1];
      } else if (edits === this.#at(row - 1, column) + 1) row--;
      else column--;
    }
    return answers;
  }
}
