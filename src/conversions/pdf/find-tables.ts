import { cellEdges, isAtEdge, partCells } from './cell-edges.js';
import type { Row } from './rows.js';
import { GOES_ON, isLeast, rowsGoingOn } from './rows-going-on.js';
import { itemMark } from './item-marks.js';
import type { Segment } from './segments.js';
import { columnOf, columnsOf } from './table-columns.js';
import { partTagged } from './tagged-tables.js';

/** The lines of a cell; none where it is empty. */
export type Cell = readonly string[];

/** Rows of a page that stand in columns of cells. */
export interface Table {
  readonly page: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** Gap between cells, in their size, from which it tells them wherever they begin. */
const GAP = 1.4;

/** Rows of cells that make a table. */
const ROWS = 3;

/** Parts the rows of a region into tables, as its tags tell them or as its words stand, and runs of other rows. */
export function findTables(rows: readonly Row[]): (Table | readonly Row[])[] {
  return partTagged(rows).flatMap((part) => ('cells' in part ? [part] : standing(part)));
}

/** Tables by how their words stand. */
function standing(rows: readonly Row[]): (Table | readonly Row[])[] {
  const parts: (Table | Row[])[] = [];
  const plain = (row: Row): void => {
    const last = parts.at(-1);
    if (Array.isArray(last)) last.push(row);
    else parts.push([row]);
  };
  let run: Row[] = [];
  const flush = (): void => {
    const table = run.filter((row) => row.length > 1).length >= ROWS ? tableOf(run) : undefined;
    if (table) parts.push(table);
    else for (const row of run) plain(row);
    run = [];
  };
  const edges = cellEdges(rows);
  for (const row of partCells(rows, edges).map((one) => cellsOf(one, edges))) {
    if (row.length > 1 || goesOn(run, row)) run.push(row);
    else {
      flush();
      plain(row);
    }
  }
  flush();
  return parts;
}

/** The segments of a row, those joined that a wide blank or the mark of an item parts. */
function cellsOf(row: Row, edges: readonly number[]): Row {
  const cells: Segment[] = [];
  for (const one of row) {
    const last = cells.at(-1);
    const isMark = cells.length === 1 && last !== undefined && itemMark(`${last.text} a`)?.rest === 'a';
    const isNumber =
      cells.length === 1 &&
      /^\(?[\divx.]{1,8}[.)]?$|^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/.test(last?.text ?? '') &&
      one.text.length > 12;
    const isClose = last && one.left - last.right < GAP * one.size && !isAtEdge(one.left, edges);
    if (last && (isMark || isNumber || isClose)) {
      cells[cells.length - 1] = { ...last, text: `${last.text} ${one.text}`, right: one.right };
    } else cells.push(one);
  }
  // A number far behind dots leads to a page.
  return /[.·…_]{3,}\s*\S{1,6}$|(?:\s\.){3,}\s*\S{1,6}$/.test(cells.map((one) => one.text).join(' '))
    ? joined(cells)
    : cells;
}

function joined(cells: readonly Segment[]): Row {
  const [first] = cells;
  const last = cells.at(-1);
  return first && last ? [{ ...first, text: cells.map((one) => one.text).join(' '), right: last.right }] : [];
}

/** Whether a single cell continues the row above it: close below, under one of its cells, small under the first. */
function goesOn(run: readonly Row[], row: Row): boolean {
  const [cell] = row;
  const above = run.at(-1);
  if (!cell || !above || row.length !== 1) return false;
  const gap = cell.y - (above[0]?.y ?? 0);
  if (gap > 1.6 * cell.size) return false;
  const edge = Math.min(...run.flat().map((one) => one.left));
  const isBelow = (one: Segment): boolean => Math.abs(one.left - cell.left) < 2 && one.left > edge + 2;
  if (cell.left <= edge + 2) {
    const further = Math.min(...run.flatMap((one) => one.slice(1)).map((one) => one.left));
    return cell.right < further && (GOES_ON.test(cell.text) || isLeast(gap, run));
  }
  return run.slice(-ROWS * 2).some((one) => one.length > 1 && one.some(isBelow));
}

function tableOf(rows: readonly Row[]): Table | undefined {
  const columns = columnsOf(rows);
  if (columns.length < 2) return undefined;
  const goingOn = rowsGoingOn(rows, columns);
  const cells: string[][][] = [];
  for (const [index, row] of rows.entries()) {
    const texts = columns.map(() => '');
    for (const one of row) {
      const at = columnOf(one, columns);
      texts[at] = `${texts[at]} ${one.text}`.trim();
    }
    const above = cells.at(-1);
    const lines = texts.map((text) => (text === '' ? [] : [text]));
    if (above && goingOn[index]) {
      for (const [at, own] of lines.entries()) above[at]?.push(...own);
    } else cells.push(lines);
  }
  return { page: rows[0]?.[0]?.page ?? 0, cells };
}
