/** Quotes of different sources that answer each other, or one that stands alone. */
export interface Row {
  /** Source id to coding ids; a source without a quote in the row is absent. */
  readonly cells: Readonly<Record<string, readonly string[]>>;
  /** Weakest link of the row, 0 to 1, four decimals; null for a quote alone. */
  readonly score: number | null;
  /** What the quotes share, as printed in the earliest of them. */
  readonly shared: readonly string[];
  readonly kind: 'aligned' | 'alone' | 'version';
}

/** For one theme, its rows in reading order. */
export interface Alignment {
  readonly theme: string;
  readonly rows: readonly Row[];
}
