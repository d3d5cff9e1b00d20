import type { Fact } from './fact.js';
import type { Span } from './range.js';

export type Zone = 'coded' | 'borderline';

/** In order of precedence: where several cues meet, the first wins; `asserted` where there is none. */
export const CUE_KINDS = ['negated', 'conditional', 'hedged', 'intended', 'obliged', 'reported'] as const;
export type CueKind = (typeof CUE_KINDS)[number];
export const STATEMENTS = ['asserted', ...CUE_KINDS] as const;
export type Statement = (typeof STATEMENTS)[number];

/** Half-open range of the passage's text that a term matched. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  /** Of 0 to 1: w adds −ln(1 − w) to the sum that the score is read from. */
  readonly weight: number;
}

/** What the surroundings added to a score. */
export interface Lift {
  readonly kind: 'neighbour' | 'heading' | 'run' | 'learnt' | 'ruling';
  /** The passages beside it, the heading, the sentence before, or the words that did it. */
  readonly from: string;
  /** What it adds to the sum that the score is read from, four decimals; less than 0 where it takes away. */
  readonly weight: number;
}

export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly kind: CueKind;
}

export type RulingState = 'found' | 'moved' | 'ambiguous' | 'orphaned' | 'stale';

/** One unbroken run of sentences of a passage that is about one theme, and why it counts. */
export interface Coding {
  /** `<theme>@<passage>#<first sentence>`. */
  readonly id: string;
  readonly theme: string;
  readonly source: string;
  readonly passage: string;
  /** Inclusive, from 0. */
  readonly sentences: Span;
  readonly zone: Zone;
  /** 0 to 1, four decimals. */
  readonly score: number;
  readonly spans: readonly Match[];
  readonly lifts: readonly Lift[];
  readonly statement: Statement;
  readonly cues: readonly Cue[];
  /** Whose words, where the passage names them; null otherwise, never inferred. */
  readonly holder: { readonly start: number; readonly end: number } | null;
  readonly ruling: { readonly ruling: string; readonly state: RulingState } | null;
  /** In order of the text; absent until they are searched for. */
  readonly facts?: readonly Fact[];
}

export type Status = 'present' | 'borderline' | 'silent' | 'not-assessed';

/** For a silence: what was searched, and what came nearest without counting. */
export interface SearchRecord {
  readonly sentences: number;
  readonly words: number;
  /** Terms tried in the source's language, exclusions left out. */
  readonly terms: number;
  /** Score from which a sentence would have been shown to the analyst. */
  readonly threshold: number;
  readonly nearest: Nearest | null;
  readonly worth: 'strong' | 'weak' | 'too-short';
  readonly extent: 'full' | 'excerpt' | 'summary';
  /** How often sister texts speak of the theme, and what follows for this one; absent where there are none. */
  readonly sisters?: SisterTexts;
}

/** Other texts of the series, or where it has none all others of the language, searched for the same theme. */
export interface SisterTexts {
  readonly texts: number;
  readonly words: number;
  /** Quotes on the theme in them. */
  readonly quotes: number;
  /** Chance of no quote in a text of this length that speaks of the theme as often, four decimals. */
  readonly chance: number;
}

export interface Nearest {
  readonly passage: string;
  readonly sentence: number;
  readonly score: number;
  /** What it had, in words: weak terms, stems shared with the question. */
  readonly why: readonly string[];
}

/** What one source has on one theme. */
export interface Presence {
  readonly theme: string;
  readonly source: string;
  readonly status: Status;
  readonly searchRecord: SearchRecord | null;
}
