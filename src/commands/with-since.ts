import { narrowDiff } from '../editions/narrow-diff.js';
import { sinceOf } from '../editions/since-of.js';
import type { Briefing } from '../model/briefing.js';
import type { Edition } from '../model/edition.js';
import type { EditionDiff } from '../model/edition-diff.js';
import { asItStands, ofEdition, type ComparedBriefing } from './compared-briefing.js';
import { promptDiff } from './prompt-diff.js';

/** A briefing tells of what it prints in front. */
const IN_FRONT = { themes: [], sources: [], only: [], suppressed: false } as const;

/** Tells what differs between two briefings, and why. */
type Explain = (before: ComparedBriefing, after: ComparedBriefing) => EditionDiff;

/** A briefing of the project folder as it stands, with what changed since an edition; as it is where that is null. */
export function withSince(
  after: Briefing,
  edition: Edition | null,
  folder: string,
  explain: Explain = promptDiff,
): Briefing {
  if (!edition) return after;
  const { warnings, print, ...rest } = after;
  const diff = narrowDiff(explain(ofEdition(edition), asItStands(after, folder)), IN_FRONT);
  return { ...rest, since: sinceOf(diff, edition.briefing, after), warnings, print };
}
