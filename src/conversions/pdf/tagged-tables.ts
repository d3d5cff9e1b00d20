import type { Cell, Table } from './find-tables.js';
import type { Row } from './rows.js';
import type { Segment } from './segments.js';

/** Words of a cell from which a table lays out a page, and is read as one. */
const LAYOUT = 150;

/** The segments of a page, freed of the tags of tables that only lay it out. */
export function withoutLayout(segments: readonly Segment[]): readonly Segment[] {
  const words = new Map<Segment['tagged']['cell'], number>();
  for (const { tagged, text } of segments)
    if (tagged.cell) words.set(tagged.cell, (words.get(tagged.cell) ?? 0) + text.split(' ').length);
  const layouts = new Set(
    [...words].flatMap(([cell, count]) => (cell && count > LAYOUT ? [cell.table] : [])),
  );
  if (layouts.size === 0) return segments;
  return segments.map((one) =>
    one.tagged.cell && layouts.has(one.tagged.cell.table)
      ? { ...one, tagged: { ...one.tagged, cell: null } }
      : one,
  );
}

/** Parts the rows of a region into the tables that its tags tell, and runs of other rows; what stands beside one follows it. */
export function partTagged(rows: readonly Row[]): (Table | readonly Row[])[] {
  const parts: (Table | Row[])[] = [];
  let table: Segment[] = [];
  let beside: Row[] = [];
  const flush = (): void => {
    if (table.length > 0) parts.push(tableOf(table));
    if (beside.length > 0) parts.push(beside);
    [table, beside] = [[], []];
  };
  for (const row of rows) {
    const cells = row.filter(({ tagged }) => tagged.cell);
    const others = row.filter(({ tagged }) => !tagged.cell);
    const [first] = cells;
    if (numberOf(first) !== numberOf(table[0])) flush();
    if (first) table.push(...cells);
    if (others.length > 0) beside.push(others);
  }
  flush();
  return parts;
}

function numberOf(segment: Segment | undefined): number | undefined {
  return segment?.tagged.cell?.table;
}

/** The segments in the cells that their tags name, from the head of each down. */
function tableOf(segments: readonly Segment[]): Table {
  const rows = new Map<number, Map<number, Segment[]>>();
  let columns = 0;
  for (const one of segments) {
    const { row = 0, column = 0 } = one.tagged.cell ?? {};
    const cells = rows.get(row) ?? new Map<number, Segment[]>();
    rows.set(row, cells.set(column, [...(cells.get(column) ?? []), one]));
    columns = Math.max(columns, column + 1);
  }
  const cells = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([, own]) => Array.from({ length: columns }, (_, column) => linesIn(own.get(column) ?? [])));
  return { page: segments[0]?.page ?? 0, cells };
}

function linesIn(segments: readonly Segment[]): Cell {
  return segments.map(({ text }) => text);
}
