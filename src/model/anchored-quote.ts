import type { RulingState } from './coding.js';

/** A stretch of a passage's text, half-open, in UTF-16 units. */
export interface QuotePlace {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

/** Where a quote stands in the sources as they are now. */
export interface AnchoredQuote {
  readonly state: RulingState;
  /** Null unless the state is `found` or `moved`. */
  readonly anchor: QuotePlace | null;
  /**
   * For a quote without an anchor: the places that nothing tells apart, the one place whose words say something else, or
   * the nearest words. Left out where there is an anchor or nothing is near.
   */
  readonly places?: readonly QuotePlace[];
}
