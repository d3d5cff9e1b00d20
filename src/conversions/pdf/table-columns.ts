import { cellEdges, isAtEdge } from './cell-edges.js';
import type { Row } from './rows.js';
import type { Segment } from './segments.js';

/** The width over which the cells of a column stand. */
export type Column = readonly [left: number, right: number];

/** Rows from which a cell may reach over several columns. */
const ROWS = 4;

/** The widths over which cells stand one below the other. */
export function columnsOf(rows: readonly Row[]): readonly Column[] {
  const edges = cellEdges(rows);
  return widths(rows).flatMap((column) => {
    const starts = edges.filter((edge) => partsCells(rows, column, edge));
    const [left, right] = column;
    const bounds = [left, ...starts.map((edge) => edge - 1), right];
    return bounds.slice(1).map((end, index): Column => [bounds[index] ?? left, end]);
  });
}

/** Whether several rows have a cell of a column before an edge and another at it. */
function partsCells(rows: readonly Row[], [left, right]: Column, edge: number): boolean {
  if (edge <= left || edge >= right) return false;
  const parted = rows.filter(
    (row) =>
      row.some((one) => one.left >= left && one.right < edge) &&
      row.some((one) => isAtEdge(one.left, [edge])),
  );
  return parted.length > 1;
}

/** Where words stand one below the other; a few may reach over several columns. */
function widths(rows: readonly Row[]): readonly Column[] {
  const STEP = 2;
  const covered = new Map<number, number>();
  const cells = rows.flat();
  for (const { left, right } of cells) {
    for (let at = Math.floor(left / STEP); at * STEP < right; at++)
      covered.set(at, (covered.get(at) ?? 0) + 1);
  }
  const few = rows.length < ROWS ? 0 : Math.max(1, Math.floor(rows.length * 0.08));
  const columns: [number, number][] = [];
  for (const at of [...covered.keys()].sort((a, b) => a - b)) {
    if ((covered.get(at) ?? 0) <= few) continue;
    const last = columns.at(-1);
    if (last && at * STEP <= last[1]) last[1] = (at + 1) * STEP;
    else columns.push([at * STEP, (at + 1) * STEP]);
  }
  return columns;
}

/** The column in which a cell begins; the last for what stands behind all. */
export function columnOf({ left }: Segment, columns: readonly Column[]): number {
  const column = columns.findIndex(([, right]) => left < right);
  return column === -1 ? columns.length - 1 : column;
}
