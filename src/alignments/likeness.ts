import { METHOD } from '../model/method.js';
import type { Bag, Quote } from './quote.js';

export const THRESHOLD = METHOD.likeness;

/** Two sentences that share fewer details than this share a word, not a statement. */
const LEAST_SHARED = 2;

/**
 * How nearly two quotes say the same, 0 to 1: the best that a sentence of the one and one of the other have in common.
 * Across languages only names, dates, numbers and designations are compared, and few of them do not suffice.
 */
export function likeness(one: Quote, other: Quote): number {
  const across = one.language !== other.language;
  let best = 0;
  for (const mine of one.sentences)
    for (const theirs of other.sentences) {
      const found = across ? commonAcross(mine.facts, theirs.facts) : common(mine.all, theirs.all).share;
      best = Math.max(best, found);
    }
  return best;
}

function commonAcross(one: Bag, other: Bag): number {
  const { share, weight } = common(one, other);
  return weight < METHOD.across.weight || share < METHOD.across.share ? 0 : share;
}

/** Weight of the shared details, and the same over the geometric mean of both weights (Ochiai 1957, weighted). */
function common(one: Bag, other: Bag): { readonly weight: number; readonly share: number } {
  const [small, large] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
  let weight = 0;
  let shared = 0;
  for (const [key, mine] of small.weights) {
    const theirs = large.weights.get(key);
    if (theirs === undefined) continue;
    if (!small.narrower.has(key)) shared++;
    weight += Math.min(mine, theirs);
  }
  if (shared < LEAST_SHARED || weight === 0) return { weight: 0, share: 0 };
  return { weight, share: weight / Math.sqrt(one.total * other.total) };
}
