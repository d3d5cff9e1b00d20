import type { TermUse } from '../model/term-use.js';
import type { CountedText } from './counted-text.js';
import { partsOf, wordsOf } from './key-phrases.js';

/** The printed forms that terms of a codebook matched, as phrases: what they match need not be offered. */
export class ListedTerms {
  readonly #same = new Set<string>();
  readonly #within = new Set<string>();
  readonly #text: CountedText;

  constructor(terms: readonly TermUse[], text: CountedText) {
    this.#text = text;
    for (const { strength, forms, term } of terms) {
      for (const form of [term, ...forms.map((one) => one.form)]) {
        const key = this.#keyOf(form);
        if (key === undefined) continue;
        this.#same.add(key);
        // A weak term counts only beside others: a phrase that holds it says more.
        if (strength !== 'weak') this.#within.add(key);
      }
    }
  }

  /** Whether a term matches this phrase, or words within it that count by themselves. */
  has(phrase: number): boolean {
    const words = wordsOf(this.#text, phrase);
    return this.#same.has(words.join(' ')) || partsOf(words).some((part) => this.#within.has(part.join(' ')));
  }

  /** The numbers of a form's words; undefined where it is no phrase that is frequent enough. */
  #keyOf(form: string): string | undefined {
    if (form.length > LONGEST_FORM) return undefined;
    let whole: number | undefined;
    const ends: [phrase: number, first: number, last: number][] = [];
    const length = this.#text.phrasesIn(form, (phrase, first, last) => ends.push([phrase, first, last]));
    for (const [phrase, first, last] of ends) if (first === 0 && last === length - 1) whole = phrase;
    return whole === undefined ? undefined : wordsOf(this.#text, whole).join(' ');
  }
}

/** Three words are not longer. */
const LONGEST_FORM = 200;
