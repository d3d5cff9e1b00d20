import type { RowId } from './row.js';

/** How what was said agrees with what was judged by hand. Figures 0 to 1 (kappa and alpha from −1), four decimals. */
export interface Figures {
  /** Rows that were judged. */
  readonly judged: number;
  /** Of these, judged to be on the theme. */
  readonly gold: number;
  /** Of these, coded by us; borderline does not count. */
  readonly said: number;
  readonly both: number;
  /** Null where nothing was said. */
  readonly precision: number | null;
  /** Null where nothing was there to find. */
  readonly recall: number | null;
  /** Null where nothing was there and nothing was said. */
  readonly f1: number | null;
  readonly accuracy: number;
  /** Cohen's kappa; null where both always say the same one thing. */
  readonly kappa: number | null;
  /** Krippendorff's alpha, nominal; null where only one value was ever used. */
  readonly alpha: number | null;
}

export interface ThemeFigures extends Figures {
  readonly theme: string;
}

/** Means over the themes: a figure that is null counts as 0 in precision, recall and F1, and is left out of kappa and alpha. */
export interface MeanFigures {
  readonly themes: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly accuracy: number;
  readonly kappa: number | null;
  readonly alpha: number | null;
}

/** Scores from `from` up to `to` (1 belongs to the last tenth), and what gold said of them. */
export interface Tenth {
  readonly from: number;
  readonly to: number;
  readonly codings: number;
  readonly accepted: number;
  /** Null where there are none. */
  readonly share: number | null;
  /** Wilson's interval of the share, 95 %. */
  readonly interval: readonly [low: number, high: number] | null;
}

export const SAID = ['coded', 'borderline', 'below', 'silent'] as const;
/** The zone of a coding; `below`: terms were found, but too little; `silent`: none. */
export type Said = (typeof SAID)[number];

export interface Disagreement {
  readonly id: RowId;
  /** Of the file, from 1. */
  readonly line: number;
  readonly theme: string;
  readonly gold: boolean;
  readonly said: Said;
  readonly score: number;
  /** Why it has its score, a line each. */
  readonly why: readonly string[];
}

/** From which score a theme would best count as coded, by what was judged. */
export interface Threshold {
  readonly theme: string;
  readonly judged: number;
  /** The score with the best F1 on these rows. */
  readonly threshold: number;
  /** 95 % of the thresholds that samples of the same sources would have suggested. */
  readonly interval: readonly [low: number, high: number];
  /** F1 on rows that a sample left out, with the threshold chosen on the sample, and with the present one. */
  readonly unseen: { readonly suggested: number | null; readonly present: number | null };
  readonly advice: 'change' | 'keep';
}

export interface Evaluation {
  readonly schema: 'synoptic/evaluation@1';
  readonly rows: number;
  readonly sources: number;
  /** In the order of the codebook; themes that no row judges are left out. */
  readonly themes: readonly ThemeFigures[];
  readonly macro: MeanFigures;
  readonly tenths: readonly Tenth[];
  readonly thresholds: {
    readonly method: string;
    readonly seed: number;
    readonly present: number;
    readonly suggested: readonly Threshold[];
    /** Themes with too few rows to suggest anything. */
    readonly tooFew: readonly string[];
  };
  /** In the order of the rows. */
  readonly disagreements: readonly Disagreement[];
  readonly warnings: readonly string[];
}
