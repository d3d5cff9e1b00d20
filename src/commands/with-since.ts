import { newestEdition } from '../edges/edition-files.js';
import { inputTexts } from '../edges/read-project.js';
import { diffBriefings } from '../editions/diff-briefings.js';
import { narrowDiff } from '../editions/narrow-diff.js';
import { sinceOf } from '../editions/since-of.js';
import type { Briefing } from '../model/briefing.js';
import type { Edition } from '../model/edition.js';
import type { EditionDiff, EditionName } from '../model/edition-diff.js';
import { sum } from '../model/sum.js';
import { explainedDiff } from './explained-diff.js';

/**
 * Words of the sources up to which a build looks for causes. To find them takes up to three further analyses: of texts of this
 * length a tenth of a second each, of sixteen long ones more than the build itself.
 */
const EXPLAINED_UP_TO = 30_000;

/** A briefing tells of what it prints in front. */
const IN_FRONT = { themes: [], sources: [], only: [], suppressed: false } as const;

/** A briefing of the project folder as it stands, with what changed since its newest edition; as it is before there is one. */
export function withSince(briefing: Briefing, folder: string): Briefing {
  const newest = newestEdition(folder);
  return newest ? since(briefing, newest, folder) : briefing;
}

function since(after: Briefing, edition: Edition, folder: string): Briefing {
  const { warnings, print, ...rest } = after;
  const diff = narrowDiff(diffSince(edition, after, folder), IN_FRONT);
  return { ...rest, since: sinceOf(diff, edition.briefing, after), warnings, print };
}

function diffSince(
  { number, date, briefing, inputs }: Edition,
  after: Briefing,
  folder: string,
): EditionDiff {
  const names: { before: EditionName; after: EditionName } = {
    before: { kind: 'edition', number, date },
    after: { kind: 'now' },
  };
  if (sum(after.sources.map(({ words }) => words)) > EXPLAINED_UP_TO)
    return diffBriefings(briefing, after, names);
  const now = inputTexts(folder, after.inputs);
  return explainedDiff(
    { name: names.before, briefing, inputs },
    { name: names.after, briefing: after, inputs: now },
  );
}
