export type Strength = 'strong' | 'plain' | 'weak' | 'exclude';

/** How words of a term are compared: by stem, or as whole words. */
export type WordMatch = 'stem' | 'word';

/** One word position of a term. */
export type Word =
  | { readonly kind: 'word'; readonly text: string }
  /** Case kept: printed in quotation marks, or a word of capitals. */
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'glob'; readonly text: string }
  | { readonly kind: 'any'; readonly of: readonly Word[] };

export type Pattern =
  | { readonly kind: 'phrase'; readonly words: readonly Word[] }
  | {
      readonly kind: 'near';
      readonly left: readonly Word[];
      readonly right: readonly Word[];
      /** Most tokens between the two sides. */
      readonly distance: number;
    }
  | { readonly kind: 'regex'; readonly source: string };

export interface Term {
  /** As written in the codebook. */
  readonly text: string;
  readonly strength: Strength;
  /** Language whose sources it is tried in; null: all. */
  readonly language: string | null;
  readonly match: WordMatch;
  /** Alternatives of the term; never empty. */
  readonly patterns: readonly Pattern[];
  /** `file:line:column` of the codebook. */
  readonly where?: string;
}

/** An entry of the codebook: a question, and the terms that show a passage is about it. */
export interface Theme {
  readonly id: string;
  /** File name, anchor and link form of the id. */
  readonly slug: string;
  readonly title: string;
  /** Empty in a plain map. */
  readonly question: string;
  /** Empty where none is given. */
  readonly scope: string;
  /** Ids of sub-themes whose codings this theme counts as its own. */
  readonly children: readonly string[];
  readonly terms: readonly Term[];
}
