import type { BriefingCoding, BriefingPresence, BriefingTheme } from '../model/briefing.js';
import { anchors } from './anchors.js';
import { badge } from './change-words.js';
import { countWords } from './overview-view.js';
import type { SourceLine } from './theme-page.js';
import type { PageContext } from './page-context.js';

/** Words of the first quote that a line shows. */
const MOST_WORDS = 12;

/** Letters that fit on a line in any script; fewer where the lines stand in two columns. */
const LETTERS = { wide: 60, narrow: { A4: 17, Letter: 12 } } as const;

/** From more lines than this they stand in two columns. */
const ONE_COLUMN = 8;

/** Whether so many lines stand in two columns. */
export function inTwoColumns(lines: readonly SourceLine[]): boolean {
  return lines.length > ONE_COLUMN;
}

/** A line for each source: what it has on the theme, and where. */
export function sourceLines(
  theme: BriefingTheme,
  shown: ReadonlySet<string>,
  context: PageContext,
): SourceLine[] {
  const index = context.index.theme(theme);
  return theme.presence.map((own) => {
    const first = index.codingsIn(own.source).find(({ id }) => shown.has(id));
    const change = index.changeTo(own.source);
    const most =
      theme.presence.length > ONE_COLUMN ? LETTERS.narrow[context.briefing.print.page] : LETTERS.wide;
    const mark = context.mark(context.index.source(own.source));
    return {
      mark: { ...mark, label: context.citations.short(own.source) },
      badge: change ? badge(change, context) : null,
      status: own.status,
      count: countWords(own, true, context),
      words: first ? firstWords(context.index.quote(first), most) : '',
      language: context.index.source(own.source).language,
      target: target(theme, own, first),
    };
  });
}

function target(theme: BriefingTheme, own: BriefingPresence, first: BriefingCoding | undefined): string {
  if (first) return anchors.quote(theme.slug, first.passage, first.sentences[0]);
  return own.codings > 0 ? anchors.theme(theme.slug) : anchors.record(theme.slug, own.source);
}

/** The words that fit on a line; empty where not even the first does. */
function firstWords(text: string, letters: number): string {
  const words = text.split(/\s+/u).slice(0, MOST_WORDS);
  while (words.join(' ').length > letters) words.pop();
  return words.join(' ');
}
