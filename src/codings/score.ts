import type { Match } from '../model/coding.js';
import { METHOD } from '../model/method.js';
import type { Strength } from '../model/theme.js';
import type { TermMatch } from './match-terms.js';
import { fourDecimals } from '../model/four-decimals.js';

const WEIGHT: Readonly<Record<Strength, number>> = { ...METHOD.weight, exclude: 0 };

/** Each further match of the same term counts this much of the one before. */
const REPEATED = 0.5;

export const CODED = METHOD.coded;
export const BORDERLINE = METHOD.borderline;

/**
 * Score of a set of matches, 0 to 1: matches are taken as independent evidence (noisy or), so that the score saturates,
 * and repetitions of one term count ever less.
 */
export function score(matches: readonly TermMatch[]): number {
  let doubt = 1;
  for (const weight of repeatedWeights(matches)) doubt *= 1 - weight;
  return fourDecimals(1 - doubt);
}

/** The matches with the weight each of them brought. */
export function weighed(matches: readonly TermMatch[]): Match[] {
  const weights = repeatedWeights(matches);
  return matches.map(({ start, end, term }, index) => ({
    start,
    end,
    term: term.text,
    weight: fourDecimals(weights[index] ?? 0),
  }));
}

function repeatedWeights(matches: readonly TermMatch[]): number[] {
  if (matches.length < 2) return matches.map(({ term }) => WEIGHT[term.strength]);
  const seen = new Map<string, number>();
  return matches.map(({ term }) => {
    const times = seen.get(term.text) ?? 0;
    seen.set(term.text, times + 1);
    return WEIGHT[term.strength] * REPEATED ** times;
  });
}
