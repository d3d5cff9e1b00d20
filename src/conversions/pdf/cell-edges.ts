import type { Row } from './rows.js';
import { partAt } from './segments.js';

/** Cells one below the other from which that is no chance. */
const CELLS = 3;

/** Points by which edges may miss each other. */
const NEAR = 2;

/** Rows near which a row of words without a wide gap may still be one of cells. */
const AROUND = 2;

/** Left edges at which words that stand apart from those before them begin one below the other. */
export function cellEdges(rows: readonly Row[]): readonly number[] {
  const lefts = rows.flatMap((row) => row.slice(1).map(({ left }) => left));
  const edges: { at: number; count: number }[] = [];
  for (const left of lefts.sort((a, b) => a - b)) {
    const last = edges.at(-1);
    if (last && left - last.at < NEAR) last.count++;
    else edges.push({ at: left, count: 1 });
  }
  return edges.filter(({ count }) => count >= CELLS).map(({ at }) => at);
}

/** Whether something begins at one of the edges. */
export function isAtEdge(left: number, edges: readonly number[]): boolean {
  return edges.some((edge) => Math.abs(edge - left) < NEAR);
}

/** The rows, in which words that nearly fill their cell are parted from those of the next. */
export function partCells(rows: readonly Row[], edges: readonly number[]): readonly Row[] {
  if (edges.length === 0) return rows;
  const ofCells = rows.map((row) => row.slice(1).some((one) => isAtEdge(one.left, edges)));
  return rows.map((row, index) =>
    ofCells.slice(Math.max(0, index - AROUND), index + AROUND + 1).includes(true)
      ? row.flatMap((one) => partAt(one, (left) => isAtEdge(left, edges)))
      : row,
  );
}
