import type { FactKind } from './fact.js';
import type { Range } from './range.js';
import type { Decision } from './ruling.js';

/** `number`: a count or measure, whatever it is of, or a number that is none. */
export type DetailKind = 'word' | 'number' | Exclude<FactKind, 'quantity'>;

/** Something that quotes of a row share, and what it weighs in their likeness. */
export interface SharedDetail {
  readonly kind: DetailKind;
  /** As printed in the earliest quote that has it. */
  readonly text: string;
  /** The rarer in the project, the more; four decimals. */
  readonly weight: number;
}

/** What a quote has gained over the version before, and what of it the next version has lost. */
export interface Redline {
  /** Id of the coding. */
  readonly coding: string;
  /** Ranges of its passage's text that the version before does not have; empty where there is none before. */
  readonly inserted: readonly Range[];
  /** Ranges of its passage's text that the next version does not have; empty where there is none. */
  readonly deleted: readonly Range[];
  /** Passage of the version before where it stood, where that is elsewhere in the order of the text; null where not. */
  readonly movedFrom: string | null;
}

/** Quotes of different sources that answer each other, or one that stands alone. */
export interface Row {
  /** Source id to coding ids; a source without a quote in the row is absent. */
  readonly cells: Readonly<Record<string, readonly string[]>>;
  /** Weakest link of the row, 0 to 1, four decimals; null for a quote alone. */
  readonly score: number | null;
  /** What the quotes share, as printed in the earliest of them. */
  readonly shared: readonly string[];
  /** The same with what each weighs; absent where nothing is shared, and in editions of before weights were kept. */
  readonly evidence?: readonly SharedDetail[];
  /** `version`: by the order of two versions of one text. */
  readonly kind: 'aligned' | 'alone' | 'version';
  /** For each quote whose source has another version among the sources; absent where none has. */
  readonly redline?: readonly Redline[];
  /** Whose rulings put quotes into the row; absent where none did. */
  readonly linked?: readonly Decision[];
}

/** For one theme, its rows in reading order. */
export interface Alignment {
  readonly theme: string;
  readonly rows: readonly Row[];
  /** Likely pairs that were left out of the best solution, because too many quotes hang together; 0 but in large themes. */
  readonly leftOut: number;
}
