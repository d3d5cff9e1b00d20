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
}
