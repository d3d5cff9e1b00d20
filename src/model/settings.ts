import type { WordMatch } from './theme.js';

/** By which analysts put likelihood into words. */
export const LIKELIHOOD_SCALES = ['icd203', 'ipcc'] as const;
export type LikelihoodScale = (typeof LIKELIHOOD_SCALES)[number];

/** What `sources/briefing.yml` says, checked. */
export interface Settings {
  readonly title: string;
  readonly subtitle: string;
  readonly question: string;
  readonly authors: readonly string[];
  readonly institution: string;
  /** BCP 47 tag of the language of the print. */
  readonly language: string;
  /** ISO day; null where not set. */
  readonly asOf: string | null;
  readonly page: 'A4' | 'Letter';
  /** File name in `sources/`. */
  readonly codebook: string;
  readonly compare: 'auto' | 'all' | 'series';
  readonly texts: 'quoted' | 'full';
  /** What the PDF carries: its evidence (model/evidence.ts), also every file it was made of, or nothing. */
  readonly attach: 'briefing' | 'sources' | 'none';
  /** Quotes shown in front for one source on one theme. */
  readonly quotesPerCell: number;
  readonly marking: string;
  readonly disclaimer: string;
  readonly match: WordMatch;
  /** Scale that the judgements are held against; null: they are not. */
  readonly likelihood: LikelihoodScale | null;
}
