import { fold } from '../language/fold.js';
import { stemmer, type Stemmer } from '../language/stems.js';
import { withoutPossessive } from '../language/tokens.js';
import { visible } from '../language/visible.js';
import type { Word, WordMatch } from '../model/theme.js';

/** A printed word in the forms it is compared in. */
export interface WordForms {
  /** As printed, apostrophes and accents in one spelling. */
  readonly printed: string;
  /** The same without a possessive ending. */
  readonly bare: string;
  readonly folded: string;
  readonly stem: string;
}

/** One position of a term. `keys` index it; a glob that begins with a wildcard has none and is tried on every kind of word. */
export interface WordTest {
  /** The same for tests that take the same words. */
  readonly id: string;
  readonly keys: readonly string[];
  readonly matches: (word: WordForms) => boolean;
}

/** Makes word tests and word forms for one language, each printed word worked out once. */
export class WordTests {
  readonly #stem: Stemmer;
  readonly #forms = new Map<string, WordForms>();

  constructor(language: string) {
    this.#stem = stemmer(language);
  }

  forms(text: string): WordForms {
    const known = this.#forms.get(text);
    if (known) return known;
    const printed = inOneSpelling(text);
    const bare = withoutPossessive(printed);
    const forms = { printed, bare, folded: fold(bare), stem: this.#stem(text) };
    this.#forms.set(text, forms);
    return forms;
  }

  test(word: Word, match: WordMatch): WordTest {
    switch (word.kind) {
      case 'exact': {
        const text = inOneSpelling(word.text);
        const id = `=${text}`;
        return { id, keys: [id], matches: (forms) => forms.printed === text || forms.bare === text };
      }
      case 'word': {
        const forms = this.forms(word.text);
        const { folded, stem } = forms;
        if (match === 'word') {
          const id = `w${folded}`;
          return { id, keys: [id], matches: (other) => other.folded === folded };
        }
        const id = `s${stem}`;
        return { id, keys: [id], matches: (other) => other.stem === stem };
      }
      case 'glob': {
        const glob = globTest(word.text);
        const folded = fold(word.text);
        const head = /^[^*?]{2}/.exec(folded)?.[0];
        return { id: `g${folded}`, keys: head ? [`g${head}`] : [], matches: (forms) => glob(forms.folded) };
      }
      case 'any': {
        const tests = word.of.map((one) => this.test(one, match));
        const open = tests.some((test) => test.keys.length === 0);
        const ids = [...new Set(tests.map((test) => test.id))].sort();
        return {
          id: `(${ids.join('|')})`,
          keys: open ? [] : tests.flatMap((test) => test.keys),
          matches: (forms) => tests.some((test) => test.matches(forms)),
        };
      }
    }
  }
}

/** A printed word with its accents, apostrophes and unseen signs in one spelling. */
function inOneSpelling(text: string): string {
  return visible(text).normalize('NFC').replace(/[’ʼ]/g, "'");
}

/** Keys under which a word looks up the tests that may take it. */
export function keysOf(forms: WordForms): string[] {
  const { printed, bare, folded, stem } = forms;
  return [...new Set([`=${printed}`, `=${bare}`, `w${folded}`, `s${stem}`, `g${folded.slice(0, 2)}`])];
}

/** A glob over one folded word: * for any letters, ? for one. Goes back to the last * only, so that no word takes long. */
function globTest(glob: string): (word: string) => boolean {
  const wanted = [...fold(glob).replace(/\*+/g, '*')];
  return (word) => {
    const letters = [...word];
    let [at, part] = [0, 0];
    let [star, starAt] = [-1, 0];
    while (at < letters.length) {
      if (wanted[part] === '*') {
        star = part++;
        starAt = at;
      } else if (part < wanted.length && (wanted[part] === '?' || wanted[part] === letters[at])) {
        part++;
        at++;
      } else if (star >= 0) {
        part = star + 1;
        at = ++starAt;
      } else return false;
    }
    while (wanted[part] === '*') part++;
    return part === wanted.length;
  };
}
