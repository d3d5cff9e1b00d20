import type { Link, SourceMark } from './page.js';

/** The facts of a theme that differ. */
export interface FactsView {
  /** A few sources to a table; never empty. */
  readonly tables: readonly FactsTable[];
  /** Where they stand; one of the three. On a wide page few lines fit beside the judgement, or beside search records. */
  readonly beside: boolean;
  readonly withRecords: boolean;
  readonly below: boolean;
}

export interface FactsTable {
  readonly columns: readonly SourceMark[];
  readonly rows: readonly FactRow[];
  /** What the dash means; empty where none stands. */
  readonly note: string;
}

export interface FactRow {
  /** What is compared. */
  readonly object: string;
  readonly cells: readonly FactCell[];
}

export interface FactCell {
  readonly language: string;
  /** As printed in the source; empty where nothing was compared, or nothing stands there. */
  readonly text: string;
  /** `[1998]`, the date that `last year` was taken for; empty where the text gives it. */
  readonly resolved: string;
  readonly citation: Link | null;
  /** The dash of a source whose quotes do not have it. */
  readonly absent: string;
}
