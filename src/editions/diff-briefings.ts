import type { Briefing } from '../model/briefing.js';
import type { EditionDiff, EditionName } from '../model/edition-diff.js';

/** What two briefings were read from. */
export interface ComparedNames {
  readonly before: EditionName;
  readonly after: EditionName;
}

/**
 * What differs between two briefings, source by source and theme by theme, without its causes. A quote is the same where
 * source and words are, whatever its passage or coding is called.
 */
export function diffBriefings(before: Briefing, after: Briefing, names: ComparedNames): EditionDiff {
  void before;
  void after;
  return { schema: 'synoptic/diff@1', ...names, causesKnown: false, sources: [], themes: [] };
}
