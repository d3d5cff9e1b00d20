import type { SearchRecord, SisterTexts } from '../model/coding.js';
import { fourDecimals } from '../model/four-decimals.js';
import { METHOD } from '../model/method.js';
import type { Source } from '../model/source.js';

/** Texts like one that is silent: of its series, or where that has no other, all others of its language. */
export type Sisters = Omit<SisterTexts, 'chance'>;

/** What a text of `words` words would have if it spoke of the theme as often as its sisters do. */
export function seenIn(sisters: Sisters, words: number): SisterTexts {
  return { ...sisters, chance: fourDecimals(chanceOfNone(sisters, words)) };
}

/**
 * Chance of no quote in a text of this length: quotes are taken for rare events of a rate that is known only from what
 * the sisters show (Poisson counts, Jeffreys prior on the rate; the predictive distribution is negative binomial).
 */
export function chanceOfNone({ words: searched, quotes }: Sisters, words: number): number {
  return searched === 0 ? 1 : (searched / (searched + words)) ** (quotes + 0.5);
}

/** What a silence is worth, by the length of the text and by how often its sisters speak of the theme. */
export function worthOf(
  { extent, legibility }: Pick<Source, 'extent' | 'legibility'>,
  words: number,
  sisters: Sisters,
): SearchRecord['worth'] {
  const { strongBelow, tooShortFrom, leastWords, longWords } = METHOD.silence;
  if (words < leastWords) return 'too-short';
  const isWhole = extent === 'full' && legibility === 'good';
  // Where no sister speaks of it there is no rate: only the length tells.
  if (sisters.quotes === 0) return isWhole && words >= longWords ? 'strong' : 'weak';
  const chance = chanceOfNone(sisters, words);
  if (chance >= tooShortFrom) return 'too-short';
  return isWhole && chance <= strongBelow ? 'strong' : 'weak';
}
