import { fold } from '../language/fold.js';
import { announcesVerb, isOneWord } from '../language/inflection.js';
import { stemmer } from '../language/stems.js';
import { tokensOf, withoutPossessive } from '../language/tokens.js';
import type { Passage } from '../model/passage.js';
import type { Pattern, Term, Word } from '../model/theme.js';

/** A word of a term, and a printed word that its stem joined to it though inflection does not. */
export interface Stranger {
  /** As written in the term. */
  readonly written: string;
  /** Folded, the most frequent first. */
  readonly joined: readonly { readonly form: string; readonly count: number }[];
  /** Words of this stem that the term matched. */
  readonly of: number;
}

/** Share of a word's matches from which what its stem joins to it is worth a word: fewer are told by the list of forms. */
const LEAST_SHARE = 1 / 3;

/** What the stems of terms match in texts of one language. */
export class JoinedWords {
  readonly #language: string;
  /** Folded words that are met as verbs in their bare form. */
  readonly #verbs = new Set<string>();
  readonly #joined = new Map<Term, Map<string, Map<string, number>>>();
  readonly #stems = new Map<Term, ReadonlySet<string>>();

  constructor(language: string) {
    this.#language = language;
  }

  /** Notes which words are verbs. */
  read({ text }: Pick<Passage, 'text'>): void {
    let before = '';
    for (const token of tokensOf(text)) {
      const word = fold(token.text);
      if (announcesVerb(before)) this.#verbs.add(word);
      before = word;
    }
  }

  /** Notes the words of a match by their stems. */
  add(term: Term, printed: readonly string[]): void {
    const stems = this.#stems.get(term) ?? new Set(stemmedWords(term).map(stemmer(this.#language)));
    this.#stems.set(term, stems);
    if (stems.size === 0) return;
    const joined = this.#joined.get(term) ?? new Map<string, Map<string, number>>();
    this.#joined.set(term, joined);
    for (const word of printed) {
      const stem = stemmer(this.#language)(word);
      if (!stems.has(stem)) continue;
      const forms = joined.get(stem) ?? new Map<string, number>();
      const form = fold(withoutPossessive(word));
      joined.set(stem, forms.set(form, (forms.get(form) ?? 0) + 1));
    }
  }

  /** The strangers of a term, word by word; what another word of the same term explains is none. */
  strangers(term: Term): Stranger[] {
    const joined = this.#joined.get(term);
    if (!joined) return [];
    const words = stemmedWords(term);
    const isVerb = (word: string): boolean => this.#verbs.has(word);
    return [...new Set(words)].flatMap((written) => {
      const forms = [...(joined.get(stemmer(this.#language)(written)) ?? [])];
      const strange = forms.filter(
        ([form]) => !words.some((word) => isOneWord(word, form, this.#language, isVerb)),
      );
      const of = total(forms);
      if (total(strange) < of * LEAST_SHARE || strange.length === 0) return [];
      return [
        {
          of,
          written,
          joined: strange.sort((a, b) => b[1] - a[1]).map(([form, count]) => ({ form, count })),
        },
      ];
    });
  }
}

/** The words of a term that are compared by stem, as written. */
function stemmedWords({ match, patterns }: Term): string[] {
  return match === 'stem' ? patterns.flatMap(wordsOf).flatMap(stemmed) : [];
}

function wordsOf(pattern: Pattern): readonly Word[] {
  switch (pattern.kind) {
    case 'phrase':
      return pattern.words;
    case 'near':
      return [...pattern.left, ...pattern.right];
    case 'regex':
      return [];
  }
}

function stemmed(word: Word): string[] {
  switch (word.kind) {
    case 'word':
      return [word.text];
    case 'any':
      return word.of.flatMap(stemmed);
    case 'exact':
    case 'glob':
      return [];
  }
}

function total(forms: readonly (readonly [string, number])[]): number {
  return forms.reduce((sum, [, count]) => sum + count, 0);
}
