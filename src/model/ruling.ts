import type { RulingState } from './coding.js';

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

/** The analyst's decision as written. */
export interface Ruling {
  readonly ruling: RulingKind;
  readonly theme: string;
  readonly quote: Quote;
  readonly by: string;
  /** ISO day; empty where not given. */
  readonly on: string;
  readonly because: string;
  /** `file:line:column` of the entry. */
  readonly where: string;
}

/** A ruling and where it stands in the sources as they are now. */
export interface AnchoredRuling {
  readonly ruling: Ruling;
  readonly state: RulingState;
  /** Null unless the state is `found` or `moved`. */
  readonly anchor: { readonly passage: string; readonly start: number; readonly end: number } | null;
}
