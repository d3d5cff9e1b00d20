import type { Paragraph } from 'docx';
import type { DocxContext } from './docx-context.js';
import { quoteBlock } from './quote-blocks.js';
import { namedRecord } from './record-blocks.js';
import { MARK, STYLE } from './styles.js';

/** Further quotes, search records, text under no theme, method: each cites in a line of its own, to spare the footnotes. */
export function annexPart(context: DocxContext): Paragraph[] {
  const title = context.labels.text('annexPart');
  return [
    context.heading(1, title, context.ours(title), { pageBreakBefore: true }),
    ...furtherQuotes(context),
    ...searchRecords(context),
    ...uncoded(context),
    ...method(context),
  ];
}

function furtherQuotes(context: DocxContext): Paragraph[] {
  const { further, words } = context.page;
  if (further.length === 0) return [];
  return [
    section(words.furtherQuotes, context),
    ...further.flatMap(({ title, href, anchor, quotes }) => [
      context.heading(3, title, context.bookmarks.around(anchor, context.link({ text: title, href }, {}))),
      ...quotes.flatMap((quote) => quoteBlock(quote, 'line', context)),
    ]),
  ];
}

function searchRecords(context: DocxContext): Paragraph[] {
  const { records, words } = context.page;
  if (records.length === 0) return [];
  return [
    section(words.searchRecords, context),
    ...records.flatMap(({ title, href, records: made }) => [
      context.heading(3, title, context.link({ text: title, href }, {})),
      ...made.flatMap((record) => namedRecord(record, 'line', context)),
    ]),
  ];
}

function uncoded(context: DocxContext): Paragraph[] {
  const { uncoded: sources, words } = context.page;
  return [
    section(words.uncoded, context),
    context.paragraph(STYLE.computed, context.ours(words.computed)),
    context.paragraph(STYLE.note, context.ours(words.uncodedIntro)),
    ...sources.flatMap(({ mark, share, passages, more }) => [
      context.heading(3, mark.label, [
        ...context.mark(mark),
        ...context.ours(` ${share}`, { style: MARK.second }),
      ]),
      ...(passages.length === 0 ? [context.paragraph(STYLE.note, context.ours(words.uncodedNone))] : []),
      ...passages.map(({ citation, text, cut, language }) =>
        context.paragraph(
          null,
          [
            ...context.link(citation),
            ...context.ours(' '),
            ...context.theirs(text, language, { style: MARK.quotation }),
            ...(cut ? context.ours(` ${words.leftOut}`) : []),
          ],
          { bullet: { level: 0 } },
        ),
      ),
      ...(more === '' ? [] : [context.paragraph(null, context.ours(more), { bullet: { level: 0 } })]),
    ]),
  ];
}

function method(context: DocxContext): Paragraph[] {
  const { method: lines, rulings, warnings, inputs, words } = context.page;
  // Word has no overlines: what is said of the marks is said of those that are here.
  const [printed, here = ''] = ['methodQuotes', 'methodQuotesWord'].map((key) => context.labels.text(key));
  return [
    section(words.method, context),
    ...lines.map((line) => context.paragraph(null, context.ours(line === printed ? here : line))),
    ...rates(context),
    ...list(words.rulings, rulings, context),
    ...list(words.warnings, warnings, context),
    ...list(
      words.inputs,
      inputs.map(({ path, sha256 }) => `${path} ${sha256}`),
      context,
    ),
  ];
}

/** How often long texts speak to the themes, a line a theme. */
function rates(context: DocxContext): Paragraph[] {
  const { rates: tables, words } = context.page;
  const lines = tables.flatMap(({ columns, rows }) =>
    rows.map(({ title, cells }) => {
      const said = cells.map((cell, place) => `${columns[place]?.label ?? ''}: ${cell}`).join(', ');
      return `${title}. ${said}`;
    }),
  );
  return list(words.rates, lines, context);
}

function list(title: string, lines: readonly string[], context: DocxContext): Paragraph[] {
  if (lines.length === 0) return [];
  return [
    context.heading(3, title, context.ours(title)),
    ...lines.map((line) => context.paragraph(null, context.ours(line), { bullet: { level: 0 } })),
  ];
}

function section(title: string, context: DocxContext): Paragraph {
  return context.heading(2, title, context.ours(title));
}
