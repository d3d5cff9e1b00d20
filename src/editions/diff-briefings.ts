import type { Briefing } from '../model/briefing.js';
import type { EditionDiff, EditionName, ThemeDifference } from '../model/edition-diff.js';
import { BriefingTexts, isOtherText } from './briefing-texts.js';
import { diffJudgements } from './diff-judgements.js';
import { diffSources } from './diff-sources.js';
import { diffTheme, type Comparison } from './diff-theme.js';
import { passagesOf } from './match-quotes.js';
import { matchThemes, type ThemeMatch } from './match-themes.js';
import { DifferenceOrder } from './difference-order.js';
import { Turns } from './turns.js';

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
  const [old, newer] = [new BriefingTexts(before), new BriefingTexts(after)];
  const passages = passagesOf(old, newer);
  const order = new DifferenceOrder(old, newer);
  const comparison: Comparison = { texts: [old, newer], passages, turns: new Turns(), order };
  const keyJudgements = order.of(
    diffJudgements([before.summary, after.summary], (passage) => isOtherText([old, newer], passage)),
  );
  return {
    schema: 'synoptic/diff@1',
    ...names,
    causesKnown: false,
    ...(keyJudgements.length > 0 ? { keyJudgements } : {}),
    sources: diffSources(old, newer, passages),
    themes: matchThemes(old, newer, passages).flatMap((match) => themeDifference(match, comparison)),
  };
}

/** None for a theme that is as it was. */
function themeDifference(match: ThemeMatch, comparison: Comparison): ThemeDifference[] {
  const { theme, kind, origins } = match;
  const differences = diffTheme(match, comparison);
  if (kind === 'changed' && differences.length === 0) return [];
  const cameOfOthers = kind === 'renamed' || kind === 'split' || kind === 'merged';
  const of = cameOfOthers ? origins.map(({ title }) => title) : [];
  return [{ theme: theme.id, title: theme.title, kind, of, differences }];
}
