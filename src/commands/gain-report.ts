import type { Briefing, BriefingChange, BriefingSource, BriefingTheme } from '../model/briefing.js';
import { knownLine } from './add-report.js';
import type { Added, Known } from './new-sources.js';

/** What a briefing that was made with new sources has gained, line by line. */
export function gainLines(
  briefing: Briefing,
  added: readonly Added[],
  known: readonly Known[],
): readonly string[] {
  return [
    ...known.map(knownLine),
    ...added.flatMap(({ read, file }) => {
      const at = briefing.sources.findIndex((source) => source.id === read.id);
      const [before, own, after] = [briefing.sources[at - 1], briefing.sources[at], briefing.sources[at + 1]];
      if (!own) return [];
      return [
        `${file} would be ${own.id}, ${own.words} words, ${standing(own, before, after)}`,
        ...briefing.themes.map(
          (theme) => `  ${theme.title}: ${saidOn(theme, own.id)}${changesOf(theme, own.id, briefing)}`,
        ),
      ];
    }),
    'Nothing was written.',
  ];
}

function standing(
  own: BriefingSource,
  before: BriefingSource | undefined,
  after: BriefingSource | undefined,
): string {
  const named = ({ label }: BriefingSource): string => `“${label}”`;
  if (before && after) return `dated ${own.published}, between ${named(before)} and ${named(after)}`;
  if (before) return `dated ${own.published}, the newest, after ${named(before)}`;
  return after
    ? `dated ${own.published}, the earliest, before ${named(after)}`
    : `dated ${own.published}, the only text`;
}

/** What a silence is worth, in words. */
const WORTH = {
  strong: 'which says something',
  weak: 'which says little',
  'too-short': 'in a text too short to tell',
} as const;

function saidOn(theme: BriefingTheme, source: string): string {
  const presence = theme.presence.find((one) => one.source === source);
  switch (presence?.status) {
    case 'present':
      return `${presence.codings} ${presence.codings === 1 ? 'quote' : 'quotes'}`;
    case 'borderline':
      return `${presence.codings} to be checked`;
    case 'silent':
      return `silent, ${WORTH[presence.searchRecord?.worth ?? 'weak']}`;
    case 'not-assessed':
    case undefined:
      return 'not assessed: no terms in its language';
  }
}

/** What becomes of the theme beside the new source; empty where nothing is compared with it. */
function changesOf(theme: BriefingTheme, source: string, briefing: Briefing): string {
  const label = (id: string): string => briefing.sources.find((one) => one.id === id)?.label ?? id;
  const printed = ({ from, to, status, certainty }: BriefingChange): string =>
    `${status}${certainty === 'tentative' ? ' (tentative)' : ''} from “${label(from)}” to “${label(to)}”`;
  const own = theme.changes.filter(
    ({ from, to, span, status }) =>
      span === 'next' && (from === source || to === source) && status !== 'silent',
  );
  return own.length === 0 ? '' : `; ${own.map(printed).join(', ')}`;
}
