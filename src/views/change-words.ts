import type { BriefingChange, BriefingTheme } from '../model/briefing.js';
import { axisLines } from './axis-lines.js';
import type { Badge } from './page.js';
import type { StripLine } from './theme-page.js';
import { factsCount } from './facts-view.js';
import type { PageContext } from './page-context.js';

/** The badge of a change: inside a series “Dropped”, across series “Not found in the later text”. */
export function badge(change: BriefingChange, { labels, index }: PageContext): Badge {
  const inside = index.source(change.from).series === index.source(change.to).series;
  const tentative = change.certainty === 'tentative';
  const [reason] = change.reasons;
  return {
    status: change.status,
    tentative,
    text: labels.text(`${inside ? 'inside' : 'across'}-${change.status}`),
    doubt:
      tentative && reason ? labels.text('tentativeBecause', { reasons: labels.text(`short-${reason}`) }) : '',
  };
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
      details: [certainty(change, context), counts, factsCount(change.facts, context)]
        .filter(Boolean)
        .join(' · '),
      axes: axisLines(theme, change, context),
    };
  });
}

function certainty(change: BriefingChange, { labels, index, citations }: PageContext): string {
  if (change.status === 'not-assessed') return '';
  if (change.certainty === 'firm') return labels.text('firm');
  const sides = [change.from, change.to].map((id) => index.source(id));
  const reasons = change.reasons.map((reason) => {
    const side =
      reason === 'excerpt' || reason === 'summary'
        ? sides.findLast((source) => source.extent === reason)
        : sides.at(change.status === 'dropped' ? -1 : 0);
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
