/** The words that dates are made of in one language: phrases parted by `|`, `*` for any ending, folded (ё as е). */
export interface DateLists {
  /** January first. */
  readonly months: readonly string[];
  /** Spring first. */
  readonly seasons: readonly string[];
  /** Of a year, decade or month: its beginning, middle, end. */
  readonly parts: readonly string[];
  /** First to fourth. */
  readonly ordinals: readonly string[];
  /** Last, this, next. */
  readonly shifts: readonly string[];
  /** Day, week, month, year. */
  readonly units: readonly string[];
  readonly quarter: string;
  readonly half: string;
  readonly century: string;
  /** Behind the number of a day: `of`. */
  readonly of: string;
  /** Before a year: `the year`; behind it: `года`. */
  readonly yearWord: string;
  readonly article: string;
  /** Words before a lone year that make it one; empty where only `yearWord` does. */
  readonly beforeYear: string;
  /** Those of them behind which a noun may be counted: `by 2000 men`. */
  readonly beforeCount: string;
  /** Words before a date that loosen it: `before`, `since`. */
  readonly loosening: string;
  /** What opens a range of two dates, and what joins it. */
  readonly openers: string;
  readonly joiners: string;
  /** What opens and joins a range only together: `between` and `and`. */
  readonly between: string;
  readonly and: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  readonly ago: string;
  /** What makes a day one of every year. */
  readonly everyTime: string;
  /** Nouns that a year before them dates even in the plural: `the 2020 elections`. */
  readonly events: string;
  /** Nouns that are counted: a number before them is no year. */
  readonly counted: string;
  /** Nouns before `of 2000` that make it a size. */
  readonly sizes: string;
}
