import type { ChangeStatus, FactChange } from './change.js';
import type { SearchRecord, Statement } from './coding.js';
import type { Strength } from './theme.js';

/** One side of a comparison, by what it was read from. */
export type EditionName =
  | { readonly kind: 'edition'; readonly number: number; readonly date: string }
  | { readonly kind: 'now' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'revision'; readonly revision: string };

/**
 * Why a difference is there, found by building again with one thing changed at a time, always with today's tool: `sources`: the
 * new sources under the old codebook and rulings; `codebook`: the old sources under the new codebook, rulings and settings;
 * `tool`: the old inputs built today; `together`: it appears only with several of them.
 */
export const CAUSES = ['sources', 'codebook', 'tool', 'together'] as const;
export type Cause = (typeof CAUSES)[number];

/** What differs between two briefings. Empty lists where nothing does. */
export interface EditionDiff {
  readonly schema: 'synoptic/diff@1';
  readonly before: EditionName;
  readonly after: EditionName;
  /** Whether the causes were looked for: a briefing without its inputs cannot be built again. */
  readonly causesKnown: boolean;
  /** What differs in the key judgements on the whole; absent where nothing does. */
  readonly keyJudgements?: readonly Difference[];
  /** What the codebook says otherwise, in its order; absent where it says the same, or is not at hand on both sides. */
  readonly codebook?: readonly CodebookDifference[];
  /** In date order of the newer briefing; removed ones last. */
  readonly sources: readonly SourceDifference[];
  /** In the order of the newer codebook, removed themes last; themes without a difference are left out. */
  readonly themes: readonly ThemeDifference[];
}

export interface SourceDifference {
  readonly source: string;
  readonly label: string;
  /** `edited`: its text is another; `described`: only what its header says. */
  readonly kind: 'added' | 'removed' | 'edited' | 'described';
  /** Ids of its neighbours in date order where it stands, or stood; null at either end. */
  readonly between: readonly [string | null, string | null];
  /** Passages that came, went, or have other words; all empty unless it was edited. */
  readonly passages: {
    readonly gained: readonly string[];
    readonly lost: readonly string[];
    readonly reworded: readonly string[];
  };
}

/** What the codebook says otherwise of one theme that both sides have, whatever that came to. */
export interface CodebookDifference {
  /** As the newer codebook names it, as the title is. */
  readonly theme: string;
  readonly title: string;
  readonly entry: readonly EntryDifference[];
  /** Terms that only the newer codebook has, in its order; one of another strength or language is another. */
  readonly added: readonly CodebookTerm[];
  /** Those that only the older has. */
  readonly removed: readonly CodebookTerm[];
}

/** A part of a theme's entry that is otherwise; empty where it was not, or is no longer, given. */
export interface EntryDifference {
  /** `match`: how the words of its terms are compared. */
  readonly key: 'title' | 'question' | 'scope' | 'match';
  readonly before: string;
  readonly after: string;
}

export interface CodebookTerm {
  /** As written in the codebook. */
  readonly text: string;
  readonly strength: Strength;
  /** Language whose sources it is tried in; null: all. */
  readonly language: string | null;
}

/** What differs in one theme. */
export interface ThemeDifference {
  readonly theme: string;
  readonly title: string;
  readonly kind: 'changed' | 'added' | 'removed' | 'renamed' | 'split' | 'merged';
  /** Titles of the older themes it came of, where it was renamed, split off or merged; empty otherwise. */
  readonly of: readonly string[];
  /** Most important first. */
  readonly differences: readonly Difference[];
}

/** A quote as a briefing showed it. */
export interface EditionQuote {
  readonly source: string;
  /** Id of the passage. */
  readonly passage: string;
  readonly text: string;
  readonly statement: Statement;
  readonly zone: 'coded' | 'borderline';
}

export interface StatusLabel {
  readonly status: ChangeStatus;
  readonly certainty: 'firm' | 'tentative';
}

/** A stretch of two texts: in the newer only, in the older only, or in both. */
export interface WordChange {
  readonly kind: 'inserted' | 'deleted' | 'kept';
  readonly text: string;
}

/** The kinds of `DifferenceFact`. */
export const DIFFERENCE_KINDS = [
  'status',
  'certainty',
  'silence-broken',
  'silence-fallen',
  'gained',
  'lost',
  'reworded',
  'moved',
  're-paired',
  'fact',
  'judgement',
] as const satisfies readonly DifferenceFact['kind'][];

/** One thing that differs in a theme, whatever caused it. */
export type DifferenceFact =
  /** Of a pair of sources compared in both; null: the pair was not compared. `whole`: first to last. */
  | {
      readonly kind: 'status';
      readonly from: string;
      readonly to: string;
      readonly span: 'next' | 'whole';
      readonly before: StatusLabel | null;
      readonly after: StatusLabel | null;
      /** Id of the source that now stands between the two, or no longer does, where that is why; null otherwise. */
      readonly split: string | null;
    }
  /** The same status, said more or less surely. */
  | {
      readonly kind: 'certainty';
      readonly from: string;
      readonly to: string;
      readonly span: 'next' | 'whole';
      readonly before: StatusLabel;
      readonly after: StatusLabel;
    }
  /** A source that was silent speaks. */
  | { readonly kind: 'silence-broken'; readonly source: string; readonly quotes: readonly EditionQuote[] }
  /** A source that spoke is silent. */
  | {
      readonly kind: 'silence-fallen';
      readonly source: string;
      readonly quotes: readonly EditionQuote[];
      readonly searchRecord: SearchRecord | null;
    }
  | { readonly kind: 'gained'; readonly quote: EditionQuote }
  | { readonly kind: 'lost'; readonly quote: EditionQuote }
  | {
      readonly kind: 'reworded';
      readonly before: EditionQuote;
      readonly after: EditionQuote;
      readonly words: readonly WordChange[];
      /** What came or went inside it that may turn its sense. */
      readonly turns: readonly ('negation' | 'number' | 'date' | 'statement')[];
    }
  /** The same words in another passage of the source. */
  | { readonly kind: 'moved'; readonly before: EditionQuote; readonly after: EditionQuote }
  /** A quote that answers others than before. */
  | {
      readonly kind: 're-paired';
      readonly quote: EditionQuote;
      readonly before: readonly EditionQuote[];
      readonly after: readonly EditionQuote[];
    }
  /** A fact that differs between two sources, or no longer does; null: not compared. */
  | {
      readonly kind: 'fact';
      readonly from: string;
      readonly to: string;
      readonly object: string;
      readonly before: Pick<FactChange, 'from' | 'to'> | null;
      readonly after: Pick<FactChange, 'from' | 'to'> | null;
    }
  /** The analyst's judgement; `stale`: its evidence is another than when it was written. */
  | {
      readonly kind: 'judgement';
      readonly change: 'added' | 'removed' | 'rewritten' | 'stale' | 'renewed';
      readonly before: string | null;
      readonly after: string | null;
    };

/** `causes`: one, or several that each do it alone; empty where they were not looked for. */
export type Difference = DifferenceFact & {
  readonly causes: readonly Cause[];
  /** True for what a briefing does not print in front: quotes to be checked, and texts fenced as furniture. */
  readonly suppressed: boolean;
};
