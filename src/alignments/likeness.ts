import { METHOD } from '../model/method.js';
import type { Bag, Quote } from './quote.js';

export const THRESHOLD = METHOD.likeness;

/** Two sentences that share fewer stems than this share a word, not a statement. */
const LEAST_SHARED = 2;

/** How nearly two quotes say the same, 0 to 1: the best that a sentence of the one and one of the other have in common. */
export function likeness(one: Quote, other: Quote): number {
  let best = 0;
  for (const mine of one.sentences)
    for (const theirs of other.sentences) best = Math.max(best, common(mine, theirs));
  return best;
}

/** Weight of the shared stems over the geometric mean of both weights (the coefficient of Ochiai 1957, weighted). */
function common(one: Bag, other: Bag): number {
  const [small, large] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
  let weight = 0;
  let shared = 0;
  for (const [stem, mine] of small.weights) {
    const theirs = large.weights.get(stem);
    if (theirs === undefined) continue;
    shared++;
    weight += Math.min(mine, theirs);
  }
  return shared < LEAST_SHARED || weight === 0 ? 0 : weight / Math.sqrt(one.total * other.total);
}
