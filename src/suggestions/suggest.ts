import type { Coding } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import type { LanguageSuggestions, Shortfall, Suggestions, ThemeSuggestions } from '../model/suggestion.js';
import type { CodebookUse } from '../model/term-use.js';
import type { Theme } from '../model/theme.js';
import { candidateThemes } from './candidate-themes.js';
import { codedPassages, type CodedPassages } from './coded-passages.js';
import { companyOf, type Company } from './company.js';
import { CountedText } from './counted-text.js';
import { KEY } from './key-phrases.js';
import { ListedTerms } from './listed-terms.js';
import { isEnough, offTheme, termsToAdd, type ThemeGround } from './theme-terms.js';
import { termsToDoubt } from './terms-to-doubt.js';

/** What suggestions are made of. */
export interface ToSuggest {
  readonly themes: readonly Theme[];
  /** Of all sources, each source's in order. */
  readonly passages: readonly Passage[];
  readonly codings: readonly Coding[];
  readonly use: CodebookUse;
}

/** Passages and words that the uncoded, and the coded, need before anything is counted. */
export const LEAST_PASSAGES = 20;
export const LEAST_WORDS = 500;

/** Coded passages of a theme below which its company is too little to be near anything. */
const LEAST_COMPANY = 3;

/**
 * What the codebook may miss, language by language: key terms of the uncoded passages in groups, and for each theme
 * terms worth adding or doubting. The order of the sources makes no difference.
 */
export function suggest({ themes, passages, codings, use }: ToSuggest): Suggestions {
  const unmatched = use.terms.filter(
    ({ matches, tried, strength }) => matches === 0 && tried && strength !== 'exclude',
  );
  return {
    schema: 'synoptic/suggestions@1',
    languages: codedPassages(passages, codings).map((coded) => inLanguage(coded, themes, use)),
    unmatched: unmatched.map(({ theme, term, where }) => ({ theme, term, where })),
  };
}

function inLanguage(coded: CodedPassages, themes: readonly Theme[], use: CodebookUse): LanguageSuggestions {
  const { language, passages } = coded;
  const text = new CountedText(language, passages, KEY.count);
  const all = text.tally(passages.keys());
  const ofTheme = new Map(
    [...coded.themes].map(([theme, own]) => [theme, { own, inside: text.tally(own.coded) }]),
  );
  const companies = new Map<string, Company>();
  for (const { id } of themes) {
    const inside = ofTheme.get(id)?.inside;
    if (inside && inside.passages >= LEAST_COMPANY) companies.set(id, companyOf(inside, all, text));
  }
  const size = (indices: readonly number[]): LanguageSuggestions['coded'] => ({
    passages: indices.length,
    words: indices.reduce((sum, index) => sum + (text.sizes[index] ?? 0), 0),
  });
  const sizes = { uncoded: size(coded.uncoded), coded: size(coded.coded) };
  const shortfall = shortfallOf(sizes);
  const listed = new ListedTerms(use.terms, text);
  const found = shortfall ? NO_CANDIDATES : candidateThemes({ text, coded, all, listed, companies });
  return {
    language,
    ...sizes,
    shortfall,
    ...found,
    themes: themes.flatMap((theme) => {
      const known = ofTheme.get(theme.id);
      return known ? [ofOneTheme(theme, { text, all, ...known }, use)] : [];
    }),
  };
}

const NO_CANDIDATES = { candidates: [], alone: [] };

function shortfallOf({ uncoded, coded }: Pick<LanguageSuggestions, 'coded' | 'uncoded'>): Shortfall | null {
  if (uncoded.words + coded.words === 0) return 'no-text';
  if (uncoded.passages === 0) return 'all-coded';
  if (coded.passages === 0) return 'none-coded';
  const isLittle = [uncoded, coded].some(
    ({ passages, words }) => passages < LEAST_PASSAGES || words < LEAST_WORDS,
  );
  return isLittle ? 'little-text' : null;
}

type Known = Omit<ThemeGround, 'listed'>;

function ofOneTheme(theme: Theme, known: Known, use: CodebookUse): ThemeSuggestions {
  const counted = new Set([theme.id, ...theme.children]);
  const listed = new ListedTerms(
    use.terms.filter((term) => counted.has(term.theme)),
    known.text,
  );
  const ground = { ...known, listed };
  const off = offTheme(ground);
  const enough = isEnough(known.inside, off);
  return {
    theme: theme.id,
    passages: known.inside.passages,
    enough,
    adding: enough ? termsToAdd(ground, off) : [],
    doubting: enough ? termsToDoubt(ground, off) : [],
  };
}
