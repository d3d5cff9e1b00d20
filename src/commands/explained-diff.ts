import { diffBriefings } from '../editions/diff-briefings.js';
import type { Briefing } from '../model/briefing.js';
import type { EditionDiff, EditionName } from '../model/edition-diff.js';

/** A briefing to compare, and what it can be built again from. */
export interface ComparedBriefing {
  readonly name: EditionName;
  readonly briefing: Briefing;
  /** Text of every input by its path; null where they are not at hand. */
  readonly inputs: Readonly<Record<string, string>> | null;
}

/**
 * What differs between two briefings, and why. Causes are looked for where both come with their inputs, by building them
 * again; what cannot be built again is no fault, only not explained.
 */
export function explainedDiff(before: ComparedBriefing, after: ComparedBriefing): EditionDiff {
  return diffBriefings(before.briefing, after.briefing, { before: before.name, after: after.name });
}
