import type { PDFObject } from '@cantoo/pdf-lib';
import type { PdfLib } from '../pdf-lib.js';
import type { StructureNode } from './structure-tree.js';

/** Spans beyond which no table goes: what a file says is not to be believed without bounds. */
const WIDEST = 1000;

/** The rows of a table, whatever groups them. */
export function rowsOf(table: StructureNode): readonly StructureNode[] {
  return table.children.flatMap((child) => {
    if (child.role === 'TR') return [child];
    return ['THead', 'TBody', 'TFoot'].includes(child.role) ? rowsOf(child) : [];
  });
}

/** A table's attribute of a cell; undefined where it has none. */
export function cellAttribute({ dict }: StructureNode, key: string, lib: PdfLib): PDFObject | undefined {
  const { PDFArray, PDFDict, PDFName } = lib;
  const own = dict.lookup(PDFName.of('A'));
  const sets = own instanceof PDFArray ? own.asArray().map((set) => dict.context.lookup(set)) : [own];
  for (const set of sets) {
    if (!(set instanceof PDFDict) || set.lookup(PDFName.of('O')) !== PDFName.of('Table')) continue;
    const value = set.lookup(PDFName.of(key));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The identifiers of the header cells that a cell names. */
export function headersOf(cell: StructureNode, lib: PdfLib): readonly string[] {
  const { PDFArray, PDFHexString, PDFString } = lib;
  const list = cellAttribute(cell, 'Headers', lib);
  return (list instanceof PDFArray ? list.asArray() : []).flatMap((id) =>
    id instanceof PDFString || id instanceof PDFHexString ? [id.decodeText()] : [],
  );
}

/** A cell in the grid of its table. */
export interface Placed {
  readonly cell: StructureNode;
  /** From 0. */
  readonly column: number;
}

/**
 * Where each cell of each row stands, with the cells that reach into a row from above, and how wide the row is.
 * `columnOf`: the column a cell has to stand in, if that is known and free; else it takes the next.
 */
export function placeCells(
  rows: readonly StructureNode[],
  columnOf: (cell: StructureNode) => number | undefined,
  lib: PdfLib,
): readonly {
  readonly cells: readonly Placed[];
  readonly width: number;
  readonly taken: ReadonlySet<number>;
}[] {
  const span = (cell: StructureNode, key: string): number => {
    const value = cellAttribute(cell, key, lib);
    return value instanceof lib.PDFNumber ? Math.min(Math.max(1, Math.floor(value.asNumber())), WIDEST) : 1;
  };
  /** Rows that are still to be reached, by column. */
  const reach = new Map<number, number>();
  return rows.map((row) => {
    const taken = new Set([...reach].flatMap(([column, left]) => (left > 0 ? [column] : [])));
    for (const [column, left] of reach) reach.set(column, left - 1);
    let next = 0;
    const cells = row.children.map((cell): Placed => {
      const wanted = columnOf(cell) ?? next;
      let column = Math.max(next, wanted);
      while (taken.has(column)) column++;
      const [columns, below] = [span(cell, 'ColSpan'), span(cell, 'RowSpan') - 1];
      for (next = column; next < column + columns; next++) {
        taken.add(next);
        if (below > 0) reach.set(next, below);
      }
      return { cell, column };
    });
    return { cells, width: Math.max(-1, ...taken) + 1, taken };
  });
}
