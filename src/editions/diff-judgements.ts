import type { BriefingJudgement, BriefingTheme } from '../model/briefing.js';
import type { DifferenceFact } from '../model/edition-diff.js';
import type { Pair } from './pair-equals.js';

/** Whether a passage, by its id, has other words in the newer briefing, or is no longer there. */
export type IsOther = (passage: string) => boolean;

export type JudgementDifference = Extract<DifferenceFact, { kind: 'judgement' }>;

/** What differs in the analyst's judgement on a theme, and in what stands in its cells; undefined: no such theme. */
export function diffThemeJudgements(
  [before, after]: Pair<BriefingTheme | undefined>,
  isOther: IsOther,
): JudgementDifference[] {
  const [was, is] = [gists(before), gists(after)];
  return [
    ...diffJudgements([before?.judgement ?? null, after?.judgement ?? null], isOther),
    ...[...new Set([...is.keys(), ...was.keys()])].flatMap((source) =>
      rewritten(was.get(source) ?? null, is.get(source) ?? null),
    ),
  ];
}

/** What differs in one judgement; null: there is none. */
export function diffJudgements(
  [before, after]: Pair<BriefingJudgement | null>,
  isOther: IsOther,
): JudgementDifference[] {
  const [was, is] = [before?.text ?? null, after?.text ?? null];
  const changes = before && after ? [...otherEvidence(before, after, isOther)] : [];
  const words = rewritten(was, is);
  const cites = before?.cites.join(' ') !== after?.cites.join(' ');
  if (words.length === 0 && cites)
    words.push({ kind: 'judgement', change: 'rewritten', before: was, after: is });
  // A date is renewed with every rewriting.
  const told = changes.filter((change) => words.length === 0 || change === 'stale');
  return [
    ...told.map((change) => ({ kind: 'judgement', change, before: was, after: is }) as const),
    ...words,
  ];
}

/** Stale too where the judgement does not say what it was written by, and a passage that it cites has other words. */
function otherEvidence(
  before: BriefingJudgement,
  after: BriefingJudgement,
  isOther: IsOther,
): ('stale' | 'renewed')[] {
  if (after.stale && !before.stale) return ['stale'];
  if (after.date === before.date && after.cites.some(isOther)) return ['stale'];
  return after.stale !== before.stale || after.date !== before.date ? ['renewed'] : [];
}

function rewritten(before: string | null, after: string | null): JudgementDifference[] {
  if (before === after) return [];
  const change = before === null ? 'added' : after === null ? 'removed' : 'rewritten';
  return [{ kind: 'judgement', change, before, after }];
}

function gists(theme: BriefingTheme | undefined): Map<string, string> {
  return new Map(
    (theme?.presence ?? []).flatMap(({ source, gist }) =>
      (gist ?? '') === '' ? [] : [[source, gist ?? '']],
    ),
  );
}
