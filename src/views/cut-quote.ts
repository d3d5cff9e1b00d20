import { heaviest } from '../model/heaviest.js';
import type { Range } from '../model/range.js';

/** Words of a quote that are shown where many texts speak. */
const MOST_WORDS = 18;

/** Words before the match that are kept where the quote does not begin near it. */
const LEAD = 5;

/** The stretch of a quote about its heaviest match, 18 words at most, whole words only. */
export function cutQuote(
  text: string,
  [from, to]: Range,
  spans: readonly { readonly start: number; readonly weight: number }[],
): Range {
  const words = [...text.slice(from, to).matchAll(/\S+/gu)].map((run) => ({
    start: from + run.index,
    end: from + run.index + run[0].length,
  }));
  if (words.length <= MOST_WORDS) return [from, to];
  const best = heaviest(spans);
  const at = best ? words.findIndex((word) => word.end > best.start) : 0;
  const first = Math.max(0, Math.min(at < MOST_WORDS - LEAD ? 0 : at - LEAD, words.length - MOST_WORDS));
  return [words[first]?.start ?? from, words[first + MOST_WORDS - 1]?.end ?? to];
}
