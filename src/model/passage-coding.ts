import type { Lift, Match, Zone } from './coding.js';
import type { Strength } from './theme.js';

/** A match, and how strong the codebook calls its term. */
export interface StrengthMatch extends Match {
  readonly strength: Strength;
}

/** What one theme has in a whole passage, all its sentences taken together. */
export interface PassageCoding {
  readonly theme: string;
  /** 0 to 1, four decimals; never 0. */
  readonly score: number;
  /** `below`: less than is shown to an analyst. */
  readonly zone: Zone | 'below';
  /** In reading order. */
  readonly spans: readonly StrengthMatch[];
  readonly lifts: readonly Lift[];
}
