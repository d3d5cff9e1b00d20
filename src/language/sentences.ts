import type { Range } from '../model/range.js';
import { abbreviations } from './abbreviations.js';
import { fold } from './fold.js';

// A stop, what closes after it, and white space; signs of scripts without spaces end a sentence by themselves.
const STOP = /[.!?…]+(?:['"”’»)\]›]|\[\d+\])*(?=\s)|[。！？]['"”’»」』）]*/gu;
const OPENING = /^[\s"'“”‘’„«‹([{–—-]*/u;
const MARKED_OPENING = /^\s*["“„«‹([]/u;

/**
 * Half-open ranges of the sentences of `text`: split at every stop, then merged where the stop belongs to an
 * abbreviation, an initial or a number. `breaks` are offsets where a sentence ends whatever the punctuation.
 */
export function sentences(text: string, language: string, breaks: readonly number[] = []): Range[] {
  const ends = new Set(breaks);
  STOP.lastIndex = 0;
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const end = match.index + match[0].length;
    if (endsSentence(text, match.index, match[0], end, language)) ends.add(end);
  }
  ends.add(text.length);
  return trimmed(
    text,
    [...ends].sort((a, b) => a - b),
  );
}

function endsSentence(text: string, stop: number, sign: string, end: number, language: string): boolean {
  const rest = text.slice(end, end + 60);
  const next = rest.replace(OPENING, '');
  if (next === '') return true;
  if (/^[。！？]/u.test(sign)) return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (!sign.startsWith('.') || sign.startsWith('..')) return true;
  return !stopBelongsToWord(text.slice(Math.max(0, stop - 40), stop), rest, next, language);
}

function stopBelongsToWord(before: string, rest: string, next: string, language: string): boolean {
  const word = /(?:^|[\s("'“„«[–—-])((?:\p{L}\.)*[\p{L}№-]+|\d+)$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const folded = fold(word);
  const lists = abbreviations(language);
  if (/^\d+$/.test(word)) return /^\s*$/.test(before.slice(0, -word.length));
  if (lists.joining.has(folded)) return !MARKED_OPENING.test(rest) || /^\p{Lu}/u.test(word);
  if (/^\d/.test(next)) return lists.numbered.has(folded) || lists.either.has(folded);
  const starts = lists.starters.has(fold(/^[\p{L}'’]+/u.exec(next)?.[0] ?? ''));
  if (/^\p{Lu}$/u.test(word) || lists.either.has(folded) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !starts;
  return false;
}

function trimmed(text: string, ends: readonly number[]): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const end of ends) {
    const lead = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
    const tail = /\s*$/u.exec(text.slice(start + lead, end))?.[0].length ?? 0;
    if (start + lead < end - tail) ranges.push([start + lead, end - tail]);
    start = end;
  }
  return withoutBareMarks(text, ranges);
}

/** A range without a letter or digit is no sentence: it joins the one before it, or the one after. */
function withoutBareMarks(text: string, ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  let from: number | undefined;
  for (const [start, end] of ranges) {
    const last = kept.at(-1);
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) {
      kept.push([from ?? start, end]);
      from = undefined;
    } else if (last) kept[kept.length - 1] = [last[0], end];
    else from ??= start;
  }
  return kept;
}
