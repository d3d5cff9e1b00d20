import type { Row } from './rows.js';
import { itemMark } from './item-marks.js';
import type { Segment } from './segments.js';

/** Rows of a page that stand in columns of cells. */
export interface Table {
  readonly page: number;
  readonly cells: readonly (readonly string[])[];
}

/** Gap between cells, in their size. */
const GAP = 1.4;

/** Rows of cells that make a table. */
const ROWS = 3;

/** Parts the rows of a region into tables and runs of other rows. */
export function findTables(rows: readonly Row[]): (Table | readonly Row[])[] {
  const parts: (Table | Row[])[] = [];
  const plain = (row: Row): void => {
    const last = parts.at(-1);
    if (Array.isArray(last)) last.push(row);
    else parts.push([row]);
  };
  let run: Row[] = [];
  const flush = (): void => {
    while (run.length > 0 && (run.at(-1)?.length ?? 0) < 2) tail.unshift(...run.splice(-1));
    const table = run.filter((row) => row.length > 1).length >= ROWS ? tableOf(run) : undefined;
    if (table) parts.push(table);
    else for (const row of run) plain(row);
    for (const row of tail) plain(row);
    run = [];
    tail = [];
  };
  let tail: Row[] = [];
  for (const row of rows.map(cellsOf)) {
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
function cellsOf(row: Row): Row {
  const cells: Segment[] = [];
  for (const one of row) {
    const last = cells.at(-1);
    const isMark = cells.length === 1 && last !== undefined && itemMark(`${last.text} a`)?.rest === 'a';
    const isNumber =
      cells.length === 1 &&
      /^\(?[\divx.]{1,8}[.)]?$|^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/.test(last?.text ?? '') &&
      one.text.length > 12;
    if (last && (isMark || isNumber || one.left - last.right < GAP * one.size)) {
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

/** Whether a single cell continues the row above it: close below, under one of its further cells. */
function goesOn(run: readonly Row[], row: Row): boolean {
  const [cell] = row;
  const above = run.at(-1);
  if (!cell || !above || row.length !== 1) return false;
  if (cell.y - (above[0]?.y ?? 0) > 1.6 * cell.size) return false;
  const edge = Math.min(...run.flat().map((one) => one.left));
  const isBelow = (one: Segment): boolean => Math.abs(one.left - cell.left) < 2 && one.left > edge + 2;
  return run.slice(-ROWS * 2).some((one) => one.length > 1 && one.some(isBelow));
}

function tableOf(rows: readonly Row[]): Table | undefined {
  const columns = columnsOf(rows);
  if (columns.length < 2) return undefined;
  const cells: string[][] = [];
  for (const [index, row] of rows.entries()) {
    const texts = columns.map(() => '');
    for (const one of row) {
      const column = columns.findIndex(([, right]) => one.left < right);
      const at = column === -1 ? columns.length - 1 : column;
      texts[at] = `${texts[at]} ${one.text}`.trim();
    }
    const above = cells.at(-1);
    if (above && texts[0] === '' && wraps(row, rows[index - 1])) {
      for (const [at, text] of texts.entries()) above[at] = `${above[at]} ${text}`.trim();
    } else cells.push(texts);
  }
  return { page: rows[0]?.[0]?.page ?? 0, cells };
}

/** Whether a row goes on the words of the one close above it. */
function wraps(row: Row, above: Row | undefined): boolean {
  const [one, other] = [row[0], above?.[0]];
  if (!one || !other || one.y - other.y > 1.5 * one.size) return false;
  return row.length === 1 || row.every((cell) => /\p{L}{2}/u.test(cell.text));
}

/** The widths over which cells stand one below the other; a few cells may reach over several. */
function columnsOf(rows: readonly Row[]): (readonly [left: number, right: number])[] {
  const STEP = 2;
  const covered = new Map<number, number>();
  const cells = rows.flat();
  for (const { left, right } of cells) {
    for (let at = Math.floor(left / STEP); at * STEP < right; at++)
      covered.set(at, (covered.get(at) ?? 0) + 1);
  }
  const few = rows.length < ROWS + 1 ? 0 : Math.max(1, Math.floor(rows.length * 0.08));
  const columns: [number, number][] = [];
  for (const at of [...covered.keys()].sort((a, b) => a - b)) {
    if ((covered.get(at) ?? 0) <= few) continue;
    const last = columns.at(-1);
    if (last && at * STEP <= last[1]) last[1] = (at + 1) * STEP;
    else columns.push([at * STEP, (at + 1) * STEP]);
  }
  return columns;
}
