export const FACT_KINDS = ['date', 'quantity', 'designation', 'place', 'organisation', 'person'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A comparable detail of a text, as a half-open range in UTF-16 units. */
export interface Fact {
  readonly kind: FactKind;
  /**
   * What is compared with its like: the unit and stem of the counted noun (`percent budget`, `troop`), the key of a
   * designation (`s-300`, however it is spelt), the known name of a place, organisation or person; empty for a date.
   */
  readonly object: string;
  /**
   * A quantity as plain number or range (`4000`, `10–15`), a date as ISO 8601 day, month, year or interval (`2001/2005`),
   * else the words as printed.
   */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Words just before or within the range that loosen it, as printed: `about`, `up to`, `before`; absent where none. */
  readonly qualifier?: string;
  /** Of a date: its first and last ISO day. */
  readonly first?: string;
  readonly last?: string;
  /** Of a date: worked out from the day of publication, not written in full. */
  readonly resolved?: boolean;
}
