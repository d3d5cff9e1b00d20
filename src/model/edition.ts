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
}
