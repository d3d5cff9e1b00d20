import type { PDFObject } from '@cantoo/pdf-lib';
import type { PdfLib } from '../pdf-lib.js';
import { kidsOf } from './kids.js';
import type { StructureNode, StructureTree } from './structure-tree.js';
import { cellAttribute, headersOf, placeCells, rowsOf } from './table-cells.js';

/**
 * Puts back the cells without content that Chromium leaves out: else a reader counts those behind them in the wrong
 * columns. Which are missing follows from the headers that the others name.
 */
export function fillTables(tree: StructureTree, lib: PdfLib): void {
  for (const table of tree.nodes) if (table.role === 'Table') fillTable(table, lib);
}

function fillTable(table: StructureNode, lib: PdfLib): void {
  const rows = rowsOf(table);
  const printed = placeCells(rows, () => undefined, lib);
  const width = Math.max(0, ...printed.map((row) => row.width));
  if (printed.every((row) => row.width === width)) return;
  const full = printed.filter((row) => row.width === width);
  const columns = headerColumns(full, columnHeads(rows, lib), lib);
  const columnOf = (cell: StructureNode): number | undefined => {
    const named = [idOf(cell, lib), ...headersOf(cell, lib)].flatMap((id) => columns.get(id) ?? []);
    return named[0];
  };
  const placed = placeCells(rows, columnOf, lib);
  for (const [index, { cells, taken }] of placed.entries()) {
    const row = rows[index];
    if (row) fillRow(row, cells, missing(taken, width), lib);
  }
}

/** The column that each header of one heads, as the rows tell that lack no cell. */
function headerColumns(
  full: ReturnType<typeof placeCells>,
  heads: ReadonlySet<string>,
  lib: PdfLib,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const { cell, column } of full.flatMap(({ cells }) => cells)) {
    for (const id of [idOf(cell, lib), ...headersOf(cell, lib)]) {
      if (heads.has(id) && !columns.has(id)) columns.set(id, column);
    }
  }
  return columns;
}

/** The identifiers of the cells that head columns. */
function columnHeads(rows: readonly StructureNode[], lib: PdfLib): ReadonlySet<string> {
  const cells = rows.flatMap((row) => row.children);
  const heads = cells.filter(
    (cell) => cell.role === 'TH' && cellAttribute(cell, 'Scope', lib) !== lib.PDFName.of('Row'),
  );
  return new Set(heads.map((cell) => idOf(cell, lib)).filter((id) => id !== ''));
}

function missing(taken: ReadonlySet<number>, width: number): readonly number[] {
  return Array.from({ length: width }, (_, column) => column).filter((column) => !taken.has(column));
}

function fillRow(
  { dict, ref }: StructureNode,
  cells: readonly { readonly cell: StructureNode; readonly column: number }[],
  gaps: readonly number[],
  lib: PdfLib,
): void {
  if (gaps.length === 0 || ref === null) return;
  const { context } = dict;
  const kids: { readonly column: number; readonly kid: PDFObject }[] = kidsOf(dict, lib).flatMap((kid) => {
    const known = cells.find(({ cell }) => cell.ref === kid);
    return known ? [{ column: known.column, kid }] : [];
  });
  for (const column of gaps) {
    const cell = context.obj({ Type: 'StructElem', S: 'TD', P: ref });
    kids.push({ column, kid: context.register(cell) });
  }
  kids.sort((one, other) => one.column - other.column);
  dict.set(lib.PDFName.of('K'), context.obj(kids.map(({ kid }) => kid)));
}

function idOf({ dict }: StructureNode, { PDFHexString, PDFName, PDFString }: PdfLib): string {
  const id = dict.lookup(PDFName.of('ID'));
  return id instanceof PDFString || id instanceof PDFHexString ? id.decodeText() : '';
}
