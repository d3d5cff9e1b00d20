import type { BriefingTheme } from '../model/briefing.js';
import { anchors } from './anchors.js';
import { badge } from './change-words.js';
import { byNews, headline } from './headlines.js';
import type { Badge, ContentsLine, Page } from './page.js';
import type { PageContext } from './page-context.js';

/** What the newest text changed, theme by theme; with two texts the table of themes says it. */
export function headlines(context: PageContext): ContentsLine[] {
  if (context.briefing.sources.length < 3) return [];
  return byNews(context.briefing.themes).map((theme) => themeLine(theme, context));
}

/** Themes and parts in the order of the pages, the sources by name. */
export function contents(
  themes: readonly BriefingTheme[],
  further: boolean,
  changes: Page['changes'],
  context: PageContext,
): ContentsLine[] {
  const part = (key: string): ContentsLine => contentsLine(context.labels.text(key), key, 1, null);
  const sources = context.briefing.sources.map(({ id, label }) =>
    contentsLine(label, anchors.source(id), 2, null),
  );
  return [
    ...(changes === null || changes.nothing !== '' ? [] : [contentsLine(changes.title, 'changes', 1, null)]),
    ...themes.map((theme) => themeLine(theme, context)),
    part('sources'),
    ...sources,
    ...[...(further ? ['furtherQuotes'] : []), 'searchRecords', 'uncoded', 'method'].map(part),
  ];
}

function themeLine(theme: BriefingTheme, context: PageContext): ContentsLine {
  const change = headline(theme);
  const mark = change ? badge(change, context) : null;
  return contentsLine(theme.title, anchors.theme(theme.slug), 1, mark);
}

function contentsLine(text: string, anchor: string, level: 1 | 2, mark: Badge | null): ContentsLine {
  return { text, anchor, level, badge: mark };
}
