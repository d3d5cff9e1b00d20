import type { Briefing } from './briefing.js';

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
  /** Absent in editions of before they were sealed. */
  readonly seal?: Seal;
}

/** What tells whether an edition is as it was published. */
export interface Seal {
  /** Hash of the program that made the briefing of its inputs. */
  readonly program: string;
  /** SHA-256 of the edition as JSON without blanks, the seal left out. */
  readonly sha256: string;
  /** SHA-256 of the file up to its seal, as it was written; absent in editions of before it was looked at. */
  readonly written?: string;
}
