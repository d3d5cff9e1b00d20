import { TableRow, type FileChild, type Paragraph, type Table } from 'docx';
import type {
  ChangedQuote,
  ChangeItem,
  ChangesView,
  QuotePiece,
  SideView,
  StatusRow,
} from '../since/changes-page.js';
import type { DocxContext } from './docx-context.js';
import { textWidth } from './geometry.js';
import { MARK, STYLE } from './styles.js';
import { cellOf, headRow, STRONG, tableOf, THIN } from './tables.js';

/** Shares of the width of the table of statuses: theme, then, now, cause. */
const WIDTHS = [0.3, 0.25, 0.25, 0.2] as const;

/** What changed since the edition before; nothing where nothing did, which the first page says. */
export function changesPart(context: DocxContext): FileChild[] {
  const { changes } = context.page;
  if (!changes || changes.nothing !== '') return [];
  const counted = [changes.counted, changes.byCause].filter((text) => text !== '').join(' · ');
  return [
    context.heading(1, changes.title, context.ours(changes.title)),
    context.paragraph(STYLE.computed, context.ours(changes.words.computed)),
    context.paragraph(STYLE.change, context.ours(counted, { style: MARK.strong })),
    context.paragraph(STYLE.note, context.ours(changes.summary)),
    ...changes.notes.map(({ tag, lines }) =>
      context.paragraph(STYLE.note, [
        ...context.ours(tag, { style: MARK.tag }),
        ...context.ours(` ${lines.join('; ')}`),
      ]),
    ),
    ...statuses(changes, context),
    ...section(changes.words.judgements, changes.judgements, '', context),
    ...changes.quotes.flatMap(({ title, items, more }) => section(title, items, more, context)),
    ...section(changes.words.facts, changes.facts, '', context),
    ...(changes.unchanged === '' ? [] : [context.paragraph(STYLE.note, context.ours(changes.unchanged))]),
  ];
}

function statuses({ statuses: rows, words }: ChangesView, context: DocxContext): FileChild[] {
  if (rows.length === 0) return [];
  const heads = [words.theme, words.before, words.after, words.cause].map((text) =>
    cellOf([context.paragraph(STYLE.columnDetails, context.ours(text, { style: MARK.strong }))], {
      above: STRONG,
    }),
  );
  return [
    headed(words.statuses, context),
    table([headRow(heads), ...rows.map((row) => statusRow(row, context))], context),
  ];
}

function table(rows: readonly TableRow[], context: DocxContext): Table {
  const width = textWidth(context.page.pageSize, false);
  return tableOf(
    rows,
    WIDTHS.map((share) => Math.floor(width * share)),
    context,
  );
}

function statusRow(row: StatusRow, context: DocxContext): TableRow {
  const line = (text: string): Paragraph => context.paragraph(STYLE.note, context.ours(text));
  const cells = [
    [context.paragraph(STYLE.note, context.ours(row.title, { style: MARK.strong })), line(row.pair)],
    [line(sideText(row.before))],
    [line(sideText(row.after))],
    [line([...row.causes, ...row.notes].join('; '))],
  ];
  return new TableRow({ children: cells.map((cell) => cellOf(cell, { above: THIN })), cantSplit: true });
}

function sideText({ text, certainty }: SideView): string {
  return certainty === '' ? text : `${text}, ${certainty}`;
}

function section(
  name: string,
  items: readonly ChangeItem[],
  more: string,
  context: DocxContext,
): Paragraph[] {
  if (items.length === 0) return [];
  return [
    headed(name, context),
    ...items.flatMap((item) => itemBlock(item, context)),
    ...(more === '' ? [] : [context.paragraph(STYLE.note, context.ours(more))]),
  ];
}

function headed(text: string, context: DocxContext): Paragraph {
  return context.heading(3, text, context.ours(text));
}

function itemBlock(item: ChangeItem, context: DocxContext): Paragraph[] {
  const { word, warns, theme, subject, sides, notes, causes, quotes } = item;
  const compared = sides ? `${sideText(sides.before)} | ${sideText(sides.after)}` : '';
  const said = [theme, subject, compared, ...notes, causes.join(', ')].filter((text) => text !== '');
  return [
    context.paragraph(
      STYLE.change,
      [
        ...context.ours(word, { style: warns ? MARK.warning : MARK.strong }),
        ...context.ours(` · ${said.join(' · ')}`, { style: MARK.second }),
      ],
      { keepNext: quotes.length > 0 },
    ),
    ...quotes.flatMap((quote) => quoteBlock(quote, context)),
  ];
}

function quoteBlock({ pieces, language, lost, citation }: ChangedQuote, context: DocxContext): Paragraph[] {
  return [
    context.paragraph(
      lost ? STYLE.toBeChecked : STYLE.quotation,
      pieces.flatMap((piece) => context.theirs(piece.text, language, lookOf(piece))),
      { language, keepNext: true },
    ),
    context.paragraph(STYLE.citation, context.link(citation)),
  ];
}

function lookOf({ inserted, deleted }: QuotePiece): Parameters<DocxContext['theirs']>[2] {
  if (inserted) return { underline: {} };
  return deleted ? { strike: true } : {};
}
