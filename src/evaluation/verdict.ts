import type { Said } from '../model/evaluation.js';
import type { RowId } from '../model/row.js';

/** One row and one theme: what gold says, and what we said. */
export interface Verdict {
  readonly id: RowId;
  readonly line: number;
  /** Rows of one source share it; a row without a source has its own. */
  readonly source: string;
  readonly theme: string;
  readonly gold: boolean;
  readonly said: Said;
  /** 0 where nothing was found. */
  readonly score: number;
  /** Empty where gold and we agree. */
  readonly why: readonly string[];
}
