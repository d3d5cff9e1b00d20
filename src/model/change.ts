import type { Cue, Statement } from './coding.js';
import type { Range } from './range.js';
import type { Decision } from './ruling.js';

export const CHANGE_STATUSES = ['new', 'dropped', 'continued', 'resumed', 'silent', 'not-assessed'] as const;
export type ChangeStatus = (typeof CHANGE_STATUSES)[number];

export const REASONS = [
  'excerpt',
  'summary',
  'short',
  'borderline',
  'learnt-only',
  'different-series',
  'legibility',
] as const;
export type Reason = (typeof REASONS)[number];

/** A comparable detail that differs between two sources. */
export interface FactChange {
  /** A `FactKind`. */
  readonly kind: string;
  /** What is compared, in words of the earlier text; a name or designation as it is known. */
  readonly object: string;
  /** As printed in the quote; null where none of the source's quotes on the theme has it. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where they stand; absent in editions of before facts were compared. */
  readonly places?: { readonly from: FactPlace | null; readonly to: FactPlace | null };
}

/** A half-open range of the text of a coding's passage. */
export interface FactPlace {
  readonly coding: string;
  readonly start: number;
  readonly end: number;
}

/** How a theme grew stronger or weaker inside a series, on axes that are never summed; null or empty where nothing shows. */
export interface ChangeAxes {
  /** How much: null where the intervals of both shares meet, and where a text is not complete. */
  readonly share: ShareChange | null;
  /** How firmly: sentences that are each other's nearest in a row of quotes. */
  readonly firmness: readonly FirmnessChange[];
  /** What quantity. */
  readonly quantities: readonly QuantityChange[];
  /** One side asserts what the other negates: possible reversals, for the analyst to read. */
  readonly reversals: readonly StatementPair[];
}

export interface ShareChange {
  readonly direction: 'more' | 'less';
  readonly from: SentenceShare;
  readonly to: SentenceShare;
}

/**
 * Sentences on the theme, counted as the presence of the source counts them, of all of a source, with the interval of 95 per
 * cent of their share (0 to 1).
 */
export interface SentenceShare {
  readonly sentences: number;
  readonly of: number;
  /** Four decimals. */
  readonly low: number;
  readonly high: number;
}

export interface StatementPair {
  readonly from: StatementPlace;
  readonly to: StatementPlace;
}

/** From left open (hedged, conditional) over intended to obliged or asserted, or back. */
export interface FirmnessChange extends StatementPair {
  readonly direction: 'firmer' | 'looser';
}

/** How a quote says something, and what shows it. */
export interface StatementPlace {
  readonly coding: string;
  readonly statement: Statement;
  /** Cues of the statement in the sentence compared; empty where it is asserted, which is the lack of a cue. */
  readonly cues: readonly Cue[];
  /** The heaviest match of the theme's terms there. */
  readonly about: Range;
}

export interface QuantityChange {
  readonly direction: 'higher' | 'lower';
  /** Which of the change's facts, from 0. */
  readonly fact: number;
}

/** Whose ruling gave a change its status, and which one was computed: certainty, reasons and evidence are of that. */
export interface Relabelled extends Decision {
  readonly computed: ChangeStatus;
}

/** What one theme did from one source to another. */
export interface Change {
  readonly theme: string;
  readonly from: string;
  readonly to: string;
  /** `next`: neighbours in date order; `whole`: first to last, from three sources on. */
  readonly span: 'next' | 'whole';
  readonly status: ChangeStatus;
  readonly certainty: 'firm' | 'tentative';
  /** Why it is tentative; empty where firm. */
  readonly reasons: readonly Reason[];
  readonly evidence: { readonly from: readonly string[]; readonly to: readonly string[] };
  readonly facts: readonly FactChange[];
  /** Inside a series, where the theme continues and one of them shows something; absent otherwise. */
  readonly axes?: ChangeAxes;
  /** Where a ruling gave the status; absent otherwise. */
  readonly ruled?: Relabelled;
}
