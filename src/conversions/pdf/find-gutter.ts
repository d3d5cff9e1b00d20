import { cellEdges, isAtEdge } from './cell-edges.js';
import { rowsOf, type Row } from './rows.js';
import type { Segment } from './segments.js';

/** A stretch of a page, from its head down: columns side by side, or rows read as they stand. */
export interface Band {
  readonly parted: boolean;
  readonly segments: Segment[];
}

/** Where columns of text part, and the bands of the page that they stand in. */
export interface Gutter {
  /** Left edge of the right column. */
  readonly at: number;
  readonly bands: readonly Band[];
}

/** Lines side by side from which they are columns. */
const LINES = 4;

/** Words of a line of text; cells of tables may have fewer. */
const WORDS = 3;

/**
 * The gutter that parts most lines of a stretch of a page, if it has columns. Columns hold lines of several words that
 * fill them; what stands side by side otherwise is a table, which is read row by row. `known`: gutters of other pages, at
 * which a single line is enough.
 */
export function findGutter(segments: readonly Segment[], known: readonly number[] = []): Gutter | undefined {
  let best: { gutter: Gutter; worth: number } | undefined;
  const rows = rowsOf(segments);
  for (const at of [...known, ...leftEdges(segments)]) {
    const isKnown = known.includes(at);
    let worth = 0;
    const bands: { parted: boolean; segments: Segment[] }[] = [];
    for (const band of bandsAt(rows, at, isKnown)) {
      const lines = band.parted ? columnLines(band.segments, at, isKnown ? 1 : LINES) : 0;
      const parted = lines > 0;
      worth += lines;
      const last = bands.at(-1);
      if (last && !last.parted && !parted) last.segments.push(...band.segments);
      else bands.push({ parted, segments: band.segments });
    }
    if (worth > (best?.worth ?? 0)) best = { gutter: { at, bands }, worth };
  }
  return best?.gutter;
}

/** Edges at which several segments begin, the most frequent first; the leftmost parts nothing. */
function leftEdges(segments: readonly Segment[]): number[] {
  const sorted = segments.map((one) => one.left).sort((a, b) => a - b);
  const edges: { at: number; count: number }[] = [];
  for (const left of sorted) {
    const last = edges.at(-1);
    if (last && left - last.at < 3) last.count++;
    else edges.push({ at: left, count: 1 });
  }
  return edges
    .slice(1)
    .filter(({ count }) => count >= LINES - 1)
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .slice(0, 8)
    .map(({ at }) => at);
}

/** Runs of rows that nothing spans, and of those that something does: a line, or a table. */
function bandsAt(rows: readonly Row[], at: number, isKnown: boolean): Band[] {
  const found: Band[] = [];
  const cells = rows.map((row) => !isKnown && isTableRow(row, at));
  for (const [index, row] of rows.entries()) {
    // A row or two of short lines may stand in columns by chance.
    const inTable =
      row.every(({ tagged }) => tagged.cell) ||
      [-2, -1, 0].some((step) => [0, 1, 2].every((next) => cells[index + step + next]));
    const parted = !inTable && !row.some((one) => isLeft(one, at) && one.right > at - one.size * 0.4);
    const last = found.at(-1);
    if (last && last.parted === parted) last.segments.push(...row);
    else found.push({ parted, segments: [...row] });
  }
  return found;
}

/** Whether a segment stands left of a gutter, or reaches over it. */
export function isLeft(one: Segment, at: number): boolean {
  return one.left < at - 3;
}

/** Several cells on one side of the gutter, and no line of text on either. */
function isTableRow(row: Row, at: number): boolean {
  const left = row.filter((one) => isLeft(one, at)).length;
  return (
    left > 0 && left < row.length && row.length > 2 && row.every((one) => one.text.split(' ').length <= WORDS)
  );
}

/** Lines that stand side by side in a band, next to the gutter; 0 where they do not fill columns. */
function columnLines(segments: readonly Segment[], at: number, least: number): number {
  const rows = rowsOf(segments);
  if (isGrid(rows)) return 0;
  const left = rows.flatMap((row) => row.findLast((one) => isLeft(one, at)) ?? []);
  const right = rows.flatMap((row) => row.find((one) => !isLeft(one, at)) ?? []);
  const [besideRight, besideLeft] = [beside(left, right), beside(right, left)];
  if (besideLeft.length < least || besideRight.length < least) return 0;
  const edge = shareOf(
    besideRight.map((one) => one.left),
    0.5,
  );
  const end = shareOf(
    besideLeft.map((one) => one.right),
    0.9,
  );
  return fills(besideRight, at - edge) && fills(besideLeft, end - at)
    ? Math.min(besideLeft.length, besideRight.length)
    : 0;
}

/** Whether most rows stand in three columns or more, some of which hold no lines of text. */
function isGrid(rows: readonly Row[]): boolean {
  const wide = rows.filter((row) => row.length > 2);
  if (wide.length * 2 < rows.length) return false;
  const edges = cellEdges(rows);
  const columns = edges.map((edge) => rows.flat().filter(({ left }) => isAtEdge(left, [edge])));
  return columns.some(
    (cells) => cells.length * 3 >= rows.length && cells.every(({ text }) => text.split(' ').length < WORDS),
  );
}

function shareOf(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? 0;
}

/** Those of `some` that stand at the height of one of `others`. */
function beside(some: readonly Segment[], others: readonly Segment[]): Segment[] {
  const STEP = 8;
  const heights = new Set(others.map((one) => Math.floor(one.y / STEP)));
  return some.filter((one) => [-1, 0, 1].some((step) => heights.has(Math.floor(one.y / STEP) + step)));
}

/** Whether most segments are lines of text: of several words, and as wide as their column. */
function fills(segments: readonly Segment[], width: number): boolean {
  const lines = segments.filter(
    (one) => one.right - one.left > width * 0.5 && one.text.split(' ').length >= WORDS,
  );
  return lines.length * 2 >= segments.length;
}
