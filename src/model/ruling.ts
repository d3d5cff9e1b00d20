import type { ChangeStatus } from './change.js';
import type { AnchoredQuote, QuotePlace } from './anchored-quote.js';
import type { Statement } from './coding.js';

export const RULING_KINDS = [
  'accept',
  'reject',
  'add',
  'statement',
  'link',
  'unlink',
  'silence',
  'label',
  'pin',
  'hide',
] as const;
export type RulingKind = (typeof RULING_KINDS)[number];

/** W3C TextQuoteSelector within one source. */
export interface Quote {
  readonly source: string;
  readonly exact: string;
  /** Up to 32 characters of the passage before and after; empty where not given. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Whose decision it is, as shown beside what it changed. */
export interface Decision {
  /** Empty where not given, as are the others. */
  readonly by: string;
  /** ISO day. */
  readonly on: string;
  readonly because: string;
}

/** What every ruling says. */
interface Ruled extends Decision {
  readonly theme: string;
}

/** Whether a quote is on the theme, or stands in front. */
export interface QuoteRuling extends Ruled {
  readonly ruling: 'accept' | 'reject' | 'add' | 'pin' | 'hide';
  readonly quote: Quote;
}

/** How a quote says it. */
export interface StatementRuling extends Ruled {
  readonly ruling: 'statement';
  readonly quote: Quote;
  readonly to: Statement;
}

/** Whether two quotes answer each other. */
export interface LinkRuling extends Ruled {
  readonly ruling: 'link' | 'unlink';
  readonly quote: Quote;
  readonly with: Quote;
}

/** That a source says nothing on the theme, as its search record has it. */
export interface SilenceRuling extends Ruled {
  readonly ruling: 'silence';
  readonly source: string;
}

/** What the theme did from one source to another. */
export interface LabelRuling extends Ruled {
  readonly ruling: 'label';
  readonly from: string;
  readonly toSource: string;
  readonly to: ChangeStatus;
}

/** The analyst's decision before it stands in a file. */
export type NewRuling = QuoteRuling | StatementRuling | LinkRuling | SilenceRuling | LabelRuling;

/** The analyst's decision as written. */
export type Ruling = NewRuling & {
  /** `file:line:column` of the entry. */
  readonly where: string;
};

/** Where a quote of a ruling stands. */
export type RulingPlace = QuotePlace;

/** A ruling and where it stands in the sources as they are now. */
export interface AnchoredRuling extends AnchoredQuote {
  readonly ruling: Ruling;
  /** Of two quotes, the state of the one that stands worse; always `found` where the ruling has none. */
  readonly state: AnchoredQuote['state'];
  /** Null unless the state is `found` or `moved`, and for a ruling without a quote. */
  readonly anchor: RulingPlace | null;
  /** Where the second quote of a `link` or `unlink` stands; null as `anchor` is, and for every other kind. */
  readonly with: RulingPlace | null;
}

/** Whose decision a ruling is. */
export function decisionOf({ by, on, because }: Decision): Decision {
  return { by, on, because };
}
