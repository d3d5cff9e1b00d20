import { sum } from '../model/sum.js';

/** How often something stands in so many words. */
export interface Frequency {
  readonly count: number;
  readonly words: number;
}

/**
 * Dunning's log-likelihood ratio G² of two frequencies being one (Accurate Methods for the Statistics of Surprise and
 * Coincidence, 1993), over all four cells of the table. Never negative; 0 where the rates are equal or a side is empty.
 */
export function logLikelihood(one: Frequency, other: Frequency): number {
  const words = one.words + other.words;
  const count = one.count + other.count;
  if (one.words === 0 || other.words === 0) return 0;
  const rate = count / words;
  const cells = [one, other].flatMap((side) => [
    surprise(side.count, side.words * rate),
    surprise(side.words - side.count, side.words * (1 - rate)),
  ]);
  return Math.max(0, 2 * sum(cells));
}

function surprise(found: number, expected: number): number {
  return found === 0 ? 0 : found * Math.log(found / expected);
}

/** Half an occurrence stands for none (Hardie 2014), so that a ratio can be told. */
const NONE = 0.5;

/** Hardie's log ratio (2014): how many times the one frequency doubles the other. 0 where a side has no words. */
export function logRatio(one: Frequency, other: Frequency): number {
  if (one.words === 0 || other.words === 0) return 0;
  const rate = ({ count, words }: Frequency): number => (count === 0 ? NONE : count) / words;
  return Math.log2(rate(one) / rate(other));
}
