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
  /** Whether terms are tried too that others of their theme always win over. */
  readonly all: boolean;
  readonly tests: WordTests;
  readonly sequences: readonly Sequence[];
  /** Numbers of NEAR patterns are smaller. */
  readonly nears: number;
  readonly regexes: readonly { readonly regex: RE2JS; readonly tried: TriedTerm }[];
}

/** A pattern with the term it belongs to, and what tells it from others. */
interface TriedPattern {
  readonly pattern: Pattern;
  readonly tried: TriedTerm;
  /** The same for patterns that match the same. */
  readonly id: string;
}

/**
 * The terms of a codebook that are tried in texts of `language`, ready for one walk over the tokens. Of patterns of one
 * theme that match the same only the one that wins is tried, unless `all` are asked for.
 */
export function compileTerms(themes: readonly Theme[], language: string, all = false): CompiledTerms {
  const tests = new WordTests(language);
  const patterns = patternsOf(themes, language, tests);
  const sequences: Sequence[] = [];
  const regexes: { regex: RE2JS; tried: TriedTerm }[] = [];
  let nears = 0;
  for (const { pattern, tried } of all ? patterns : winning(patterns)) {
    const sides = (words: readonly Word[]): WordTest[] =>
      words.map((word) => tests.test(word, tried.term.match));
    switch (pattern.kind) {
      case 'phrase':
        sequences.push({ tests: sides(pattern.words), tried, near: null });
        break;
      case 'near': {
        const near = { pattern: nears++, distance: pattern.distance };
        sequences.push({ tests: sides(pattern.left), tried, near: { ...near, side: 'left' } });
        sequences.push({ tests: sides(pattern.right), tried, near: { ...near, side: 'right' } });
        break;
      }
      case 'regex':
        regexes.push({ regex: compileRe2(pattern.source), tried });
    }
  }
  return { language, all, tests, sequences, nears, regexes };
}

function patternsOf(themes: readonly Theme[], language: string, tests: WordTests): TriedPattern[] {
  return themes.flatMap((theme, index) =>
    termsIn(theme, themes, language).flatMap((term, order) =>
      term.patterns.map((pattern) => {
        const tried = { theme: index, term, order };
        return { pattern, tried, id: patternId(pattern, term, tests) };
      }),
    ),
  );
}

/** What a pattern matches, in short: the same for patterns that match the same. */
export function patternId(pattern: Pattern, { match }: Term, tests: WordTests): string {
  const ids = (words: readonly Word[]): string => words.map((word) => tests.test(word, match).id).join(' ');
  switch (pattern.kind) {
    case 'phrase':
      return ids(pattern.words);
    case 'near':
      return [ids(pattern.left), ids(pattern.right)].sort().join(` NEAR/${pattern.distance} `);
    case 'regex':
      return `/${pattern.source}/`;
  }
}

/** Of patterns of one theme that match the same the stronger, then the earlier; exclusions stand for themselves. */
function winning(patterns: readonly TriedPattern[]): TriedPattern[] {
  const best = new Map<string, TriedPattern>();
  for (const one of patterns) {
    const { theme, term } = one.tried;
    const key = `${theme} ${term.strength === 'exclude' ? '-' : '+'}${one.id}`;
    const known = best.get(key);
    if (!known || rank(term.strength) > rank(known.tried.term.strength)) best.set(key, one);
  }
  return [...best.values()];
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
