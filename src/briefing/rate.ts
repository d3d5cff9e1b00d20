import { fourDecimals } from '../model/four-decimals.js';
import type { Rate } from '../model/briefing.js';
import { wilson } from '../model/wilson.js';

/** Words from which a text is long enough for a rate. */
const LONG = 2_000;

/**
 * Sentences on a theme per 1,000 of the source, with the interval that 95 of 100 such samples would give; null for texts
 * under 2,000 words.
 */
export function rateOf(on: number, sentences: number, words: number): Rate | null {
  if (words < LONG || sentences === 0) return null;
  const { low, high } = wilson(on, sentences);
  const perMille = (value: number): number => fourDecimals(value * 1_000);
  return { perMille: perMille(on / sentences), low: perMille(low), high: perMille(high) };
}
