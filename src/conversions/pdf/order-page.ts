import { findGutter, isLeft } from './find-gutter.js';
import { rowsOf, type Row } from './rows.js';
import type { Segment } from './segments.js';

/** A stretch of a page that is read from its head down. */
export interface Region {
  readonly left: number;
  readonly right: number;
  readonly rows: readonly Row[];
}

/** Columns within columns that are told apart. */
const DEEPEST = 6;

/**
 * The segments of a page in reading order: columns one after the other, parted into bands by what spans them (headings,
 * tables, text over the whole width). `known`: gutters of other pages.
 */
export function orderPage(segments: readonly Segment[], known: readonly number[] = []): Region[] {
  return order(segments, 0, known);
}

/** Rows of a column by which other pages may know it. */
const LONG = 8;

/** Left edges of the long columns of pages, by which a page knows a column of which it has but a line. */
export function columnEdges(pages: readonly (readonly Region[])[]): readonly number[] {
  return [
    ...new Set(pages.flat().flatMap(({ left, rows }) => (rows.length < LONG ? [] : [Math.round(left)]))),
  ];
}

function order(segments: readonly Segment[], depth: number, known: readonly number[]): Region[] {
  const gutter = depth < DEEPEST ? findGutter(segments, known) : undefined;
  if (!gutter) return region(rowsOf(segments));
  const { at } = gutter;
  return gutter.bands.flatMap(({ parted, segments: band }) => {
    if (!parted) return band.length < segments.length ? order(band, depth + 1, known) : region(rowsOf(band));
    const [left, right] = [band.filter((one) => isLeft(one, at)), band.filter((one) => !isLeft(one, at))];
    return [...order(left, depth + 1, known), ...order(right, depth + 1, known)];
  });
}

function region(rows: readonly Row[]): Region[] {
  const all = rows.flat();
  if (all.length === 0) return [];
  const left = Math.min(...all.map((one) => one.left));
  return [{ left, right: Math.max(...all.map((one) => one.right)), rows }];
}
