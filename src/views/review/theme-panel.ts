import type { Row } from '../../model/alignment.js';
import type { BriefingCoding, BriefingTheme } from '../../model/briefing.js';
import { CHANGE_STATUSES } from '../../model/change.js';
import { STATEMENTS } from '../../model/coding.js';
import { strip } from '../change-words.js';
import { sourceOf } from '../citations.js';
import type { ColumnView, RecordView, StripLine } from '../theme-page.js';
import { recordView } from '../record-view.js';
import { redlinesOf } from '../redline-segments.js';
import { sharedWords } from '../shared-words.js';
import { sourceKind } from '../source-kind.js';
import { versionLead } from '../version-words.js';
import { addressOf, type Choice } from './choice.js';
import { quoteCard, type QuoteCard } from './quote-card.js';
import type { ReviewContext } from './review-context.js';

/** The chosen theme: what changed, and its quotes side by side. */
export interface ThemePanel {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly scope: string;
  readonly strip: readonly StripLine[];
  readonly columns: readonly ColumnView[];
  readonly rows: readonly PanelRow[];
  /** How a quote may say it. */
  readonly statements: readonly Option[];
  /** Pairs of neighbouring sources whose change can be relabelled; empty with one source. */
  readonly pairs: readonly (Option & { readonly first: boolean })[];
  /** What a theme may do from one source to the next. */
  readonly statuses: readonly Option[];
  /** “Show 40 more quotes”; empty where all are shown. */
  readonly more: string;
  readonly moreHref: string;
}

/** Something to be chosen, by what is sent. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

export interface PanelRow {
  readonly lead: string;
  readonly shared: string;
  /** Whether the quotes answer each other, so that they can be unlinked. */
  readonly answering: boolean;
  readonly cells: readonly PanelCell[];
}

export interface PanelCell {
  readonly mark: ColumnView;
  readonly quotes: readonly QuoteCard[];
  readonly silence: SilenceView | null;
  /** Whether there is neither quote nor silence. */
  readonly empty: string;
}

/** A silence with what can be ruled on it. */
export interface SilenceView extends RecordView {
  readonly source: string;
  /** Whether a ruling confirms it. */
  readonly held: boolean;
}

/** Pages of quotes: so many more at a time. */
const MORE = 5;

export function themePanel(theme: BriefingTheme, choice: Choice, context: ReviewContext): ThemePanel {
  const columns = choice.columns.map((id) => columnOf(id, context));
  const shown = firstOf(theme, choice);
  const cards = new Map(shown.map((coding) => [coding.id, coding]));
  const rows = rowsOf(theme, choice.columns, columns, cards, context);
  const left =
    theme.codings.filter(({ passage }) => choice.columns.includes(sourceOf(passage))).length - shown.length;
  return {
    id: theme.id,
    slug: theme.slug,
    title: theme.title,
    question: theme.question,
    scope: theme.scope,
    strip: strip(theme, context.briefing.sources.length > MORE, context),
    columns,
    rows,
    ...options(theme, context),
    more: left > 0 ? context.words.text('moreQuotes', { count: left }) : '',
    moreHref: addressOf(choice, { most: choice.most * MORE }),
  };
}

/** What the questions of the page offer. */
function options(
  theme: BriefingTheme,
  { labels, words, citations }: ReviewContext,
): Pick<ThemePanel, 'statements' | 'pairs' | 'statuses'> {
  return {
    statements: STATEMENTS.map((value) => ({ value, text: labels.text(`statement-${value}`) })),
    pairs: theme.changes
      .filter(({ span, status }) => span === 'next' && status !== 'not-assessed')
      .map(({ from, to }, index) => ({
        value: `${from} ${to}`,
        text: words.text('labelPair', { from: citations.short(from), to: citations.short(to) }),
        first: index === 0,
      })),
    statuses: CHANGE_STATUSES.filter((status) => status !== 'not-assessed').map((value) => ({
      value,
      text: labels.text(`inside-${value}`),
    })),
  };
}

/** Of each chosen source the quotes that are shown: those to be checked and those with counterparts before others. */
function firstOf(theme: BriefingTheme, { columns, most }: Choice): BriefingCoding[] {
  const answered = new Set(
    theme.rows.flatMap((row) =>
      columns.filter((id) => Object.hasOwn(row.cells, id)).length > 1 ? Object.values(row.cells).flat() : [],
    ),
  );
  const worth = ({ id, zone, score }: BriefingCoding): number =>
    (zone === 'borderline' ? 4 : 0) + (answered.has(id) ? 2 : 0) + score;
  return columns.flatMap((source) =>
    theme.codings
      .filter(({ passage }) => sourceOf(passage) === source)
      .sort((a, b) => worth(b) - worth(a))
      .slice(0, most),
  );
}

function columnOf(id: string, context: ReviewContext): ColumnView {
  const source = context.index.source(id);
  const { labels } = context;
  const details = `${source.publisher}, ${labels.date(source.published)}; ${sourceKind(source, labels)}`;
  return { ...context.mark(source), details, repeated: '' };
}

function rowsOf(
  theme: BriefingTheme,
  ids: readonly string[],
  columns: readonly ColumnView[],
  shown: ReadonlyMap<string, BriefingCoding>,
  context: ReviewContext,
): PanelRow[] {
  const redlines = redlinesOf(theme);
  const inRow = (row: Row, id: string): BriefingCoding[] =>
    (Object.hasOwn(row.cells, id) ? (row.cells[id] ?? []) : []).flatMap((coding) => shown.get(coding) ?? []);
  const card = (coding: BriefingCoding, linked: boolean): QuoteCard =>
    quoteCard(theme, coding, linked, redlines.get(coding.id), context);
  const answering = theme.rows.filter((row) => ids.filter((id) => inRow(row, id).length > 0).length > 1);
  const rows = answering.map((row): PanelRow => {
    const version = row.kind === 'version';
    const lead = context.briefing.sources.length === 2 ? 'alsoInOther' : 'alsoInOthers';
    return {
      lead: version ? versionLead(row, context.labels) : context.labels.text(lead),
      shared: version ? '' : sharedWords(row, context),
      answering: true,
      cells: columns.map((mark) => {
        const quotes = inRow(row, mark.id).map((coding) => card(coding, true));
        const empty =
          quotes.length === 0 ? context.labels.text('noCounterpartIn', { label: mark.label }) : '';
        return { mark, quotes, silence: null, empty };
      }),
    };
  });
  const others = theme.rows.filter((row) => !answering.includes(row));
  const alone = columns.map((mark) => ({
    mark,
    quotes: others.flatMap((row) => inRow(row, mark.id)).map((coding) => card(coding, false)),
    silence: silenceOf(theme, mark.id, context),
    empty: '',
  }));
  if (rows.length > 0 && alone.every(({ quotes, silence }) => quotes.length === 0 && silence === null))
    return rows;
  const lead = ids.length > 1 && alone.some(({ quotes }) => quotes.length > 0);
  const last = { lead: lead ? context.labels.text('noCounterpart') : '', shared: '', answering: false };
  return [...rows, { ...last, cells: alone }];
}

function silenceOf(theme: BriefingTheme, source: string, context: ReviewContext): SilenceView | null {
  const own = theme.presence.find((one) => one.source === source);
  if (!own || own.codings > 0) return null;
  const held = context.briefing.rulings.some(
    (ruling) => ruling.ruling === 'silence' && ruling.theme === theme.id && ruling.source === source,
  );
  return { ...recordView(theme, own, context), source, held };
}
