import type { BriefingCoding, BriefingRuling, BriefingTheme } from '../model/briefing.js';
import type { Redline } from '../model/alignment.js';
import { grouped } from '../model/grouped.js';
import { sourceOf } from './citations.js';
import { isCrowd, quotesEach } from './crowd.js';
import { redlinesOf } from './redline-segments.js';

/** What makes a quote worth standing in front, before its own score, 0 to 1. */
const WORTH = { pinned: 8, aligned: 4, cited: 2, changed: 1 } as const;

/** What a quote loses that says again what one in front says: from the same passage, by the same terms. */
const ALIKE = { passage: 1, terms: 0.5 } as const;

/**
 * Ids of the codings of a theme that stand in front: all that are pinned; of each source the few, fewer where many texts
 * are compared, that a version changed, that have counterparts, are cited or score best, each as unlike the others as may
 * be; and the counterparts of all of these, so that no quote seems alone that is not. Where a crowd speaks to the theme it
 * is the best of each source and what is pinned, without their counterparts. What a ruling hides never stands in front.
 */
export function shownQuotes(
  theme: BriefingTheme,
  quotesPerCell: number,
  rulings: readonly BriefingRuling[],
): ReadonlySet<string> {
  const ruled = (kind: string): ReadonlySet<string> =>
    new Set(rulings.flatMap((one) => (one.ruling === kind && one.theme === theme.id ? one.codings : [])));
  const [pinned, hidden] = [ruled('pin'), ruled('hide')];
  const bySource = grouped(theme.codings, (coding) => sourceOf(coding.passage));
  const crowd = isCrowd(bySource.size);
  const each = quotesEach(theme.presence.length, bySource.size, quotesPerCell);
  const worth = worthOf(theme, pinned, bySource.size);
  const best = [...bySource.values()].flatMap((own) =>
    varied(
      own.filter((coding) => !hidden.has(coding.id)),
      each,
      worth,
    ),
  );
  const shown = new Set([...best.map((coding) => coding.id), ...pinned]);
  return crowd ? shown : withCounterparts(theme, shown, hidden);
}

function worthOf(
  theme: BriefingTheme,
  pinned: ReadonlySet<string>,
  speaking: number,
): (coding: BriefingCoding) => number {
  const company = new Map<string, number>();
  for (const { kind, cells } of theme.rows) {
    const sources = Object.values(cells);
    if (kind !== 'alone') for (const id of sources.flat()) company.set(id, sources.length / speaking);
  }
  const cited = new Set(theme.judgement?.cites);
  const changed = new Set([...redlinesOf(theme)].flatMap(([id, redline]) => (differs(redline) ? [id] : [])));
  return ({ id, passage, score }) =>
    (pinned.has(id) ? WORTH.pinned : 0) +
    (company.has(id) || changed.has(id) ? WORTH.aligned + (company.get(id) ?? 0) : 0) +
    (changed.has(id) ? WORTH.changed : 0) +
    (cited.has(passage) ? WORTH.cited : 0) +
    score;
}

/** The best one first, then each time the one that is worth most beside those chosen (maximal marginal relevance). */
function varied(
  codings: readonly BriefingCoding[],
  most: number,
  worth: (coding: BriefingCoding) => number,
): BriefingCoding[] {
  const left = codings.map((coding) => ({ coding, worth: worth(coding) }));
  const chosen: BriefingCoding[] = [];
  while (chosen.length < most && left.length > 0) {
    const values = left.map((one) => one.worth - likest(one.coding, chosen));
    const [next] = left.splice(values.indexOf(Math.max(...values)), 1);
    if (next) chosen.push(next.coding);
  }
  return chosen;
}

function likest(coding: BriefingCoding, chosen: readonly BriefingCoding[]): number {
  const terms = termsOf(coding);
  const losses = chosen.map((other) => {
    const others = termsOf(other);
    const shared = [...terms].filter((term) => others.has(term)).length;
    const all = new Set([...terms, ...others]).size;
    return (
      (other.passage === coding.passage ? ALIKE.passage : 0) + (all > 0 ? shared / all : 0) * ALIKE.terms
    );
  });
  return Math.max(0, ...losses);
}

function termsOf({ spans }: BriefingCoding): ReadonlySet<string> {
  return new Set(spans.map((span) => span.term));
}

function withCounterparts(
  theme: BriefingTheme,
  chosen: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
): ReadonlySet<string> {
  const shown = new Set(chosen);
  for (const row of theme.rows) {
    const cells = Object.values(row.cells).map((cell) => cell.filter((id) => !hidden.has(id)));
    if (!cells.flat().some((id) => shown.has(id))) continue;
    for (const [first, ...others] of cells)
      if (first && ![first, ...others].some((id) => shown.has(id))) shown.add(first);
  }
  return shown;
}

function differs({ inserted, deleted, movedFrom }: Redline): boolean {
  return inserted.length + deleted.length > 0 || movedFrom !== null;
}
