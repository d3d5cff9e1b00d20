import { readEdition } from '../../edges/edition-files.js';
import { narrowDiff } from '../../editions/narrow-diff.js';
import { sinceOf } from '../../editions/since-of.js';
import type { Briefing } from '../../model/briefing.js';
import { ended } from '../../model/step.js';
import type { Query } from '../../review/review-desk.js';
import { PageContext } from '../../views/page-context.js';
import { choiceOf } from '../../views/review/choice.js';
import { editionChanges, type EditionChanges } from '../../views/review/edition-changes.js';
import type { EditionPair } from '../../views/review/edition-pair.js';
import { asItStands, ofEdition } from '../compared-briefing.js';
import { labelsOf, reviewLabels } from '../labels-of.js';
import { promptDiff } from '../prompt-diff.js';

/** Editions to compare, and what the page shows besides. */
export interface AskedComparison extends EditionPair {
  /** As the address has it. */
  readonly query: Query;
}

/** As in a briefing: without what it does not print in front. */
const IN_FRONT = { themes: [], sources: [], only: [], suppressed: false } as const;

/**
 * What changed between two editions, or from one to the project as it is analysed (`now`; null where it is not asked for).
 * Throws a Refusal where there is no such edition.
 */
export function compareEditions(
  { from, to, query }: AskedComparison,
  now: Briefing | null,
  folder: string,
): EditionChanges {
  const before = ofEdition(readEdition(folder, from));
  const after = now ? asItStands(now, folder) : ofEdition(readEdition(folder, to ?? from));
  const { briefing } = after;
  const diff = narrowDiff(ended(promptDiff(before, after)), IN_FRONT);
  return editionChanges({
    since: sinceOf(diff, before.briefing, briefing),
    before: before.briefing,
    context: new PageContext(briefing, labelsOf(briefing, folder)),
    choice: choiceOf(briefing, query),
    words: reviewLabels(briefing.language, folder),
  });
}
