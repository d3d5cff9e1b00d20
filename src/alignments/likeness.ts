import { METHOD } from '../model/method.js';
import { HeldBag, type BagShare } from './bag.js';
import type { Quote } from './quote.js';

export const THRESHOLD = METHOD.likeness;

const held = new HeldBag();

/**
 * How nearly two quotes say the same, 0 to 1: the best that a sentence of the one and one of the other have in common.
 * Across languages only names, dates, numbers and designations are compared, and few of them do not suffice. Quickest
 * where the other quote is the same again and again.
 */
export function likeness(one: Quote, other: Quote): number {
  const across = one.language !== other.language;
  let best = 0;
  for (const theirs of other.sentences) {
    held.hold(across ? theirs.facts : theirs.all);
    for (const mine of one.sentences) {
      const share = across ? commonAcross(held.shareOf(mine.facts)) : held.shareOf(mine.all).share;
      if (share > best) best = share;
    }
  }
  return best;
}

function commonAcross({ share, weight }: BagShare): number {
  return weight < METHOD.across.weight || share < METHOD.across.share ? 0 : share;
}
