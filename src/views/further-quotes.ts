import type { BriefingTheme } from '../model/briefing.js';
import { anchors } from './anchors.js';
import { sourceOf } from './citations.js';
import type { FurtherQuotes, QuoteView } from './theme-page.js';
import type { PageContext } from './page-context.js';
import { quoteView, wholeAnchor } from './quote-view.js';
import { redlinesOf } from './redline-segments.js';

/** The quotes of a theme that do not stand in front, or not whole; null where there are none. */
export function furtherQuotes(
  theme: BriefingTheme,
  front: ReadonlyMap<string, QuoteView>,
  context: PageContext,
): FurtherQuotes | null {
  const redlines = redlinesOf(theme);
  const quotes = theme.codings.flatMap((coding): QuoteView[] => {
    const shown = front.get(coding.id);
    if (shown?.whole === '') return [];
    const quote = quoteView(theme, coding, context, redlines.get(coding.id));
    return [shown ? { ...quote, anchor: wholeAnchor(quote.anchor) } : quote];
  });
  if (quotes.length === 0) return null;
  const anchor = anchors.theme(theme.slug);
  return { title: theme.title, href: `#${anchor}`, anchor: `${anchor}.more`, quotes };
}

/** “Further quotes: 3 of 1999”; empty where all stand in front. A crowd is counted together. */
export function furtherLine(
  theme: BriefingTheme,
  shown: ReadonlySet<string>,
  crowd: boolean,
  { labels, index }: PageContext,
): string {
  const rest = theme.codings.filter((coding) => !shown.has(coding.id));
  if (crowd) return labels.text('furtherTotal', { count: rest.length });
  const counts = new Map<string, number>();
  for (const { passage } of rest) counts.set(sourceOf(passage), (counts.get(sourceOf(passage)) ?? 0) + 1);
  const list = [...counts]
    .map(([id, count]) => labels.text('furtherOf', { count, label: index.source(id).label }))
    .join(', ');
  return list === '' ? '' : labels.text('furtherQuotesLine', { list });
}
