import type { BriefingChange, BriefingTheme } from '../model/briefing.js';

/** What is told first of changes that are equally sure. */
const ORDER = ['resumed', 'new', 'dropped', 'facts', 'continued', 'silent', 'not-assessed'] as const;

/** What a theme did last: the change between the two newest texts; undefined with one text. */
export function headline(theme: BriefingTheme): BriefingChange | undefined {
  return theme.changes.findLast((change) => change.span === 'next');
}

/** Themes by what they did last: firm before tentative, then in the order of news; else as in the codebook. */
export function byNews(themes: readonly BriefingTheme[]): BriefingTheme[] {
  return [...themes].sort((a, b) => rank(headline(a)) - rank(headline(b)));
}

function rank(change: BriefingChange | undefined): number {
  if (!change) return 2 * ORDER.length;
  const kind = change.status === 'continued' && change.facts.length > 0 ? 'facts' : change.status;
  return (change.certainty === 'firm' ? 0 : ORDER.length) + ORDER.indexOf(kind);
}
