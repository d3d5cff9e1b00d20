/** A source whose passages are rows of a table. */
export interface TableSource {
  /** As the table names it. */
  readonly name: string;
  /** ISO day, month or year, the same in all its rows. */
  readonly published: string;
  /** What further columns say of it; empty where they say nothing. */
  readonly title: string;
  readonly publisher: string;
  readonly language: string;
  readonly url: string;
  /** One passage a row, in order. */
  readonly passages: readonly string[];
}

/** The columns that a person named; null: found by their usual names. */
export interface TableColumns {
  readonly source: string | null;
  readonly date: string | null;
  readonly text: string | null;
}
