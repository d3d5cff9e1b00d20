import type { Range } from '../model/range.js';

/** Words of a clause in the table on the first page. */
const MOST_WORDS = 10;

/** With fewer words than this a clause takes in what stands before the match. */
const FEW_WORDS = 7;

const STOP = /[,;:.!?…–—]["'”’»)\]]*$/u;

/**
 * A verbatim clause of the sentence about the match: from it to the next mark of punctuation, at most ten words; where
 * that is short, words before it as well.
 */
export function clause(text: string, [from, to]: Range, match: { readonly start: number; readonly end: number }): string {
  const words = [...text.slice(from, to).matchAll(/\S+/gu)].map((word) => {
    return { start: from + word.index, end: from + word.index + word[0].length, text: word[0] };
  });
  const first = words.findIndex((word) => word.end > match.start);
  if (first < 0) return text.slice(from, to);
  const covering = words.findLastIndex((word) => word.start < match.end);
  let last = Math.min(Math.max(covering, first), first + MOST_WORDS - 1);
  while (last + 1 < words.length && last - first + 1 < MOST_WORDS && !STOP.test(words[last]?.text ?? '')) last++;
  let start = first;
  while (start > 0 && last - start + 1 < FEW_WORDS && !STOP.test(words[start - 1]?.text ?? '')) start--;
  const cut = text.slice(words[start]?.start, words[last]?.end);
  return cut.replace(/[,;:–—]+$/u, '');
}
