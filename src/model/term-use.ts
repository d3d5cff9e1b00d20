import type { Strength } from './theme.js';

/** What one term of the codebook found in the sources, whether it counted there or not. */
export interface TermUse {
  /** Id of the theme that lists it. */
  readonly theme: string;
  /** As written in the codebook. */
  readonly term: string;
  /** `file:line:column` of the codebook; empty where that is not known. */
  readonly where: string;
  readonly strength: Strength;
  /** Null: tried in every language. */
  readonly language: string | null;
  /** Whether any source is in its language. */
  readonly tried: boolean;
  /** Stretches it matched. */
  readonly matches: number;
  /** Those of them that no exclusion takes away and no longer match of its theme holds; 0 for an exclusion. */
  readonly counted: number;
  /** Printed forms, case disregarded, the most frequent first; of very many only the first met. */
  readonly forms: readonly { readonly form: string; readonly count: number }[];
  /** Matches whose forms are not among these. */
  readonly others: number;
}

/**
 * `nothing`: matches nowhere in the sources of its language · `same`: another term of the theme holds all it matches, by how
 * both are written · `shadowed`: each of its matches lies in one of another term of the theme, or never counts ·
 * `strangers`: its stem joins words that inflection does not · `two-themes`: the same term, or the same matches, in
 * another theme.
 */
export type DoubtKind = 'nothing' | 'same' | 'shadowed' | 'strangers' | 'two-themes';

export interface TermDoubt {
  readonly kind: DoubtKind;
  readonly theme: string;
  readonly term: string;
  /** In a sentence, with its place. */
  readonly text: string;
}

/** How a codebook fares on the sources. */
export interface CodebookUse {
  /** In the order of the codebook. */
  readonly terms: readonly TermUse[];
  readonly doubts: readonly TermDoubt[];
  /** Whether some sentence had more matches than are looked at. */
  readonly bounded: boolean;
}
