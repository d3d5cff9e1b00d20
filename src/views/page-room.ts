import { sum } from '../model/sum.js';
import type { JudgementView } from './page.js';
import type { CellView, QuoteView, RowView, ThemeView } from './theme-page.js';

/** Points of height that two themes may seem to take: the estimate overstates what they do take. */
const PAGE = 697;
const LINE = 14;
const SMALL_LINE = 10.5;

/** Characters that fit on a line of a quote, by the columns that stand side by side. */
const MEASURE = [68, 68, 50, 50];
const JUDGEMENT_MEASURE = 68;
const SMALL_MEASURE = 56;
const STRIP_MEASURE = 115;

/** Whether two themes can share a page, by an estimate that rather overstates their height. */
export function sharePage(one: ThemeView, next: ThemeView): boolean {
  return height(one) + height(next) <= PAGE;
}

function height(theme: ThemeView): number {
  const strip = sum(
    theme.strip.flatMap((line) =>
      [
        line.text + line.details,
        ...line.axes.map(({ text, cites }) => text + '0'.repeat(cites.length * 14)),
      ].map(({ length }) => Math.ceil(length / STRIP_MEASURE) * LINE),
    ),
  );
  const head = 72 + strip + (theme.judgement ? judgementHeight(theme.judgement) : 0);
  const bands = theme.bands.map(
    (band) => 50 + sum(band.rows.map((row) => rowHeight(row, band.columns.length))),
  );
  const below = theme.facts?.below ? theme.facts.tables : [];
  const facts = sum(below.map((table) => 45 + table.rows.length * 3 * SMALL_LINE));
  const records = theme.records.length === 0 ? 0 : Math.ceil(theme.records.length / 2) * 120;
  return head + sum(bands) + records + facts + 25;
}

function judgementHeight({ paragraphs, outdatedBy }: JudgementView): number {
  const lines = paragraphs.map((sentences) =>
    Math.ceil(sum(sentences.map(({ text, cites }) => text.length + cites.length * 10)) / JUDGEMENT_MEASURE),
  );
  const outdated = outdatedBy.map(({ text }) => Math.ceil((text.length + 10) / JUDGEMENT_MEASURE));
  return 35 + sum(lines) * LINE + paragraphs.length * 7 + sum(outdated) * SMALL_LINE;
}

function rowHeight(row: RowView, columns: number): number {
  return 21 + (row.lead === '' ? 0 : 18) + Math.max(0, ...row.cells.map((cell) => cellHeight(cell, columns)));
}

function cellHeight({ quotes, record }: CellView, columns: number): number {
  const quoted =
    sum(quotes.map((quote) => quoteHeight(quote, MEASURE[columns] ?? 46) + LINE)) -
    (quotes.length > 0 ? LINE : 0);
  const searched = record
    ? 60 + Math.ceil((record.nearest ? record.nearest.text.length + 90 : 30) / SMALL_MEASURE) * SMALL_LINE
    : 0;
  return quoted + searched;
}

function quoteHeight({ segments, tags }: QuoteView, measure: number): number {
  const characters = sum(segments.map((segment) => latinWidth(segment.text)));
  return (
    Math.ceil(characters / measure) * LINE +
    16 +
    Math.ceil(sum(tags.map((tag) => tag.length + 4)) / SMALL_MEASURE) * 13
  );
}

/** Cyrillic letters are set wider: .542 em for .465. */
const CYRILLIC = 0.17;

function latinWidth(text: string): number {
  return text.length + (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) * CYRILLIC;
}
