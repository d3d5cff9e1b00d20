import { Refusal } from '../errors.js';

/** A line of a file: its number from 1, and its text without the end of the line. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** `file:line`. */
  readonly where: string;
}

/** A longer line is no row: reading on would only fill the memory. */
const LONGEST_MB = 64;
const LINE_END = 0x0a;

/** Bytes as they come, cut into lines. Blank lines are counted and left out; a byte order mark before the first is dropped. */
export class LineSplitter {
  readonly #name: string;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  /** Of the line that has not ended yet. */
  #pieces: Uint8Array[] = [];
  #held = 0;
  #lines = 0;

  /** `name`: of the file, for messages. */
  constructor(name: string) {
    this.#name = name;
  }

  /** The lines that end in these bytes. Throws a Refusal at one that is too long or not UTF-8. */
  *push(bytes: Uint8Array): Generator<Line> {
    let from = 0;
    for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, from)) {
      this.#hold(bytes.subarray(from, end));
      yield* this.#line();
      from = end + 1;
    }
    this.#hold(bytes.subarray(from));
  }

  /** The last line, where no end of line follows it. */
  *end(): Generator<Line> {
    if (this.#held > 0) yield* this.#line();
  }

  #hold(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#pieces.push(bytes);
    this.#held += bytes.length;
    if (this.#held <= LONGEST_MB * 1024 * 1024) return;
    throw new Refusal({
      what: `a row of more than ${LONGEST_MB} MB`,
      where: this.#where(this.#lines + 1),
      expected: 'one JSON object on each line',
      remedy: 'put each row on a line of its own',
    });
  }

  *#line(): Generator<Line> {
    const number = ++this.#lines;
    const bytes = this.#pieces.length === 1 ? this.#pieces[0] : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#held = 0;
    const text = this.#text(bytes ?? new Uint8Array(), number);
    if (text.trim() !== '') yield { number, text, where: this.#where(number) };
  }

  #text(bytes: Uint8Array, number: number): string {
    try {
      const text = this.#decoder.decode(bytes);
      return number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
    } catch {
      throw new Refusal({
        what: 'not UTF-8 text',
        where: this.#where(number),
        expected: 'rows in UTF-8',
        remedy: 'save the file as UTF-8',
      });
    }
  }

  #where(number: number): string {
    return `${this.#name}:${number}`;
  }
}
