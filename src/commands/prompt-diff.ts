import type { EditionDiff } from '../model/edition-diff.js';
import type { Steps } from '../model/step.js';
import { sum } from '../model/sum.js';
import type { ComparedBriefing } from './compared-briefing.js';
import { explainingSteps, NOTHING_KEPT } from './explained-diff.js';

/**
 * Words of the sources up to which causes are looked for while somebody waits. To find them takes up to three further
 * analyses: of texts of this length a tenth of a second each, of sixteen long ones more than a build itself.
 */
const EXPLAINED_UP_TO = 30_000;

/**
 * What differs between two briefings, with its causes where the texts are short, or nothing has to be built to tell them;
 * step by step.
 */
export function promptDiff(before: ComparedBriefing, after: ComparedBriefing): Steps<EditionDiff> {
  const words = [before, after].map(({ briefing }) => sum(briefing.sources.map((source) => source.words)));
  return explainingSteps(before, after, Math.max(...words) <= EXPLAINED_UP_TO ? NOTHING_KEPT : null);
}
