import { columnOf, type Column } from './table-columns.js';
import type { Row } from './rows.js';
import type { Segment } from './segments.js';

/** Distance of baselines, in the least, from which rows of a table are parted by it. */
const WIDER = 1.2;

/** Distance of baselines, in the size of the words, up to which lines are of one cell. */
const CLOSE = 1.5;

/** A line in the first column goes on only with a small letter, where distances do not tell. */
export const GOES_ON = /^\p{Ll}/u;

/** Whether a distance of baselines is the least in a run of rows, some of which stand farther apart. */
export function isLeast(gap: number, rows: readonly Row[]): boolean {
  const gaps = rows.slice(1).map((row, index) => top(row) - top(rows[index] ?? row));
  const least = Math.min(...gaps);
  return gap < WIDER * least && Math.max(...gaps) >= WIDER * least;
}

/** For each row whether it goes on the words of the one above it, as cells of several lines do. */
export function rowsGoingOn(rows: readonly Row[], columns: readonly Column[]): readonly boolean[] {
  const gaps = rows.map((row, index) => top(row) - top(rows[index - 1] ?? row));
  const least = Math.min(...gaps.slice(1));
  const close = gaps.map((gap, index) => index > 0 && gap < WIDER * least);
  if (areLines(rows, columns, close)) return close;
  return rows.map((row, index) => {
    const size = row[0]?.size ?? 0;
    const gap = gaps[index] ?? 0;
    return index > 0 && gap <= CLOSE * size && continues(row, columns);
  });
}

/** The baseline of a row. */
function top(row: Row): number {
  return row[0]?.y ?? 0;
}

/**
 * Whether rows that stand close are lines of cells: those behind a wider gap begin in the first column, and most others
 * lack a cell, since cells have lines of their own number, or stand where they do for want of room above.
 */
function areLines(rows: readonly Row[], columns: readonly Column[], close: readonly boolean[]): boolean {
  const heads = rows.filter((_, index) => !close[index]);
  const lines = rows.filter((_, index) => close[index]);
  if (lines.length === 0 || heads.length < 2) return false;
  if (heads.some(([first]) => !first || columnOf(first, columns) > 0)) return false;
  const lacking = lines.filter((row) => columns.some((_, at) => cellsOf(row, at, columns).length === 0));
  if (lacking.length * 2 > lines.length) return true;
  const last = Math.max(...rows.flat().map(({ right }) => right));
  // What a column has room for ends before the next begins.
  const ends = columns.map((_, at) => columns[at + 1]?.[0] ?? last);
  const wrapped = rows.flatMap((row, index) =>
    close[index] ? row.map((line) => isWrapped(line, rows[index - 1] ?? [], columns, ends)) : [],
  );
  return wrapped.filter(Boolean).length >= WRAPPED * wrapped.length;
}

/** Blank at the end of a line of a cell and before the next, in the size of the words. */
const ROOM = 1.6;

/** Share of wrapped lines from which all that stand close are lines of cells. */
const WRAPPED = 0.8;

function cellsOf(row: Row, at: number, columns: readonly Column[]): Row {
  return row.filter((one) => columnOf(one, columns) === at);
}

/** Whether the first word of a line had no room in the line above it. */
function isWrapped(line: Segment, above: Row, columns: readonly Column[], ends: readonly number[]): boolean {
  const at = columnOf(line, columns);
  const last = cellsOf(above, at, columns).at(-1);
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const sign = (line.right - line.left) / Math.max(1, line.text.length);
  return last !== undefined && (ends[at] ?? 0) - last.right < word * sign + ROOM * line.size;
}

function continues(row: Row, columns: readonly Column[]): boolean {
  const [first] = row;
  if (first && columnOf(first, columns) === 0) return row.every((cell) => GOES_ON.test(cell.text));
  return row.length === 1 || row.every((cell) => /\p{L}{2}/u.test(cell.text));
}
