import type { BriefingCoding, BriefingTheme } from '../model/briefing.js';
import { sourceOf } from './citations.js';

/** Codings of a theme that stand in front, by id: for each source the few that have a counterpart or score best. */
export function shownQuotes(theme: BriefingTheme, quotesPerCell: number): ReadonlySet<string> {
  const aligned = new Set(
    theme.rows.filter((row) => row.kind !== 'alone').flatMap((row) => Object.values(row.cells).flat()),
  );
  const cited = new Set(theme.judgement?.cites);
  const rank = (coding: BriefingCoding): number =>
    (cited.has(coding.passage) ? 4 : 0) + (aligned.has(coding.id) ? 2 : 0) + coding.score;
  const bySource = new Map<string, BriefingCoding[]>();
  for (const coding of theme.codings) {
    const source = sourceOf(coding.passage);
    bySource.set(source, [...(bySource.get(source) ?? []), coding]);
  }
  const shown = [...bySource.values()].flatMap((codings) =>
    [...codings].sort((a, b) => rank(b) - rank(a)).slice(0, quotesPerCell),
  );
  return new Set(shown.map((coding) => coding.id));
}
