import type { Quote } from './quote.js';

/** A row while quotes are still put into it. */
export interface OpenRow {
  readonly quotes: Quote[];
  /** Weakest link so far; null for one quote. */
  score: number | null;
  /** Whether a quote came by the order of two versions of one text. */
  version: boolean;
}
