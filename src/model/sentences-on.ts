import type { Coding } from './coding.js';

/** Sentences in coded quotes; where there are none, in those still to be checked, which count only where there is nothing else. */
export function sentencesOn(codings: readonly Pick<Coding, 'zone' | 'sentences'>[]): number {
  const coded = codings.filter(({ zone }) => zone === 'coded');
  const counted = coded.length > 0 ? coded : codings;
  return counted.reduce((sum, { sentences: [first, last] }) => sum + last - first + 1, 0);
}
