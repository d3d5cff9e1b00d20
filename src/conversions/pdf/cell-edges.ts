import type { Row } from './rows.js';
import { partAt, type Segment } from './segments.js';

/** Cells one below the other from which that is no chance. */
const CELLS = 3;

/** Points by which edges may miss each other; justified lines end more exactly. */
const NEAR = 2;

/** Rows near which a row of words without a wide gap may still be one of cells. */
const AROUND = 2;

/**
 * Left edges at which words that stand apart from those before them begin one below the other. Words that end one below
 * the other as well may be the last of justified lines.
 */
export function cellEdges(rows: readonly Row[]): readonly number[] {
  const apart = rows.flatMap((row) => row.slice(1)).sort((a, b) => a.left - b.left);
  const groups: Segment[][] = [];
  for (const one of apart) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first && one.left - first.left < NEAR) group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const ends = group.map(({ right }) => right);
    const isRagged = first && Math.max(...ends) - Math.min(...ends) > NEAR;
    return isRagged && group.length >= CELLS ? [first.left] : [];
  });
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
