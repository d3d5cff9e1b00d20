import type { BriefingPresence, BriefingTheme } from '../../model/briefing.js';
import { badge } from '../change-words.js';
import type { Badge, SourceMark } from '../page.js';
import { addressOf, type Choice } from './choice.js';
import type { ReviewContext } from './review-context.js';

/** Sources up to which each has its count in words, with the change between them. */
const IN_WORDS = 3;

/** A theme in the list at the left. */
export interface ThemeLine {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  readonly current: boolean;
  /** “2 to check”, or “ruled”; empty where nothing was or is to be ruled. */
  readonly standing: string;
  readonly toCheck: boolean;
  readonly cells: readonly ThemeCell[];
}

/** What one source has on a theme. */
export interface ThemeCell {
  readonly mark: SourceMark;
  /** The change from the source before; null for the first, and where there are many. */
  readonly badge: Badge | null;
  readonly status: string;
  /** Number of sentences, or the word for a silence; empty where only its mark has room. */
  readonly text: string;
  /** The same in full, for whoever cannot see the mark. */
  readonly spoken: string;
}

/** Every theme with what each source has on it. */
export function themeLines(choice: Choice, context: ReviewContext): ThemeLine[] {
  return context.briefing.themes.map((theme) => {
    const toCheck = theme.codings.filter(({ zone }) => zone === 'borderline').length;
    const ruled = context.briefing.rulings.some((ruling) => ruling.theme === theme.id);
    const { words } = context;
    return {
      slug: theme.slug,
      title: theme.title,
      href: addressOf(choice, { theme: theme.slug }),
      current: theme === choice.theme,
      standing:
        toCheck > 0 ? words.text('toCheckCount', { count: toCheck }) : ruled ? words.text('ruled') : '',
      toCheck: toCheck > 0,
      cells: theme.presence.map((own, place) => cell(theme, own, place, context)),
    };
  });
}

function cell(theme: BriefingTheme, own: BriefingPresence, place: number, context: ReviewContext): ThemeCell {
  const source = context.index.source(own.source);
  const few = theme.presence.length <= IN_WORDS;
  const before = theme.presence[place - 1]?.source;
  const change = theme.changes.find(
    ({ from, to, span }) => span === 'next' && to === own.source && from === before,
  );
  const word = silenceOf(own, context);
  return {
    mark: context.mark(source),
    badge: few && change ? badge(change, context) : null,
    status: own.status,
    text: word === '' ? context.labels.number(own.sentences) : few ? word : '',
    spoken: `${source.label}: ${word === '' ? context.labels.text('sentencesOf', { count: own.sentences, total: source.sentences }) : word}`,
  };
}

/** “silent”, “silent in excerpt”, “not searched”; empty where the source speaks. */
function silenceOf(own: BriefingPresence, { labels }: ReviewContext): string {
  if (own.status === 'not-assessed') return labels.text('notSearched-short');
  if (own.status !== 'silent') return '';
  const extent = own.searchRecord?.extent ?? 'full';
  return labels.text(extent === 'full' ? 'silent-short' : `silent-${extent}-short`);
}
