import type { BriefingChange, BriefingTheme } from '../model/briefing.js';
import type { ChangeStatus } from '../model/change.js';
import { axisLines } from './axis-lines.js';
import { decisionWords } from './decision-words.js';
import type { Badge } from './page.js';
import type { StripLine } from './theme-page.js';
import { factsCount } from './facts-view.js';
import type { PageContext } from './page-context.js';

/** The badge of a change, which says where a ruling gave it. */
export function badge(change: BriefingChange, context: PageContext): Badge {
  const { labels } = context;
  const word = (status: ChangeStatus): string => statusWord(status, change, context);
  const tentative = change.certainty === 'tentative';
  const [reason] = change.reasons;
  return {
    status: change.status,
    tentative,
    text: change.ruled ? labels.text('ruledChange', { change: word(change.status) }) : word(change.status),
    doubt: [
      ...(change.ruled ? [labels.text('computedChange', { computed: word(change.ruled.computed) })] : []),
      ...(tentative && reason
        ? [labels.text('tentativeBecause', { reasons: labels.text(`short-${reason}`) })]
        : []),
    ].join('; '),
  };
}

/** The status of a change in words: inside a series “Dropped”, across series “Not found in the later text”. */
function statusWord(
  status: ChangeStatus,
  { from, to }: Pick<BriefingChange, 'from' | 'to'>,
  { labels, index }: PageContext,
): string {
  const inside = index.source(from).series === index.source(to).series;
  return labels.text(`${inside ? 'inside' : 'across'}-${status}`);
}

/** Who relabelled the change, and what it was computed to be; empty where no ruling did. */
function relabelled(change: BriefingChange, context: PageContext): string {
  const { ruled } = change;
  if (!ruled) return '';
  const computed = statusWord(ruled.computed, change, context);
  return context.labels.text('relabelledBy', { who: decisionWords(ruled, context.labels), computed });
}

/** The lines of the change strip, one for each pair that is compared; of first and last only where `ends` says so. */
export function strip(theme: BriefingTheme, ends: boolean, context: PageContext): StripLine[] {
  const { labels, citations, briefing } = context;
  const changes = ends ? theme.changes.filter((change) => change.span === 'whole') : theme.changes;
  return changes.map((change) => {
    const mark = badge(change, context);
    const names = { from: citations.short(change.from), to: citations.short(change.to), change: mark.text };
    const pair = change.span === 'whole' ? 'pairWhole' : 'pair';
    const text = briefing.sources.length === 2 ? mark.text : labels.text(pair, names);
    const counts = [change.from, change.to].map((id) => count(theme, id, context)).join(', ');
    return {
      badge: mark,
      text,
      details: [
        relabelled(change, context),
        certainty(change, context),
        counts,
        factsCount(change.facts, context),
      ]
        .filter(Boolean)
        .join(' · '),
      axes: axisLines(theme, change, context),
    };
  });
}

function certainty(change: BriefingChange, { labels, index, citations }: PageContext): string {
  if ((change.ruled?.computed ?? change.status) === 'not-assessed') return '';
  if (change.certainty === 'firm') return labels.text('firm');
  const sides = [change.from, change.to].map((id) => index.source(id));
  const reasons = change.reasons.map((reason) => {
    const side =
      reason === 'excerpt' || reason === 'summary'
        ? sides.findLast((source) => source.extent === reason)
        : sides.at((change.ruled?.computed ?? change.status) === 'dropped' ? -1 : 0);
    return labels.text(`long-${reason}`, { label: side ? citations.short(side.id) : '' });
  });
  return labels.text('tentativeBecause', { reasons: reasons.join('; ') });
}

function count(theme: BriefingTheme, id: string, { labels, index, citations }: PageContext): string {
  const source = index.source(id);
  const own = index.theme(theme).presence(id);
  if (!own || own.status === 'not-assessed')
    return labels.text('countNotSearched', { label: citations.short(id) });
  const values = { label: citations.short(id), count: own.sentences, total: source.sentences };
  return labels.text(own.status === 'silent' ? 'countSilent' : 'countIn', values);
}
