import { fold } from '../language/fold.js';
import { functionWords } from '../language/function-words.js';
import type { Range } from '../model/range.js';

/** Words of a clause in the table on the first page. */
const MOST_WORDS = 10;

/** With fewer words than this a clause takes in what stands before the match. */
const FEW_WORDS = 7;

const STOP = /[,;:.!?…–—]["'”’»)\]]*$/u;

/** A dash between words that are printed without a blank. */
const INNER_DASH = /(?<=\p{L}["'”’»)]*)[–—](?=["'“‘«(]*\p{L})/u;

/**
 * A verbatim clause of the sentence about the match: from it to the next mark of punctuation, at most ten words; where
 * that is short, words before it as well. It does not end on a word that leads on (“of”, “the”).
 */
export function clause(
  text: string,
  [from, to]: Range,
  match: { readonly start: number; readonly end: number },
  language: string,
): string {
  const words = wordsOf(text, from, to);
  const first = words.findIndex((word) => word.end > match.start);
  if (first < 0) return text.slice(from, to);
  const covering = words.findLastIndex((word) => word.start < match.end);
  let last = Math.min(Math.max(covering, first), first + MOST_WORDS - 1);
  while (last + 1 < words.length && last - first + 1 < MOST_WORDS && !STOP.test(words[last]?.text ?? ''))
    last++;
  let start = first;
  while (start > 0 && last - start + 1 < FEW_WORDS && !STOP.test(words[start - 1]?.text ?? '')) start--;
  const leads = functionWords(language);
  while (last > Math.max(covering, start) && leads.has(fold(words[last]?.text ?? ''))) last--;
  const cut = text.slice(words[start]?.start, words[last]?.end);
  return cut.replace(/[,;:.–—]+$/u, '');
}

/** Runs between white space, parted at dashes that stand between words; the dash ends the first. */
function wordsOf(text: string, from: number, to: number): { start: number; end: number; text: string }[] {
  const words: { start: number; end: number; text: string }[] = [];
  for (const run of text.slice(from, to).matchAll(/\S+/gu)) {
    let start = from + run.index;
    let rest = run[0];
    for (let dash = rest.search(INNER_DASH); dash >= 0; dash = rest.search(INNER_DASH)) {
      words.push({ start, end: start + dash + 1, text: rest.slice(0, dash + 1) });
      start += dash + 1;
      rest = rest.slice(dash + 1);
    }
    words.push({ start, end: start + rest.length, text: rest });
  }
  return words;
}
