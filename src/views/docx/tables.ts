import {
  BorderStyle,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from 'docx';
import { sum } from '../../model/sum.js';
import type { DocxContext } from './docx-context.js';
import { HAIRLINE, INK } from './styles.js';

/** Space right of the words of a cell, 4 mm. */
const GUTTER = 227;

type Line = { readonly size: number; readonly color: string };

export interface CellOptions {
  /** Columns the cell runs over. */
  readonly span?: number;
  /** Line above: eighths of a point. */
  readonly above?: Line;
}

/** A cell of paragraphs; without any it holds an empty one, as Word demands. */
export function cellOf(children: readonly Paragraph[], { span, above }: CellOptions = {}): TableCell {
  return new TableCell({
    children,
    verticalAlign: VerticalAlignTable.TOP,
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(above === undefined ? {} : { borders: { top: { style: BorderStyle.SINGLE, ...above } } }),
  });
}

/** A row that is repeated at the head of each page its table runs to. */
export function headRow(cells: readonly TableCell[]): TableRow {
  return new TableRow({ children: cells, tableHeader: true, cantSplit: true });
}

export const THIN: Line = { size: 4, color: HAIRLINE };
export const STRONG: Line = { size: 10, color: INK };

/** A table of fixed columns, their widths in twips, without vertical rules. */
export function tableOf(rows: readonly TableRow[], widths: readonly number[], context: DocxContext): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { type: WidthType.DXA, size: sum(widths) },
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: GUTTER },
    ...(context.rightToLeft ? { visuallyRightToLeft: true } : {}),
  });
}
