import type { BriefingCoding, BriefingPresence, BriefingTheme } from '../model/briefing.js';
import { anchors } from './anchors.js';
import { badge } from './change-words.js';
import { sourceOf } from './citations.js';
import { countWords } from './overview-view.js';
import type { SourceLine } from './theme-page.js';
import type { PageContext } from './page-context.js';

/** Words of the first quote that a line shows; fewer where the lines stand in two columns. */
const WORDS = { wide: 12, narrow: 5 } as const;

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
  return theme.presence.map((own) => {
    const first = theme.codings.find(({ id, passage }) => shown.has(id) && sourceOf(passage) === own.source);
    const change = theme.changes.find((one) => one.span === 'next' && one.to === own.source);
    const most = theme.presence.length > ONE_COLUMN ? WORDS.narrow : WORDS.wide;
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

function firstWords(text: string, most: number): string {
  return text.split(/\s+/u).slice(0, most).join(' ');
}
