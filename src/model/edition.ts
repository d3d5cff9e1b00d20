import type { Briefing } from './briefing.js';
import type { ChangeStatus } from './change.js';

/** A briefing published under a number and a date, with all that is needed to build it again. */
export interface Edition {
  readonly schema: 'synoptic/edition@1';
  /** From 1. */
  readonly number: number;
  /** ISO day. */
  readonly date: string;
  /** Empty where none is given. */
  readonly note: string;
  /** Number of the earlier edition that it puts right; absent where it puts none right. */
  readonly corrects?: number;
  readonly briefing: Briefing;
  /** Path relative to the project to the file's text. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** One quote as an edition showed it. */
export interface EditionQuote {
  readonly theme: string;
  readonly source: string;
  readonly passage: string;
  readonly text: string;
}

/** What differs in one theme between two briefings. */
export interface EditionChange {
  readonly theme: string;
  readonly title: string;
  /** `added`, `removed`: the theme itself came or went. */
  readonly kind: 'added' | 'removed' | 'changed';
  readonly statuses: readonly StatusChange[];
  readonly gained: readonly EditionQuote[];
  readonly lost: readonly EditionQuote[];
}

/** A pair of sources whose change is labelled otherwise than before; null: the pair was not compared. */
export interface StatusChange {
  readonly from: string;
  readonly to: string;
  readonly before: StatusLabel | null;
  readonly after: StatusLabel | null;
}

export interface StatusLabel {
  readonly status: ChangeStatus;
  readonly certainty: 'firm' | 'tentative';
}
