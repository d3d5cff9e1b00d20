import type { BriefingChange, BriefingTheme } from '../model/briefing.js';
import type { ChangeAxes, SentenceShare, StatementPair, StatementPlace } from '../model/change.js';
import type { PageContext } from './page-context.js';
import type { AxisLine } from './theme-page.js';

/** Lines of one kind that stand in a strip; the rest are in briefing.json. */
const MOST_LINES = 3;

/** Cue words that one side names at most. */
const MOST_CUES = 2;

/** What grew stronger or weaker, a line each with its evidence. */
export function axisLines(theme: BriefingTheme, change: BriefingChange, context: PageContext): AxisLine[] {
  const { axes } = change;
  if (!axes) return [];
  return [
    ...shareLine(axes, context),
    ...few(
      axes.firmness.map((one) => pairLine(`axisFirmness-${one.direction}`, one, theme, context)),
      context,
    ),
    ...few(quantityLines(theme, change, axes, context), context),
    ...few(
      axes.reversals.map((one) => pairLine('axisReversal', one, theme, context)),
      context,
    ),
  ];
}

function few(lines: readonly AxisLine[], { labels }: PageContext): AxisLine[] {
  const more = lines.length - MOST_LINES;
  if (more <= 0) return [...lines];
  return [...lines.slice(0, MOST_LINES), { text: labels.text('axisMore', { count: more }), cites: [] }];
}

function shareLine({ share }: ChangeAxes, { labels }: PageContext): AxisLine[] {
  if (!share) return [];
  const rate = ({ sentences, of, low, high }: SentenceShare): string => {
    const [own, least, most] = [sentences / of, low, high].map((value) => Math.round(value * 1_000));
    return labels.text('rateCell', { rate: own ?? 0, low: least ?? 0, high: most ?? 0 });
  };
  const values = { before: rate(share.from), after: rate(share.to) };
  return [{ text: labels.text(`axisShare-${share.direction}`, values), cites: [] }];
}

function quantityLines(
  theme: BriefingTheme,
  { facts }: BriefingChange,
  { quantities }: ChangeAxes,
  context: PageContext,
): AxisLine[] {
  return quantities.flatMap(({ direction, fact }) => {
    const { from, to, places } = facts[fact] ?? {};
    const values = { before: from ?? '', after: to ?? '' };
    const text = context.labels.text(`axisQuantity-${direction}`, values);
    return [{ text, cites: cites([places?.from?.coding, places?.to?.coding], theme, context) }];
  });
}

function pairLine(
  label: string,
  { from, to }: StatementPair,
  theme: BriefingTheme,
  context: PageContext,
): AxisLine {
  const values = { before: said(from, theme, context), after: said(to, theme, context) };
  return {
    text: context.labels.text(label, values),
    cites: cites([from.coding, to.coding], theme, context),
  };
}

/** How one side says it: by its cue words, or, where there is none, by what it is about. */
function said(
  { coding: id, statement, cues, about }: StatementPlace,
  theme: BriefingTheme,
  context: PageContext,
): string {
  const coding = context.index.theme(theme).coding(id);
  if (!coding) return '';
  const { text } = context.index.passage(coding.passage);
  const ranges = cues.length > 0 ? cues.slice(0, MOST_CUES).map(({ start, end }) => [start, end]) : [about];
  const words = [...new Set(ranges.map(([start, end]) => text.slice(start, end).toLowerCase()))].join(', ');
  return context.labels.text('tagWords', { tag: context.labels.text(`statement-${statement}`), words });
}

function cites(
  codings: readonly (string | undefined)[],
  theme: BriefingTheme,
  context: PageContext,
): AxisLine['cites'] {
  return codings.flatMap((id) => {
    const coding = id === undefined ? undefined : context.index.theme(theme).coding(id);
    return coding ? [context.cite(coding.passage, context.citations.brief(coding.passage))] : [];
  });
}
