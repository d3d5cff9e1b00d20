import type { Lift, Match, Zone } from '../model/coding.js';
import { METHOD } from '../model/method.js';
import type { Strength } from '../model/theme.js';
import { shareOf } from './curve.js';
import type { TermMatch } from './match-terms.js';
import { fourDecimals } from '../model/four-decimals.js';

const WEIGHT: Readonly<Record<Strength, number>> = { ...METHOD.weight, exclude: 0 };

/** Each further match of the same term counts this much of the one before. */
const REPEATED = 0.5;

export const CODED = METHOD.coded;
export const BORDERLINE = METHOD.borderline;

/**
 * Score of a set of matches, 0 to 1: matches are taken as independent evidence, so that it saturates, and repetitions of
 * one term count ever less; what the surroundings lend is added, and the curve reads the sum as a share.
 */
export function score(matches: readonly TermMatch[], lifts: readonly Lift[] = []): number {
  return scoreOfSum(evidence(matches) + lifts.reduce((sum, lift) => sum + lift.weight, 0));
}

export function scoreOfSum(sum: number): number {
  return fourDecimals(shareOf(sum));
}

/** What matches add up to: a weight w counts −ln(1 − w). */
export function evidence(matches: readonly TermMatch[]): number {
  let doubt = 1;
  for (const weight of repeatedWeights(matches)) doubt *= 1 - weight;
  return -Math.log(doubt);
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

/** What a score counts as. */
export function zoneOf(reached: number): Zone | 'below' {
  if (reached >= CODED) return 'coded';
  return reached >= BORDERLINE ? 'borderline' : 'below';
}
