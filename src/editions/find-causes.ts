import type { Cause, Difference, EditionDiff } from '../model/edition-diff.js';
import { differenceKey, toldKeys } from './difference-key.js';

/**
 * What differs when one thing alone is changed; null: that changes nothing, so nobody built it. `tool`: the older briefing
 * as it was stored, and built again today; the others: that, and what it is with the newer sources, or the newer
 * codebook and rulings.
 */
export type PartialDiffs = Readonly<Record<Exclude<Cause, 'together'>, EditionDiff | null>>;

/** The difference with the causes of each of its differences; `origins`: ids of the older themes that a newer one came of. */
export function findCauses(
  diff: EditionDiff,
  partial: PartialDiffs,
  origins: ReadonlyMap<string, readonly string[]>,
): EditionDiff {
  const alone = (['sources', 'codebook', 'tool'] as const).map((cause) => ({
    cause,
    found: keysIn(partial[cause]),
  }));
  const explained = (difference: Difference, themes: readonly (string | null)[]): Difference => {
    const key = differenceKey(difference);
    const causes = alone.flatMap(({ cause, found }): Cause[] =>
      themes.some((theme) => found.get(theme)?.has(key)) ? [cause] : [],
    );
    return { ...difference, causes: causes.length > 0 ? causes : ['together'] };
  };
  const { keyJudgements } = diff;
  return {
    ...diff,
    causesKnown: true,
    ...(keyJudgements ? { keyJudgements: keyJudgements.map((one) => explained(one, [null])) } : {}),
    themes: diff.themes.map((one) => {
      const themes = [one.theme, ...(origins.get(one.theme) ?? [])];
      return { ...one, differences: one.differences.map((difference) => explained(difference, themes)) };
    }),
  };
}

/** By theme (null: the whole), the keys of what is told of it. */
function keysIn(diff: EditionDiff | null): ReadonlyMap<string | null, ReadonlySet<string>> {
  const of = (all: readonly Difference[]): ReadonlySet<string> => new Set(all.flatMap(toldKeys));
  return new Map([
    [null, of(diff?.keyJudgements ?? [])],
    ...(diff?.themes ?? []).map(({ theme, differences }) => [theme, of(differences)] as const),
  ]);
}
