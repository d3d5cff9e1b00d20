/** What names a row: echoed as it was written. */
export type RowId = string | number;

/** A passage as a row of a file, without the document around it. */
export interface PassageRow {
  readonly id: RowId;
  /** Adjoining rows of one source are neighbours; null: it stands alone. */
  readonly source: string | null;
  readonly text: string;
  /** BCP 47 tag; null: the language of the whole file. */
  readonly language: string | null;
}

/** A passage and what was judged of it by hand. */
export interface GoldRow extends PassageRow {
  readonly judged: Judged;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** A passage and what was ruled on it for one theme. */
export interface RulingRow extends PassageRow {
  readonly theme: string;
  readonly accepted: boolean;
}

/** `all`: every theme was judged, and these apply. `one`: only this theme was judged. */
export type Judged =
  | { readonly kind: 'all'; readonly themes: readonly string[] }
  | { readonly kind: 'one'; readonly theme: string; readonly applies: boolean };

export interface SentenceRow {
  readonly id: RowId;
  readonly text: string;
}

/** Two versions of one text by their sentences. */
export interface PairRow {
  readonly pair: RowId;
  readonly old: readonly SentenceRow[];
  readonly newer: readonly SentenceRow[];
  /** BCP 47 tag; null: the language of the whole file. */
  readonly language: string | null;
}
