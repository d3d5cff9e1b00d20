import type { BriefingPresence, BriefingTheme } from '../model/briefing.js';
import type { DifferenceFact } from '../model/edition-diff.js';
import { grouped } from '../model/grouped.js';
import type { PlacedQuote } from './briefing-texts.js';
import type { QuoteMatch } from './match-quotes.js';
import type { Pair } from './pair-equals.js';

type Silence = Extract<DifferenceFact, { kind: 'silence-broken' | 'silence-fallen' }>;

/** Silences, and the quotes that no silence tells of. */
export interface Silences {
  readonly silences: readonly Silence[];
  readonly rest: QuoteMatch;
}

/** Sources of both briefings that were silent on a theme and speak, or spoke and are silent, with the quotes that did it. */
export function diffSilences([before, after]: Pair<readonly BriefingTheme[]>, match: QuoteMatch): Silences {
  const [was, is] = [presences(before), presences(after)];
  const turned = (from: 'silent' | 'speaks', to: 'silent' | 'speaks', quotes: readonly PlacedQuote[]) =>
    [...grouped(quotes, ({ quote }) => quote.source)].filter(
      ([source]) => stateOf(was.get(source)) === from && stateOf(is.get(source)) === to,
    );
  const broken = turned('silent', 'speaks', match.gained);
  const fallen = turned('speaks', 'silent', match.lost);
  const told = new Set([...broken, ...fallen].flatMap(([, quotes]) => quotes));
  const untold = (quotes: readonly PlacedQuote[]): PlacedQuote[] => quotes.filter((one) => !told.has(one));
  return {
    silences: [
      ...fallen.map(([source, quotes]): Silence => {
        const searchRecord = is.get(source)?.find((one) => one.searchRecord)?.searchRecord ?? null;
        return { kind: 'silence-fallen', source, quotes: quotes.map(({ quote }) => quote), searchRecord };
      }),
      ...broken.map(([source, quotes]): Silence => {
        return { kind: 'silence-broken', source, quotes: quotes.map(({ quote }) => quote) };
      }),
    ],
    rest: { ...match, gained: untold(match.gained), lost: untold(match.lost) },
  };
}

function presences(themes: readonly BriefingTheme[]): Map<string, BriefingPresence[]> {
  return grouped(
    themes.flatMap(({ presence }) => presence),
    ({ source }) => source,
  );
}

/** Of several themes taken together; undefined where the source is in none of them, or was not assessed. */
function stateOf(presence: readonly BriefingPresence[] | undefined): 'silent' | 'speaks' | undefined {
  if (!presence) return undefined;
  if (presence.some(({ status }) => status === 'present' || status === 'borderline')) return 'speaks';
  return presence.every(({ status }) => status === 'silent') ? 'silent' : undefined;
}
