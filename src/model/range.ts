/** Half-open range in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** Inclusive range: lines from 1, sentences from 0. */
export type Span = readonly [first: number, last: number];

/** Whether two lists hold the same ranges. */
export function areEqual(one: readonly Range[], other: readonly Range[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  return one.every(([start, end], at) => start === other[at]?.[0] && end === other[at]?.[1]);
}
