import type { Range } from '../model/range.js';
import { abbreviations } from './abbreviations.js';
import { fold } from './fold.js';

// A stop, what closes after it, and white space; signs of scripts without spaces end a sentence by themselves.
const STOP = /(?<![.!?…])[.!?…]+(?:['"”’»)\]›]|\[\d+\])*(?=\s)|[。！？]['"”’»」』）]*/gu;
// The word before a stop, with the stops and blanks inside it: `U.S`, `т. е`, `A. G`.
const WORD_BEFORE = /(?:^|[\s("'“„«[–—-])((?:\p{L}\.\s?)*[\p{L}№-]+|\d+)$/u;
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
    if (endsSentence(text, { at: match.index, sign: match[0], end }, language, ends)) ends.add(end);
  }
  ends.add(text.length);
  return trimmed(
    text,
    [...ends].sort((a, b) => a - b),
  );
}

/** A stop of the text: where its signs begin and end, closing marks included. */
interface Stop {
  readonly at: number;
  readonly sign: string;
  readonly end: number;
}

/** `ends`: where sentences end before this stop. */
function endsSentence(text: string, stop: Stop, language: string, ends: ReadonlySet<number>): boolean {
  const { at, sign, end } = stop;
  const rest = text.slice(end, end + 60);
  const next = rest.replace(OPENING, '');
  if (next === '') return true;
  if (/^[。！？]/u.test(sign)) return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (!sign.startsWith('.') || sign.startsWith('..')) return true;
  return !stopBelongsToWord(text, at, rest, next, language, ends);
}

function stopBelongsToWord(
  text: string,
  at: number,
  rest: string,
  next: string,
  language: string,
  ends: ReadonlySet<number>,
): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const word = WORD_BEFORE.exec(before)?.[1];
  if (word === undefined) return false;
  const folded = fold(word.replace(/\s/gu, ''));
  const lists = abbreviations(language);
  // A number that stands alone numbers what follows.
  if (/^\d+$/.test(word)) {
    const standsAt = text.slice(0, at - word.length).trimEnd().length;
    return standsAt === 0 || ends.has(standsAt);
  }
  if (lists.joining.has(folded)) return !MARKED_OPENING.test(rest) || /^\p{Lu}/u.test(word);
  const initials = /^(?:\p{L}\.)+\p{L}$/u.test(folded);
  if (/^\d/.test(next)) return lists.numbered.has(folded) || lists.either.has(folded) || initials;
  const starts = lists.starters.has(fold(/^[\p{L}'’]+/u.exec(next)?.[0] ?? ''));
  if (/^\p{Lu}$/u.test(word) || lists.either.has(folded) || initials) return !starts;
  return false;
}

function trimmed(text: string, ends: readonly number[]): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const end of ends) {
    // Not by an expression: looking for the blanks at an end takes one long over many blanks inside.
    const piece = text.slice(start, end);
    const from = end - piece.trimStart().length;
    const to = start + piece.trimEnd().length;
    if (from < to) ranges.push([from, to]);
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
