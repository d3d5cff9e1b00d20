import { fourDecimals } from '../model/four-decimals.js';
import type { Rate } from '../model/briefing.js';

/** Words from which a text is long enough for a rate. */
const LONG = 2_000;

/** Standard deviations of 95 per cent. */
const Z = 1.959964;

/**
 * Sentences on a theme per 1,000 of the source, with the interval that 95 of 100 such samples would give (Wilson 1927);
 * null for texts under 2,000 words.
 */
export function rateOf(on: number, sentences: number, words: number): Rate | null {
  if (words < LONG || sentences === 0) return null;
  const share = on / sentences;
  const spread = (Z * Z) / sentences;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / sentences + spread / (4 * sentences));
  const perMille = (value: number): number => fourDecimals(Math.min(1, Math.max(0, value)) * 1_000);
  return {
    perMille: perMille(share),
    low: on === 0 ? 0 : perMille(middle - half),
    high: on === sentences ? 1_000 : perMille(middle + half),
  };
}
