import type { TaughtTheme } from '../model/learnt.js';

/** What a taught model reads of a coding beside its words, in this order. */
export const FEATURES = ['always', 'found', 'foundTwo', 'terms', 'company', 'sum', 'coded'] as const;
export type Feature = (typeof FEATURES)[number];

/** What a briefing shows of one theme in one passage. */
export interface Shown {
  /** Terms found, each as often as it is found. */
  readonly terms: readonly string[];
  /** What the terms add up to. */
  readonly evidence: number;
  /** Deviations of company; 0 where nothing was learnt. */
  readonly company: number;
  /** What terms and surroundings add up to. */
  readonly sum: number;
  /** Sum from which a passage is coded. */
  readonly codedFrom: number;
  /** Stems that carry a subject. */
  readonly stems: readonly string[];
}

/** Company and terms beyond these tell nothing more. */
const MOST = 3;

export function featuresOf({ terms, evidence, company, sum, codedFrom }: Shown): Record<Feature, number> {
  const distinct = new Set(terms).size;
  return {
    always: 1,
    found: distinct > 0 ? 1 : 0,
    foundTwo: distinct > 1 ? 1 : 0,
    terms: Math.min(MOST, evidence),
    company: Math.max(-MOST, Math.min(MOST, company)),
    sum: Math.max(-1, Math.min(MOST, sum)),
    coded: sum >= codedFrom ? 1 : 0,
  };
}

/** The taught model's sum: the logarithm of the odds that a ruling would accept it. */
export function taughtSum(taught: Pick<TaughtTheme, 'features' | 'terms' | 'stems'>, shown: Shown): number {
  const features = featuresOf(shown);
  let sum = 0;
  for (const name of FEATURES) sum += (taught.features[name] ?? 0) * features[name];
  for (const term of new Set(shown.terms)) sum += taught.terms.get(term) ?? 0;
  const stems = new Set(shown.stems);
  let words = 0;
  for (const stem of stems) words += taught.stems.get(stem) ?? 0;
  return sum + words / Math.sqrt(stems.size + 1);
}
