import type { Briefing, BriefingRuling } from '../../model/briefing.js';
import { grouped } from '../../model/grouped.js';
import type { Keep } from '../../model/keep.js';
import type { Project } from '../../model/project.js';
import type { AnchoredRuling } from '../../model/ruling.js';
import type { Theme } from '../../model/theme.js';
import { ended } from '../../model/step.js';
import { briefingSteps } from '../../pipeline.js';
import type { Texts } from '../../read-texts.js';

/** Where the judgement of a theme stands. */
const judgementPath = (theme: Theme): string => `sources/judgements/${theme.slug}.md`;

/**
 * A briefing after rulings changed and nothing else, made in a fraction of the time: only the themes that they speak of are
 * made anew, as if there were no others. Codings, statuses and changes are those of a whole analysis; which quotes are
 * paired may differ a little, since how rare a word is counts all themes, and warnings are still those of before. Null
 * where a theme's codings may depend on other themes, since something was learnt.
 */
export function ruleAgain(
  before: Briefing,
  old: Texts,
  now: Texts,
  project: Project,
  keep: Keep,
): Briefing | null {
  if (now.learnt) return null;
  const changed = changedThemes(old.rulings, now.rulings);
  const own = now.themes.filter((theme) => changed.has(theme.id));
  const children = new Set(own.flatMap((theme) => theme.children));
  const themes = now.themes.filter((theme) => changed.has(theme.id) || children.has(theme.id));
  const judged = new Set(themes.map(judgementPath));
  const rulings = now.rulings.filter(({ ruling }) => themes.some(({ id }) => id === ruling.theme));
  const judgements = project.judgements.filter(({ path }) => judged.has(path));
  const part = ended(
    briefingSteps({ ...project, judgements, translations: [] }, keep, { ...now, themes, rulings }),
  );
  const made = new Map(part.themes.map((theme) => [theme.id, theme]));
  return {
    ...before,
    inputs: project.inputs,
    themes: before.themes.map((theme) => (changed.has(theme.id) ? (made.get(theme.id) ?? theme) : theme)),
    rulings: inOrder(now.rulings, (theme) => (changed.has(theme) ? part.rulings : before.rulings)),
  };
}

/** Ids of the themes that rulings speak of which were not there before, or are there no more. */
function changedThemes(old: readonly AnchoredRuling[], now: readonly AnchoredRuling[]): Set<string> {
  const key = ({ ruling: { where: _where, ...said }, ...place }: AnchoredRuling): string =>
    JSON.stringify([said, place]);
  const listed = (all: readonly AnchoredRuling[]): Map<string, string> =>
    new Map(
      [...grouped(all, ({ ruling }) => ruling.theme)].map(([id, own]) => [id, own.map(key).join('\n')]),
    );
  const [before, after] = [listed(old), listed(now)];
  return new Set([...before.keys(), ...after.keys()].filter((id) => before.get(id) !== after.get(id)));
}

/** The rulings in the order of the file: those of one theme stand in that order wherever they are from. */
function inOrder(
  written: readonly AnchoredRuling[],
  from: (theme: string) => readonly BriefingRuling[],
): BriefingRuling[] {
  const taken = new Map<string, number>();
  return written.flatMap(({ ruling: { theme } }) => {
    const at = taken.get(theme) ?? 0;
    taken.set(theme, at + 1);
    return from(theme).filter((one) => one.theme === theme)[at] ?? [];
  });
}
