import type { RE2JS } from 're2js';
import { compileRe2 } from '../language/re2.js';
import type { Pattern, Strength, Term, Theme, Word } from '../model/theme.js';
import { WordTests, type WordTest } from './word-tests.js';

/** A term as it is tried: its theme, rank and weight. */
export interface TriedTerm {
  readonly theme: number;
  readonly term: Term;
  /** Place in the theme's list; the earlier wins a tie. */
  readonly order: number;
}

/** A run of word positions, tried wherever its first position matches. */
export interface Sequence {
  readonly tests: readonly WordTest[];
  readonly tried: TriedTerm;
  /** For one side of a NEAR: which pattern, and which side. */
  readonly near: {
    readonly pattern: number;
    readonly side: 'left' | 'right';
    readonly distance: number;
  } | null;
}

export interface CompiledTerms {
  readonly language: string;
  readonly tests: WordTests;
  readonly sequences: readonly Sequence[];
  readonly regexes: readonly { readonly regex: RE2JS; readonly tried: TriedTerm }[];
}

/** The terms of a codebook that are tried in texts of `language`, ready for one walk over the tokens. */
export function compileTerms(themes: readonly Theme[], language: string): CompiledTerms {
  const tests = new WordTests(language);
  const sequences: Sequence[] = [];
  const regexes: { regex: RE2JS; tried: TriedTerm }[] = [];
  let nears = 0;
  const add = (pattern: Pattern, tried: TriedTerm): void => {
    const sides = (words: readonly Word[]): WordTest[] =>
      words.map((word) => tests.test(word, tried.term.match));
    switch (pattern.kind) {
      case 'phrase':
        sequences.push({ tests: sides(pattern.words), tried, near: null });
        return;
      case 'near': {
        const near = { pattern: nears++, distance: pattern.distance };
        sequences.push({ tests: sides(pattern.left), tried, near: { ...near, side: 'left' } });
        sequences.push({ tests: sides(pattern.right), tried, near: { ...near, side: 'right' } });
        return;
      }
      case 'regex':
        regexes.push({ regex: compileRe2(pattern.source), tried });
    }
  };
  for (const [index, theme] of themes.entries()) {
    for (const [order, term] of termsIn(theme, themes, language).entries()) {
      for (const pattern of term.patterns) add(pattern, { theme: index, term, order });
    }
  }
  return { language, tests, sequences, regexes };
}

/** The terms of a theme, its sub-themes' included, that are tried in texts of `language`. */
export function termsIn(theme: Theme, themes: readonly Theme[], language: string): Term[] {
  const own = [theme, ...themes.filter((other) => theme.children.includes(other.id))];
  return own.flatMap((one) => one.terms).filter((term) => speaks(term.language, language));
}

function speaks(ofTerm: string | null, ofText: string): boolean {
  if (ofTerm === null) return true;
  const [term, text] = [ofTerm.toLowerCase(), ofText.toLowerCase()];
  return term === text || text.startsWith(`${term}-`);
}

/** Terms that show a theme, exclusions left out. */
export function showing(terms: readonly Term[]): Term[] {
  return terms.filter((term) => term.strength !== 'exclude');
}

const RANK: Readonly<Record<Strength, number>> = { exclude: 3, strong: 2, plain: 1, weak: 0 };

export function rank(strength: Strength): number {
  return RANK[strength];
}
