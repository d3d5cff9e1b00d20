import type { Briefing } from '../../model/briefing.js';
import type { Range } from '../../model/range.js';
import type { Ruling } from '../../model/ruling.js';
import type { RulingScope } from '../../rulings/read-rulings.js';
import type { Strength } from '../../model/theme.js';

/** A project as its files stand, analysed for the review page. */
export interface Analysis {
  readonly briefing: Briefing;
  /** As they are written, in the order of the file: that of the briefing's rulings. */
  readonly rulings: readonly Ruling[];
  /** File name of the codebook in `sources/`. */
  readonly codebook: string;
  /** What rulings may speak of. */
  readonly scope: RulingScope;
  /** By id of the theme and term, how strong the codebook calls it. */
  readonly strengths: ReadonlyMap<string, ReadonlyMap<string, Strength>>;
}

/** Where a term matches: a passage and the half-open ranges of its text. */
export interface Hit {
  readonly passage: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
}

export interface Search {
  /** The first of them. */
  readonly hits: readonly Hit[];
  readonly count: number;
}

/** What a further term would do to the codings of a theme; passages and sentences, the first of them. */
export interface Trial {
  readonly added: readonly TrialQuote[];
  readonly lost: readonly TrialQuote[];
  readonly addedCount: number;
  readonly lostCount: number;
}

export interface TrialQuote {
  readonly passage: string;
  /** Half-open, of the passage's text. */
  readonly range: Range;
}
