import { rowsOf, type Row } from './rows.js';
import type { Segment } from './segments.js';

/** A line at the head or foot of a page that is none of its text. */
export interface Furniture {
  readonly page: number;
  readonly at: 'head' | 'foot';
  readonly text: string;
  readonly segments: readonly Segment[];
  /** What repeats, digits aside. */
  readonly pattern: string;
}

/** Lines at each end of a page that may be furniture. */
const DEPTH = 3;

/** Share of a page's height within which its head and foot stand. */
const MARGIN = 0.2;

/** Pages, at least, on which it repeats; on two alone where there are no more than three. */
const PAGES = 3;

/** A page as its segments. */
export interface SegmentedPage {
  readonly height: number;
  readonly segments: readonly Segment[];
}

type Candidate = Omit<Furniture, 'page'> & {
  readonly page: number;
  readonly y: number;
  readonly artifact: boolean;
};

/**
 * Running heads, feet and page numbers: what stands at the same height of several pages in the same words, digits aside;
 * numbers alone where they count on with the pages or are the page's label; and what stands where most pages have such a
 * line, as heads that change with the chapter do. What the file itself calls an artifact needs no repetition.
 */
export function findFurniture(
  pages: readonly SegmentedPage[],
  labels: readonly string[] | null,
): Furniture[] {
  const candidates = pages.flatMap(({ height, segments }) => candidatesOf(rowsOf(segments), height));
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates) {
    // Heights are compared in steps of four points, and with the next step.
    for (const step of [0, 1]) {
      const key = `${one.at} ${Math.floor(one.y / 4) + step} ${one.pattern}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  const isLabel = (one: Candidate): boolean =>
    one.pattern === '#' && labels?.[one.page - 1] === bare(one.text);
  const found = new Set<Candidate>(candidates.filter((one) => one.artifact || isLabel(one)));
  const enough = Math.max(2, Math.min(PAGES, pages.length - 1));
  for (const group of groups.values()) {
    const isNumber = !/\p{L}/u.test(group[0]?.pattern ?? '');
    const repeated = isNumber ? countingOn(group, pages.length) : group;
    if (new Set(repeated.map((one) => one.page)).size < (isNumber ? Math.min(enough, pages.length) : enough))
      continue;
    for (const one of repeated) found.add(one);
  }
  const isBeside = besideFurniture(found, Math.max(PAGES, pages.length * 0.3));
  return candidates
    .filter((one) => found.has(one) || isBeside(one))
    .map(({ page, at, text, segments, pattern }) => ({ page, at, text, segments, pattern }));
}

function candidatesOf(rows: readonly Row[], height: number): Candidate[] {
  const mixed = rows.some((row) => row.some((one) => !one.artifact));
  const named = (row: Row, at: 'head' | 'foot'): Candidate => {
    const text = row.map((one) => one.text).join(' ');
    const [first] = row;
    return {
      page: first?.page ?? 0,
      at,
      text,
      segments: row,
      pattern: patternOf(text),
      y: first?.y ?? 0,
      artifact: mixed && row.every((one) => one.artifact),
    };
  };
  const apart = (all: readonly Row[], at: 'head' | 'foot'): Candidate[] => {
    const ends = endsOf(all);
    return all
      .slice(0, DEPTH)
      .map((row, index) => ({ ...named(row, at), apart: index < ends }))
      .filter((one) => (at === 'head' ? one.y < height * MARGIN : one.y > height * (1 - MARGIN)))
      .filter((one) => one.apart || one.artifact || one.pattern === '#');
  };
  return [...apart(rows, 'head'), ...apart(rows.toReversed(), 'foot')];
}

/** How many rows at an end of a page stand apart from the next, by their distance or their type. */
function endsOf(rows: readonly Row[]): number {
  const place = (index: number): number => rows[index]?.[0]?.y ?? 0;
  const size = (index: number): number => rows[index]?.[0]?.size ?? 0;
  const gaps = rows.slice(1).map((_, index) => Math.abs(place(index + 1) - place(index)));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const last = gaps
    .slice(0, DEPTH)
    .findLastIndex(
      (gap, index) => gap > 1.3 * usual || Math.abs(size(index) - size(index + 1)) > 0.08 * size(index),
    );
  return rows.length <= DEPTH ? rows.length : last + 1;
}

function patternOf(text: string): string {
  if (/^[ivxlc]+$/i.test(text)) return '#';
  return text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/^[-–—\s·|]*#[-–—\s·|]*$/, '#');
}

/** Whether a line stands where at least so many pages have furniture, in the same type. */
function besideFurniture(found: ReadonlySet<Candidate>, pages: number): (one: Candidate) => boolean {
  const places = new Map<string, Candidate[]>();
  const key = (one: Candidate, step: number): string => `${one.at} ${Math.round(one.y) + step}`;
  for (const one of found) {
    const same = places.get(key(one, 0)) ?? [];
    same.push(one);
    places.set(key(one, 0), same);
  }
  return (one) => {
    const near = [-1, 0, 1].map((step) => places.get(key(one, step)) ?? []);
    return (
      near.reduce((sum, same) => sum + same.length, 0) >= pages &&
      near.some((same) => same[0] && isSameType(one, same[0]))
    );
  };
}

function isSameType(one: Candidate, other: Candidate): boolean {
  return Math.abs((one.segments[0]?.size ?? 0) - (other.segments[0]?.size ?? 0)) < 0.3;
}

/** A page number without the dashes beside it. */
export function bare(text: string): string {
  return text.replace(/^[-–—\s·|]+|[-–—\s·|]+$/g, '');
}

/** Those whose number grows as the pages do, by the difference that most have. */
function countingOn(group: readonly Candidate[], pages: number): readonly Candidate[] {
  const differences = new Map<number, Candidate[]>();
  for (const one of group) {
    const numbers = one.text.match(/\d+/g) ?? [];
    const roman = romanNumber(one.text);
    // “3 / 12” counts on as “3” does.
    const number = roman ?? (numbers.length === 1 || isOf(numbers) ? Number(numbers[0]) : undefined);
    if (number === undefined) continue;
    const difference = number - one.page + (roman === undefined ? 0 : 1e6);
    differences.set(difference, [...(differences.get(difference) ?? []), one]);
  }
  const least = pages === 1 ? 1 : 2;
  return [...differences.values()].filter((same) => same.length >= least).flat();
}

/** Whether two numbers may be a page and how many there are. */
function isOf([page, pages, ...others]: readonly string[]): boolean {
  return pages !== undefined && others.length === 0 && Number(page) <= Number(pages);
}

/** The value of a roman number such as iv; undefined for anything else. */
export function romanNumber(text: string): number | undefined {
  if (!/^(?=.)c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i.test(text)) return undefined;
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  const digits = [...text.toLowerCase()].map((digit) => values[digit] ?? 0);
  return digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0);
}
