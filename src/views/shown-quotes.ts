import type { BriefingCoding, BriefingTheme } from '../model/briefing.js';
import { sourceOf } from './citations.js';

/**
 * Ids of the codings of a theme that stand in front: for each source the few that have a counterpart, are cited or score
 * best, and the counterparts of all of these, so that no quote seems alone that is not.
 */
export function shownQuotes(theme: BriefingTheme, quotesPerCell: number): ReadonlySet<string> {
  const answering = theme.rows.filter((row) => row.kind !== 'alone').map((row) => Object.values(row.cells));
  const aligned = new Set(answering.flat(2));
  const cited = new Set(theme.judgement?.cites);
  const rank = (coding: BriefingCoding): number =>
    (aligned.has(coding.id) ? 4 : 0) + (cited.has(coding.passage) ? 2 : 0) + coding.score;
  const bySource = new Map<string, BriefingCoding[]>();
  for (const coding of theme.codings) {
    const source = sourceOf(coding.passage);
    bySource.set(source, [...(bySource.get(source) ?? []), coding]);
  }
  const best = [...bySource.values()].flatMap((codings) =>
    [...codings].sort((a, b) => rank(b) - rank(a)).slice(0, quotesPerCell),
  );
  const shown = new Set(best.map((coding) => coding.id));
  for (const cells of answering) {
    if (!cells.flat().some((id) => shown.has(id))) continue;
    for (const [first, ...others] of cells)
      if (first && ![first, ...others].some((id) => shown.has(id))) shown.add(first);
  }
  return shown;
}
