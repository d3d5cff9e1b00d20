/** Half-open range in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** Inclusive range: lines from 1, sentences from 0. */
export type Span = readonly [first: number, last: number];
