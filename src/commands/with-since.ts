import { narrowDiff } from '../editions/narrow-diff.js';
import { sinceOf } from '../editions/since-of.js';
import type { Briefing } from '../model/briefing.js';
import type { Edition } from '../model/edition.js';
import type { EditionDiff } from '../model/edition-diff.js';
import { ended, type Steps } from '../model/step.js';
import { asItStands, ofEdition, type ComparedBriefing } from './compared-briefing.js';
import { promptDiff } from './prompt-diff.js';

/** A briefing tells of what it prints in front. */
const IN_FRONT = { themes: [], sources: [], only: [], suppressed: false } as const;

/** Tells what differs between two briefings, and why, step by step. */
export type Explain = (before: ComparedBriefing, after: ComparedBriefing) => Steps<EditionDiff>;

/** A briefing of the project folder as it stands, with what changed since an edition; as it is where that is null. */
export function withSince(after: Briefing, edition: Edition | null, folder: string): Briefing {
  return ended(sinceSteps(after, edition, folder, promptDiff));
}

/** The same, step by step. */
export function* sinceSteps(
  after: Briefing,
  edition: Edition | null,
  folder: string,
  explain: Explain,
): Steps<Briefing> {
  if (!edition) return after;
  const { warnings, print, ...rest } = after;
  const found = yield* explain(ofEdition(edition), asItStands(after, folder));
  const diff = narrowDiff(found, IN_FRONT);
  return { ...rest, since: sinceOf(diff, edition.briefing, after), warnings, print };
}
