import { TableRow, type FileChild, type Paragraph, type Table } from 'docx';
import type { BandView, CellView, RowView, SourceLine, ThemeView } from '../theme-page.js';
import type { DocxContext } from './docx-context.js';
import { textWidth, twips } from './geometry.js';
import { judgementBlock } from './judgement-block.js';
import { quoteBlock } from './quote-blocks.js';
import { namedRecord, recordBlock } from './record-blocks.js';
import { MARK, sourceColour, STYLE } from './styles.js';
import { cellOf, headRow, tableOf, THIN } from './tables.js';

/** Width of a column that stands alone, in mm (PAGE §3). */
const ALONE = 112;

/** Characters on twelve lines of a column: what is shorter is not parted between two pages. */
const TWELVE_LINES = 12 * 48;

/** The themes, each with what changed, the judgement and the quotes side by side. */
export function themePart(context: DocxContext): FileChild[] {
  const { themes, silentThemes: silent } = context.page;
  if (themes.length + silent.length === 0) return [];
  const title = context.labels.text('themesPart');
  return [
    context.heading(1, title, context.ours(title)),
    ...themes.flatMap((theme, place) => themeSection(theme, place === 0, context)),
    ...silentThemes(context),
  ];
}

function themeSection(theme: ThemeView, first: boolean, context: DocxContext): FileChild[] {
  const title = context.bookmarks.around(theme.anchor, context.ours(theme.title));
  return [
    context.heading(2, theme.title, title, { pageBreakBefore: !first && !theme.sharesPage }),
    ...(theme.question === '' ? [] : [context.paragraph(STYLE.question, context.ours(theme.question))]),
    ...strip(theme, context),
    ...(theme.judgement ? judgementBlock(theme.judgement, context) : []),
    ...theme.lines.map((line) => sourceLine(line, context)),
    ...theme.bands.flatMap((band) => [bandTable(band, context), context.paragraph(STYLE.note, [])]),
    ...theme.records.flatMap((record) => namedRecord(record, 'footnote', context)),
    ...closing(theme, context),
  ];
}

function sourceLine({ mark, badge, count, words, language }: SourceLine, context: DocxContext): Paragraph {
  const said = [...(badge ? [badge.text] : []), count].join(' · ');
  const lead = words === '' ? [] : context.theirs(words, language);
  return context.paragraph(STYLE.note, [
    ...context.mark(mark),
    ...context.ours(` · ${said}${words === '' ? '' : ' · '}`),
    ...lead,
    ...(words === '' ? [] : context.ours(` ${context.page.words.leftOut}`)),
  ]);
}

/** Themes that no source speaks to, with what was searched. */
function silentThemes(context: DocxContext): Paragraph[] {
  const { silentThemes: themes, words } = context.page;
  if (themes.length === 0) return [];
  return [
    context.heading(2, words.silentThemes, context.ours(words.silentThemes)),
    ...themes.flatMap(({ anchor, title, question, changes, records }) => [
      context.heading(3, title, context.bookmarks.around(anchor, context.ours(title))),
      ...[question, changes.join(' · ')].flatMap((text) =>
        text === '' ? [] : [context.paragraph(STYLE.note, context.ours(text))],
      ),
      ...records.map(({ mark, text, href }) =>
        context.paragraph(STYLE.note, [
          ...context.mark(mark),
          ...context.ours(' '),
          ...context.link({ text, href }),
        ]),
      ),
    ]),
  ];
}

function strip(theme: ThemeView, context: DocxContext): Paragraph[] {
  if (theme.strip.length === 0) return [];
  const lines = theme.strip.flatMap(({ text, details, axes }) => [
    context.paragraph(STYLE.change, [
      ...context.ours(text, { style: MARK.strong }),
      ...(details === '' ? [] : context.ours(` · ${details}`, { style: MARK.second })),
    ]),
    ...axes.map((line) =>
      context.paragraph(STYLE.change, [
        ...context.ours(line.text, { style: MARK.second }),
        ...line.cites.flatMap((cite) => [...context.ours(' '), ...context.link(cite)]),
      ]),
    ),
  ]);
  return [context.paragraph(STYLE.computed, context.ours(context.page.words.computed)), ...lines];
}

function closing({ anchor, hasQuotes, further }: ThemeView, context: DocxContext): Paragraph[] {
  if (!hasQuotes) return [];
  const added = context.ours(context.labels.text('underlining'));
  const more =
    further === '' ? [] : [...context.ours(' '), ...context.link({ text: further, href: `#${anchor}.more` })];
  return [context.paragraph(STYLE.note, [...added, ...more])];
}

function bandTable({ columns, rows }: BandView, context: DocxContext): Table {
  const { pageSize, landscape } = context.page;
  const width =
    columns.length === 1 ? twips(ALONE) : Math.floor(textWidth(pageSize, landscape) / columns.length);
  const heads = columns.map((column) =>
    cellOf(
      [
        context.paragraph(STYLE.columnHead, [
          ...context.mark(column),
          ...(column.repeated === '' ? [] : context.ours(` ${column.repeated}`)),
        ]),
        ...(column.details === ''
          ? []
          : [context.paragraph(STYLE.columnDetails, context.ours(column.details))]),
      ],
      { above: { size: 19, color: sourceColour(column.colour) } },
    ),
  );
  const body = rows.flatMap((row, place) => rowsOf(row, place > 0, context));
  return tableOf(
    [headRow(heads), ...body],
    columns.map(() => width),
    context,
  );
}

/** A row of quotes that answer each other, under a line over the full width where it has one. */
function rowsOf({ lead, shared, cells }: RowView, ruled: boolean, context: DocxContext): TableRow[] {
  const above = ruled ? { above: THIN } : {};
  const led = lead !== '';
  const line = [
    ...context.ours(lead, { style: MARK.strong }),
    ...(shared === '' ? [] : context.ours(` ${shared}`)),
  ];
  const leads = led
    ? [
        new TableRow({
          children: [cellOf([context.paragraph(STYLE.lead, line)], { span: cells.length, ...above })],
          cantSplit: true,
        }),
      ]
    : [];
  const children = cells.map((cell) => cellOf(cellBlocks(cell, context), led ? {} : above));
  return [...leads, new TableRow({ children, ...(cells.every(isShort) ? { cantSplit: true } : {}) })];
}

function isShort({ quotes }: CellView): boolean {
  const length = quotes.reduce(
    (sum, quote) => sum + quote.segments.reduce((of, { text }) => of + text.length, 0),
    0,
  );
  return length <= TWELVE_LINES;
}

function cellBlocks({ quotes, record, empty }: CellView, context: DocxContext): Paragraph[] {
  return [
    ...quotes.flatMap((quote) => quoteBlock(quote, 'footnote', context)),
    ...(record ? recordBlock(record, 'footnote', context) : []),
    ...(empty === '' ? [] : [context.paragraph(STYLE.note, context.ours(empty))]),
  ];
}
