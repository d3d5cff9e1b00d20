import type { Run } from '../model/source.js';

const MARK = /<!-- page (\S{1,20}) -->/g;

/** Stands where a mark was, so that nothing moves. A noncharacter: no text holds it, no white space parts a paragraph at it. */
const FILLER = '\uFDD0';

/** The marks of a text that say where its printed pages begin, in order. */
export interface PageMarks {
  /** UTF-16 offset of each mark. */
  readonly offsets: readonly number[];
  /** The page's number; null where its label is none, such as `iv`. */
  readonly numbers: readonly (number | null)[];
}

/** The marks of printed pages, `<!-- page 4 -->`, from `from` on, also where they stand within furniture. */
export function readPageMarks(text: string, from: number): PageMarks {
  const offsets: number[] = [];
  const numbers: (number | null)[] = [];
  if (!text.includes('<!-- page ', from)) return { offsets, numbers };
  for (const match of text.slice(from).matchAll(MARK)) {
    const [, label = ''] = match;
    offsets.push(from + match.index);
    numbers.push(/^\d{1,6}$/.test(label) ? Number(label) : null);
  }
  return { offsets, numbers };
}

/**
 * The text without its page marks, every other character in its place. A mark alone between empty lines leaves an empty
 * line; any other leaves signs that `PrintedText` does not print and Markdown takes for a word, so that nothing is parted.
 */
export function withoutPageMarks(text: string): string {
  if (!text.includes('<!-- page ')) return text;
  return text.replace(MARK, (mark, _label, at: number) =>
    (standsApart(text, at, at + mark.length) ? ' ' : FILLER).repeat(mark.length),
  );
}

function standsApart(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline === -1 ? text.length : newline;
  if (/\S/.test(text.slice(lineStart, start) + text.slice(end, lineEnd))) return false;
  const before = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  const after = /^\n?(.*)/.exec(text.slice(lineEnd, lineEnd + 200))?.[1] ?? '';
  return before.trim() === '' || after.trim() === '';
}

/** Whether a character stands for a part of a page mark. */
export function isOfPageMark(character: string): boolean {
  return character === FILLER;
}

/**
 * The pages on which a printed text begins and ends; null before the first mark, or where a page has no number.
 * `bytes`: of each mark, in order.
 */
export function pagesOf(
  runs: readonly Run[],
  bytes: readonly number[],
  numbers: readonly (number | null)[],
): readonly [number, number] | null {
  const [begin, end] = [runs[0], runs.at(-1)];
  if (!begin || !end || bytes.length === 0) return null;
  const first = numbers[lastUpTo(bytes, begin.byte)];
  const last = numbers[lastUpTo(bytes, end.byte + (end.length - 1) * end.width)];
  return typeof first === 'number' && typeof last === 'number' ? [first, last] : null;
}

/** Index of the last mark up to a byte; -1 where none is. */
function lastUpTo(bytes: readonly number[], byte: number): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bytes[middle] ?? 0) <= byte) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
