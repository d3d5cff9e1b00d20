import type { BodyType } from './body-type.js';
import type { Region } from './order-page.js';
import type { Row } from './rows.js';
import { raisedNumber } from './raised-signs.js';

/** A page's text, and the rows at its foot that are notes. */
export interface PageParts {
  readonly regions: readonly Region[];
  readonly notes: readonly Region[];
}

/** Notes are set smaller than the text, by this much at least. */
const SMALLER = 0.93;

/** Takes the notes out of a page: rows in smaller type below all text of their column, the first with a number or sign. */
export function takeNotes(regions: readonly Region[], body: BodyType): PageParts {
  const isSmall = (row: Row): boolean => sizeOf(row) <= body.size * SMALLER;
  const kept: Region[] = [];
  const notes: Region[] = [];
  for (const region of regions) {
    const { rows } = region;
    const begin = rows.findLastIndex((row) => !isSmall(row)) + 1;
    const marked = rows.slice(begin).findIndex((row) => noteMark(textOf(row)) !== undefined);
    const from = begin + marked;
    const first = rows[from];
    if (marked === -1 || !first || coveredBelow(regions, region, first, isSmall)) kept.push(region);
    else {
      // Small rows before the first mark end a note of the page before.
      const start = marked <= 3 && begin > 0 && isFarBelow(rows, begin) ? begin : from;
      if (start > 0) kept.push({ ...region, rows: rows.slice(0, start) });
      notes.push({ ...region, rows: rows.slice(start) });
    }
  }
  return { regions: kept, notes };
}

/** The number of a note at the head of its text, and what remains; 0 for a sign. */
export function noteMark(text: string): { readonly number: number; readonly rest: string } | undefined {
  const raised = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+\s*(?=\S)/.exec(text)?.[0];
  if (raised !== undefined) return { number: raisedNumber(raised.trim()), rest: text.slice(raised.length) };
  const plain = /^(\d{1,3})[.)]?\s+(?=[\p{L}«“„"‘'(])/u.exec(text);
  if (plain) return { number: Number(plain[1]), rest: text.slice(plain[0].length) };
  const sign = /^[*†‡§]+\s*(?=\p{L})/u.exec(text)?.[0];
  return sign === undefined ? undefined : { number: 0, rest: text.slice(sign.length) };
}

function coveredBelow(
  regions: readonly Region[],
  own: Region,
  first: Row,
  isSmall: (row: Row) => boolean,
): boolean {
  const y = first[0]?.y ?? 0;
  return regions.some(
    (other) =>
      other !== own &&
      other.left < own.right &&
      other.right > own.left &&
      other.rows.some((row) => !isSmall(row) && (row[0]?.y ?? 0) > y),
  );
}

function isFarBelow(rows: readonly Row[], at: number): boolean {
  const [above, below] = [rows[at - 1]?.[0], rows[at]?.[0]];
  return above !== undefined && below !== undefined && below.y - above.y > 1.5 * above.size;
}

function sizeOf(row: Row): number {
  return Math.max(...row.map((one) => (/\p{L}/u.test(one.text) ? one.size : 0)));
}

function textOf(row: Row): string {
  return row.map((one) => one.text).join(' ');
}
