import type { BriefingTheme } from '../model/briefing.js';
import type { Row } from '../model/alignment.js';
import type { BandView, CellView, ColumnView, QuoteView, RowView } from './theme-page.js';
import type { PageContext } from './page-context.js';
import { recordView } from './record-view.js';
import { decisionWords } from './decision-words.js';
import { crowdRow } from './crowd-row.js';
import { isCrowd, MANY } from './crowd.js';
import { sharedWords } from './shared-words.js';
import { sourceKind } from './source-kind.js';
import { versionLead } from './version-words.js';

/** Columns that stand side by side; a further band begins with the last column of the one before. */
const WIDEST = 3;

/** The table of a theme: its quotes side by side, in bands of three sources at most. */
export function bands(
  theme: BriefingTheme,
  columns: readonly string[],
  quotes: ReadonlyMap<string, QuoteView>,
  context: PageContext,
): BandView[] {
  const kept = isCrowd(columns.length);
  return bandsOf(columns).map((ids, band) => {
    const repeated = band > 0 ? ids[0] : undefined;
    const rows = kept
      ? [crowdRow(theme, ids, repeated, quotes, context)]
      : rowsOf(theme, ids, repeated, quotes, context);
    return {
      kept,
      columns: ids.map((id) => column(id, id === repeated, columns.length < MANY, context)),
      rows: repeated === undefined ? rows : rows.map((row) => withOwnIds(row, band)),
    };
  });
}

/** A quote that stood in the band before gets another id. */
function withOwnIds(row: RowView, band: number): RowView {
  const cells = row.cells.map((one, place) =>
    place > 0
      ? one
      : { ...one, quotes: one.quotes.map((quote) => ({ ...quote, anchor: `${quote.anchor}.b${band}` })) },
  );
  return { ...row, cells };
}

function bandsOf(columns: readonly string[]): string[][] {
  if (columns.length <= WIDEST) return columns.length === 0 ? [] : [[...columns]];
  const found: string[][] = [];
  for (let from = 0; from < columns.length - 1; from += WIDEST - 1)
    found.push(columns.slice(from, from + WIDEST));
  return found;
}

function column(id: string, repeated: boolean, detailed: boolean, context: PageContext): ColumnView {
  const source = context.index.source(id);
  const { labels } = context;
  return {
    ...context.mark(source),
    details: detailed
      ? `${source.publisher}, ${labels.date(source.published)}; ${sourceKind(source, labels)}`
      : '',
    repeated: repeated ? labels.text('repeated') : '',
  };
}

/** Rows of quotes that answer each other, then one of quotes that stand alone; silences stand in the first. */
function rowsOf(
  theme: BriefingTheme,
  ids: readonly string[],
  repeated: string | undefined,
  quotes: ReadonlyMap<string, QuoteView>,
  context: PageContext,
): RowView[] {
  const shown = (row: Row, id: string): QuoteView[] =>
    (Object.hasOwn(row.cells, id) ? (row.cells[id] ?? []) : []).flatMap((coding) => quotes.get(coding) ?? []);
  const answering = theme.rows.filter((row) => ids.filter((id) => shown(row, id).length > 0).length > 1);
  const rows = answering.map((row): RowView => {
    const cells = ids.map((id) => cell(id, shown(row, id), context));
    return { ...rowLead(row, context), cells };
  });
  const others = theme.rows.filter((row) => !answering.includes(row));
  rows.push(...elsewhere(others, ids, repeated, shown, context));
  const single = others.filter((row) => row.kind === 'alone');
  const alone = ids.map((id) => ({
    id,
    quotes: id === repeated ? [] : single.flatMap((row) => shown(row, id)),
  }));
  if (alone.some((one) => one.quotes.length > 0)) {
    const lead = rows.length > 0 || ids.length > 1 ? context.labels.text('noCounterpart') : '';
    const cells = alone.map((one) => ({ ...cell(one.id, one.quotes, context), empty: '' }));
    rows.push({ lead: oneSpeaks(theme, ids) ? '' : lead, shared: '', cells });
  }
  return withSilences(rows.length > 0 ? rows : [emptyRow(ids, context)], theme, ids, context);
}

/** What a row of quotes begins with: what the quotes share, and whose ruling put them side by side. */
function rowLead(row: Row, context: PageContext): Pick<RowView, 'lead' | 'shared'> {
  const { labels, briefing } = context;
  const linked = (row.linked ?? []).map((one) =>
    labels.text('linkedBy', { who: decisionWords(one, labels) }),
  );
  if (row.kind === 'version') return { lead: versionLead(row, labels), shared: linked.join(' ') };
  const words = sharedWords(row, context);
  if (words === '' && linked.length > 0) return { lead: '', shared: linked.join(' ') };
  const lead = labels.text(briefing.sources.length === 2 ? 'alsoInOther' : 'alsoInOthers');
  return { lead, shared: [words, ...linked].join(' · ') };
}

/** Rows of quotes whose counterparts stand in another band; it is named. */
function elsewhere(
  rows: readonly Row[],
  ids: readonly string[],
  repeated: string | undefined,
  shown: (row: Row, id: string) => QuoteView[],
  context: PageContext,
): RowView[] {
  return rows.flatMap((row): RowView[] => {
    const cells = ids.map((id) => ({ id, quotes: id === repeated ? [] : shown(row, id) }));
    if (row.kind === 'alone' || cells.every((one) => one.quotes.length === 0)) return [];
    const names = Object.keys(row.cells).filter((id) => !ids.includes(id));
    return [
      {
        lead: context.labels.text('counterpartIn'),
        shared: context.labels.list(names.map((id) => context.citations.short(id))),
        cells: cells.map((one) => ({ ...cell(one.id, one.quotes, context), empty: '' })),
      },
    ];
  });
}

function oneSpeaks(theme: BriefingTheme, ids: readonly string[]): boolean {
  return ids.filter((id) => theme.presence.some((own) => own.source === id && own.codings > 0)).length < 2;
}

function emptyRow(ids: readonly string[], context: PageContext): RowView {
  return { lead: '', shared: '', cells: ids.map((id) => ({ ...cell(id, [], context), empty: '' })) };
}

function cell(id: string, quotes: readonly QuoteView[], context: PageContext): CellView {
  const { label } = context.index.source(id);
  const empty = quotes.length === 0 ? context.labels.text('noCounterpartIn', { label }) : '';
  return { colour: context.colour(id), quotes, record: null, empty };
}

function withSilences(
  rows: readonly RowView[],
  theme: BriefingTheme,
  ids: readonly string[],
  context: PageContext,
): RowView[] {
  const records = ids.map((id) => {
    const own = context.index.theme(theme).presence(id);
    return own && own.codings === 0 ? recordView(theme, own, context) : null;
  });
  return rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((one, place) => {
      const record = records[place];
      return record ? { ...one, empty: '', record: index === 0 ? record : null } : one;
    }),
  }));
}
