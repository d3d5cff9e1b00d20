import type { BriefingTheme } from '../model/briefing.js';
import { anchors } from './anchors.js';
import { bands } from './bands.js';
import { strip } from './change-words.js';
import { sourceOf } from './citations.js';
import { judgementView } from './judgement-view.js';
import type { FurtherQuotes, QuoteView, ThemeView } from './page.js';
import type { PageContext } from './page-context.js';
import { sharePage } from './page-room.js';
import { quoteView } from './quote-view.js';
import { recordView } from './record-view.js';
import { shownQuotes } from './shown-quotes.js';

/** The sections of all themes, and the quotes that do not stand in front. */
export function themeViews(context: PageContext): { themes: ThemeView[]; further: FurtherQuotes[] } {
  const made = context.briefing.themes.map((theme) => themeView(theme, context));
  return { themes: onPages(made), further: made.flatMap(({ further }) => further ?? []) };
}

interface Made {
  readonly view: ThemeView;
  readonly further: FurtherQuotes | null;
}

function themeView(theme: BriefingTheme, context: PageContext): Made {
  const { briefing, labels } = context;
  const shown = shownQuotes(theme, briefing.print.quotesPerCell);
  const quotes = new Map(theme.codings.map((coding) => [coding.id, quoteView(theme, coding, context)]));
  const front = new Map([...quotes].filter(([id]) => shown.has(id)));
  const speaking = theme.presence.filter((own) => own.codings > 0).map((own) => own.source);
  const all = theme.presence.map((own) => own.source);
  const columns = all.length <= 2 ? (speaking.length > 0 ? all : []) : speaking;
  const aside = theme.presence.filter((own) => !columns.includes(own.source));
  const further = furtherQuotes(theme, quotes, shown);
  const view = {
    anchor: anchors.theme(theme.slug),
    pageName: '',
    runningHead: theme.title,
    sharesPage: false,
    title: theme.title,
    question: theme.question,
    strip: strip(theme, context),
    judgement: judgementView(theme.judgement, context),
    bands: bands(theme, columns, front, context),
    records: aside.map((own) => recordView(theme, own, context)),
    further: further ? labels.text('furtherQuotesLine', { list: countBySource(theme, shown, context) }) : '',
    hasQuotes: front.size > 0,
  };
  return { view, further };
}

function furtherQuotes(
  theme: BriefingTheme,
  quotes: ReadonlyMap<string, QuoteView>,
  shown: ReadonlySet<string>,
): FurtherQuotes | null {
  const rest = [...quotes].filter(([id]) => !shown.has(id)).map(([, quote]) => quote);
  if (rest.length === 0) return null;
  const anchor = anchors.theme(theme.slug);
  return { title: theme.title, href: `#${anchor}`, anchor: `${anchor}.more`, quotes: rest };
}

function countBySource(
  theme: BriefingTheme,
  shown: ReadonlySet<string>,
  { labels, index }: PageContext,
): string {
  const counts = new Map<string, number>();
  for (const coding of theme.codings) {
    if (shown.has(coding.id)) continue;
    const source = sourceOf(coding.passage);
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => labels.text('furtherOf', { count, label: index.source(id).label }))
    .join(', ');
}

/** Gives every theme its page; two short neighbours share one and its running head. */
function onPages(made: readonly Made[]): ThemeView[] {
  const views: ThemeView[] = [];
  for (let at = 0; at < made.length; at++) {
    const [one, next] = [made[at], made[at + 1]];
    if (!one) continue;
    const pageName = `theme-${at + 1}`;
    const pair = next && sharePage(one.view, next.view);
    const runningHead = pair ? `${one.view.title} – ${next.view.title}` : one.view.title;
    views.push({ ...one.view, pageName, runningHead });
    if (!pair) continue;
    views.push({ ...next.view, pageName, runningHead, sharesPage: true });
    at++;
  }
  return views;
}
