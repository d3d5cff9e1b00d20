import { TableRow, type Paragraph, type Table, type TableCell } from 'docx';
import type { Badge, OverviewCell, OverviewRow } from '../page.js';
import type { DocxContext } from './docx-context.js';
import { textWidth, twips } from './geometry.js';
import { MARK, STYLE } from './styles.js';
import { cellOf, headRow, STRONG, tableOf, THIN } from './tables.js';

/** Sources side by side in one table of marks; more stand in a further table. */
const WIDEST = 8;

/** Width of the column of themes, and of the changes between two texts that are told in words, in mm. */
const THEMES = 35;
const CHANGES = 38;

/** The table of themes: two sources in words, more in numbers, eight sources a table. Empty without sources. */
export function overviewTables(context: DocxContext): (Table | Paragraph)[] {
  const { columns, inWords } = context.page.overview;
  if (columns.length === 0) return [];
  if (inWords) return [wordsTable(context)];
  const groups = Array.from({ length: Math.ceil(columns.length / WIDEST) }, (_, group) => group * WIDEST);
  return [...groups.flatMap((from) => [marksTable(from, context), gap(context)]), ...legend(context)];
}

/** Two tables that follow each other would be joined to one. */
function gap(context: DocxContext): Paragraph {
  return context.paragraph(STYLE.note, []);
}

function wordsTable(context: DocxContext): Table {
  const { columns, rows } = context.page.overview;
  const heads = columns.flatMap((column, place) => [
    ...(place === 0
      ? []
      : [headCell(context.ours(context.page.words.change, { style: MARK.strong }), context)]),
    headCell(context.mark(column), context),
  ]);
  const changes = twips(CHANGES) * (columns.length - 1);
  const each = Math.floor((width(context) - twips(THEMES) - changes) / columns.length);
  const widths = columns.flatMap((_, place) => (place === 0 ? [each] : [twips(CHANGES), each]));
  return overview(
    heads,
    rows,
    [twips(THEMES), ...widths],
    (cell) => [...(cell.first ? [] : [changeCell(cell.badge, context)]), saidCell(cell, context)],
    context,
  );
}

function marksTable(from: number, context: DocxContext): Table {
  const { columns, rows } = context.page.overview;
  const shown = columns.slice(from, from + WIDEST);
  const each = Math.floor((width(context) - twips(THEMES)) / shown.length);
  return overview(
    shown.map((column) => headCell(context.mark(column), context)),
    rows.map((row) => ({ ...row, cells: row.cells.slice(from, from + WIDEST) })),
    [twips(THEMES), ...shown.map(() => each)],
    ({ badge, count }) => {
      const words = context.ours(badge ? `${sign(badge)} ${count}` : count);
      return [cellOf([context.paragraph(STYLE.tableText, words)], { above: THIN })];
    },
    context,
  );
}

function overview(
  heads: readonly TableCell[],
  rows: readonly OverviewRow[],
  widths: readonly number[],
  cellsOf: (cell: OverviewCell) => TableCell[],
  context: DocxContext,
): Table {
  const body = rows.map(({ title, href, cells }) => {
    const theme = context.paragraph(STYLE.tableText, context.link({ text: title, href }));
    const children = [cellOf([theme], { above: THIN }), ...cells.flatMap(cellsOf)];
    return new TableRow({ children, cantSplit: true });
  });
  const first = context.ours(context.page.words.theme, { style: MARK.strong });
  const head = headRow([headCell(first, context), ...heads]);
  return tableOf([head, ...body], widths, context);
}

function headCell(words: ReturnType<DocxContext['ours']>, context: DocxContext): TableCell {
  return cellOf([context.paragraph(STYLE.tableText, words, { keepNext: true })], { above: STRONG });
}

function changeCell(badge: Badge | null, context: DocxContext): TableCell {
  if (!badge) return cellOf([context.paragraph(STYLE.tableText, [])], { above: THIN });
  const doubt = badge.doubt === '' ? [] : [context.ours(badge.doubt, { style: MARK.second })];
  const lines = [context.ours(badge.text), ...doubt];
  return cellOf(
    lines.map((line) => context.paragraph(STYLE.tableText, line)),
    { above: THIN },
  );
}

function saidCell({ gist, clause, language, count }: OverviewCell, context: DocxContext): TableCell {
  const said = gist === '' ? context.theirs(clause, language, { style: MARK.quotation }) : context.ours(gist);
  const lines = [...(said.length === 0 ? [] : [said]), context.ours(count, { style: MARK.second })];
  return cellOf(
    lines.map((line) => context.paragraph(STYLE.tableText, line)),
    { above: THIN },
  );
}

/** Signs of the changes a table of numbers shows; square brackets say “tentative”, as everywhere. */
function sign({ status, tentative }: Badge): string {
  const drawn = { new: '+', dropped: '−', resumed: '↑', continued: '=', silent: '', 'not-assessed': '' }[
    status
  ];
  return tentative ? `[${drawn}]` : drawn;
}

function legend(context: DocxContext): Paragraph[] {
  const { words, overview: table } = context.page;
  const badges = table.legend.badges.map(
    (badge) => `${sign(badge)} ${badge.text}${badge.tentative ? `, ${words.tentative}` : ''}`,
  );
  const lines = [[context.labels.text('numbersCount')], [...badges, words.noBadge]];
  return lines.map((line) => context.paragraph(STYLE.note, context.ours(line.join(' · '))));
}

function width({ page }: DocxContext): number {
  return textWidth(page.pageSize, false);
}
