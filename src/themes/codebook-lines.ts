import { Refusal, type Problem } from '../errors.js';
import type { CodebookText } from './codebook.js';
import type { TermReader, TermKind } from './term-reader.js';
import type { Category, Place, ThemeList } from './theme-list.js';

/** How terms of `.dic` and `.lcd` are compared: they hold whole words, in no language that the file would name. */
export const WHOLE_WORDS: TermKind = { strength: 'plain', language: null, match: 'word' };

/** Categories deeper than this are no dictionary that anyone wrote. */
export const DEEPEST = 20;

/** A dictionary that is no YAML, and what is wrong with it. */
export class CodebookLines {
  /** Without a byte order mark. */
  readonly text: string;
  readonly problems: Problem[] = [];
  readonly #path: string;
  readonly #starts: number[] = [0];

  constructor({ path, text }: CodebookText) {
    this.#path = path;
    // A mark is no word, and takes no column.
    this.text = text.replace(/^\ufeff/, '');
    for (const { index, 0: end } of this.text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(index + end.length);
  }

  /** The lines with the offset of each, line ends left out. */
  get lines(): { readonly text: string; readonly start: number }[] {
    return this.#starts.map((start, index) => ({
      start,
      text: this.text.slice(start, this.#starts[index + 1] ?? this.text.length).replace(/[\r\n]+$/, ''),
    }));
  }

  placeAt(offset: number): Place {
    const where = (column: number): string => this.#where(offset + column);
    const complain: Place['complainWithin'] = (column, what, expected, remedy) => {
      this.problems.push({ what, where: where(column), expected, remedy });
    };
    return {
      where: where(0),
      complain: (what, expected = '', remedy = 'correct the line') => complain(0, what, expected, remedy),
      complainWithin: complain,
    };
  }

  #where(offset: number): string {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return `${this.#path}:${low + 1}:${offset - (this.#starts[low] ?? 0) + 1}`;
  }

  /** Adds the categories. Throws a Refusal with every complaint made, if there is one. */
  finish(categories: readonly Category[], list: ThemeList): void {
    for (const category of categories) list.addCategory(category);
    if (categories.length === 0 && this.problems.length === 0)
      this.placeAt(0).complain('no themes', 'at least one category with its words', 'add one');
    if (this.problems.length > 0) throw new Refusal(this.problems);
  }
}

/** Terms of a dictionary as they stand in its lines. */
export interface WrittenTerm {
  readonly text: string;
  /** Offset. */
  readonly start: number;
}

/** Reads the terms of dictionaries in which, as in most, capitals mean nothing where there are no small letters. */
export class DictionaryTerms {
  readonly #file: CodebookLines;
  readonly #reader: TermReader;
  readonly #shouts: boolean;

  constructor(file: CodebookLines, reader: TermReader, all: readonly WrittenTerm[]) {
    this.#file = file;
    this.#reader = reader;
    this.#shouts = all.length > 1 && all.every(({ text }) => !/\p{Ll}/u.test(text));
  }

  /** Marks alone (a face made of signs) are no word and are left out with a warning. */
  read({ text, start }: WrittenTerm): ReturnType<TermReader['tolerant']> {
    const place = this.#file.placeAt(start);
    if (/[\p{L}\p{N}]/u.test(text))
      return this.#reader.tolerant(this.#shouts ? text.toLowerCase() : text, place, WHOLE_WORDS);
    this.#reader.warn(`${place.where}: “${text.slice(0, 60)}” holds no letter or digit and is left out`);
    return [];
  }
}
