import type { Passage } from '../model/passage.js';
import type { Theme } from '../model/theme.js';
import type { MatchedPassage } from './passage-evidence.js';
import { compileTerms } from './compile-terms.js';
import { makeMatcher, type Matcher } from './match-terms.js';

/** Characters after which matchers are made anew: each remembers every kind of word that it has met. */
const MOST_TEXT = 2 * 1024 * 1024;

/** Languages whose matchers are kept at a time. */
const MOST_LANGUAGES = 32;

/** Matches the terms of a codebook in any number of passages, without its memory growing with them. */
export class PassageMatcher {
  readonly #themes: readonly Theme[];
  readonly #matchers = new Map<string, Matcher>();
  #read = 0;

  constructor(themes: readonly Theme[]) {
    this.#themes = themes;
  }

  match(passage: Passage): MatchedPassage {
    this.#read += passage.text.length;
    return { passage, found: this.#matcher(passage.language)(passage) };
  }

  #matcher(language: string): Matcher {
    if (this.#read > MOST_TEXT || this.#matchers.size > MOST_LANGUAGES) {
      this.#matchers.clear();
      this.#read = 0;
    }
    const known = this.#matchers.get(language) ?? makeMatcher(compileTerms(this.#themes, language));
    this.#matchers.set(language, known);
    return known;
  }
}
