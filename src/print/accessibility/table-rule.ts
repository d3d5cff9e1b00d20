import type { StructureNode } from '../structure/structure-tree.js';
import { cellAttribute, headersOf, placeCells, rowsOf } from '../structure/table-cells.js';
import type { InspectedPdf } from './inspected-pdf.js';
import { at, fits, nesting, stands } from './structure-rules.js';
import type { Rule } from './rule.js';

const KIDS = nesting({
  Table: 'TR THead TBody TFoot Caption',
  THead: 'TR',
  TBody: 'TR',
  TFoot: 'TR',
  TR: 'TH TD',
});
const PARENTS = nesting({
  THead: 'Table',
  TBody: 'Table',
  TFoot: 'Table',
  TR: 'Table THead TBody TFoot',
  TH: 'TR',
  TD: 'TR',
});

export const tableRule: Rule = {
  id: 'tables',
  says: 'Tables have header cells that say what they head, and rows of one width.',
  clause: '7.2, 7.5',
  checkpoints: ['09-004', '15-003'],
  *breaches(pdf) {
    for (const node of pdf.nodes) {
      if (!fits(node, KIDS)) yield at(pdf, node, `“${node.type}” holds what belongs elsewhere`);
      if (!stands(node, PARENTS)) yield at(pdf, node, `“${node.type}” stands outside a table`);
      if (node.role !== 'Table') continue;
      for (const what of faults(pdf, node)) yield at(pdf, node, what);
    }
  },
};

function* faults(pdf: InspectedPdf, table: StructureNode): Iterable<string> {
  if (table.children.filter(({ role }) => role === 'Caption').length > 1) yield 'a table has two captions';
  const rows = rowsOf(table);
  const cells = rows.flatMap((row) => row.children);
  const heads = cells.filter(({ role }) => role === 'TH');
  if (heads.length === 0) yield 'a table has no header cells';
  const bare = heads.filter((cell) => !SCOPES.has(String(cellAttribute(cell, 'Scope', pdf.lib))));
  if (bare.length > 0) yield `header cells that do not say what they head: ${bare.length}`;
  const ids = new Set(heads.map((cell) => pdf.text(cell.dict, 'ID')));
  const lost = cells.filter((cell) => headersOf(cell, pdf.lib).some((id) => !ids.has(id)));
  if (lost.length > 0) yield `cells that name a header outside the table: ${lost.length}`;
  if (new Set(placeCells(rows, () => undefined, pdf.lib).map(({ width }) => width)).size > 1)
    yield 'the rows of a table are of different widths';
}

const SCOPES: ReadonlySet<string> = new Set(['/Row', '/Column', '/Both']);
