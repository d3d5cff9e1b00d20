/** What a codebook may miss in the texts of a project. It claims nothing: candidates, not themes. */
export interface Suggestions {
  readonly schema: 'synoptic/suggestions@1';
  /** By first part of the language tag, in order of the tag. */
  readonly languages: readonly LanguageSuggestions[];
  /** Terms that match nothing in any source of their language, in the order of the codebook; exclusions left out. */
  readonly unmatched: readonly UnmatchedTerm[];
}

/** `no-text`: no word · `all-coded`, `none-coded`: nothing to set side by side · `little-text`: too little to count. */
export type Shortfall = 'no-text' | 'all-coded' | 'none-coded' | 'little-text';

export interface LanguageSuggestions {
  /** First part of a BCP 47 tag, in small letters. */
  readonly language: string;
  /** Passages on no theme; of passages that read the same only one is counted, here and below. */
  readonly uncoded: TextSize;
  /** Passages with a coding, borderline ones included. */
  readonly coded: TextSize;
  /** Why no candidates were looked for; null where they were. */
  readonly shortfall: Shortfall | null;
  /** Groups of key terms that keep company, the heaviest first. */
  readonly candidates: readonly CandidateTheme[];
  /** Key terms that keep company with none of the others, by log-likelihood. */
  readonly alone: readonly KeyTerm[];
  /** In the order of the codebook; themes without a coding in this language left out. */
  readonly themes: readonly ThemeSuggestions[];
}

export interface TextSize {
  readonly passages: number;
  /** Tokens as the codebook's terms see them. */
  readonly words: number;
}

/** A word or phrase that is more frequent in some passages than in the others. */
export interface KeyTerm {
  /** As most often printed; as a term of a codebook it matches by stems. */
  readonly term: string;
  /** Printed forms in the passages, case disregarded, the most frequent first. */
  readonly forms: readonly { readonly form: string; readonly count: number }[];
  /** Occurrences in the passages. */
  readonly count: number;
  /** Passages that hold it. */
  readonly passages: number;
  /** Occurrences in the passages these are set against. */
  readonly elsewhere: number;
  /** Dunning's G² (1993), four decimals. */
  readonly logLikelihood: number;
  /** Binary logarithm of how many times as frequent (Hardie 2014), four decimals; 1 is twice. */
  readonly logRatio: number;
  readonly examples: readonly Example[];
}

/** A stretch of a passage: a sentence, or of a very long one the words about the term. */
export interface Example {
  readonly passage: string;
  /** Half-open range of the passage's text. */
  readonly start: number;
  readonly end: number;
  /** What stands there, verbatim. */
  readonly text: string;
  /** Whether the sentence goes on before it, and behind it. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
  /** The term in it, a half-open range of the passage's text. */
  readonly match: { readonly start: number; readonly end: number };
}

/** Key terms of the uncoded passages that stand in the same passages. */
export interface CandidateTheme {
  /** The one that began the group first, then as they joined. */
  readonly terms: readonly KeyTerm[];
  /** Uncoded passages that hold one of the terms at least. */
  readonly passages: number;
  readonly examples: readonly Example[];
  /** The theme whose coded passages share most words with these; null where none shares any. */
  readonly nearest: NearestTheme | null;
}

export interface NearestTheme {
  readonly theme: string;
  /** Cosine of what both have more of than the texts at large, 0 to 1, four decimals. */
  readonly likeness: number;
  /** The words that count most for it, as often printed; at most five. */
  readonly shared: readonly string[];
}

export interface ThemeSuggestions {
  readonly theme: string;
  /** Passages coded on it in this language, borderline ones left out. */
  readonly passages: number;
  /** Whether these are enough to count on; where not, nothing is offered for adding. */
  readonly enough: boolean;
  /** Key terms of its coded passages that no term of it matches, set against the passages off the theme. */
  readonly adding: readonly KeyTerm[];
  readonly doubting: readonly DoubtedTerm[];
}

/** A term whose passages share little company with those of the theme's other terms. */
export interface DoubtedTerm {
  readonly term: string;
  /** Coded passages that it shows. */
  readonly passages: number;
  /** Those of them in which another term of the theme matches too. */
  readonly together: number;
  /** How many times as frequent the words that go with the other terms are in its passages as off the theme, four decimals. */
  readonly company: number;
  /** The same for the passages of the other terms. */
  readonly companyOfOthers: number;
  readonly examples: readonly Example[];
}

export interface UnmatchedTerm {
  readonly theme: string;
  readonly term: string;
  /** `file:line:column` of the codebook; empty where that is not known. */
  readonly where: string;
}
