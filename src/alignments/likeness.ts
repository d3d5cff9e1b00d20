import { METHOD } from '../model/method.js';
import { shareOf, type Bag } from './bag.js';
import type { Quote } from './quote.js';

export const THRESHOLD = METHOD.likeness;

/**
 * How nearly two quotes say the same, 0 to 1: the best that a sentence of the one and one of the other have in common.
 * Across languages only names, dates, numbers and designations are compared, and few of them do not suffice.
 */
export function likeness(one: Quote, other: Quote): number {
  const across = one.language !== other.language;
  let best = 0;
  for (const mine of one.sentences)
    for (const theirs of other.sentences) {
      const found = across ? commonAcross(mine.facts, theirs.facts) : shareOf(mine.all, theirs.all).share;
      best = Math.max(best, found);
    }
  return best;
}

function commonAcross(one: Bag, other: Bag): number {
  const { share, weight } = shareOf(one, other);
  return weight < METHOD.across.weight || share < METHOD.across.share ? 0 : share;
}
