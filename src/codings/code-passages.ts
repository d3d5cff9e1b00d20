import type { Learnt } from '../model/learnt.js';
import type { Passage } from '../model/passage.js';
import type { PassageCoding } from '../model/passage-coding.js';
import type { Theme } from '../model/theme.js';
import type { SentenceMatches, TermMatch } from './match-terms.js';
import { BORDERLINE, CODED, score, weighed } from './score.js';

/** A passage and what the terms matched in it. */
export interface MatchedPassage {
  readonly passage: Passage;
  readonly found: readonly SentenceMatches[];
}

/** Adjoining passages of one source; those from `from` up to `to` are coded, the others are their neighbours. */
export interface PassageGroup {
  readonly items: readonly MatchedPassage[];
  readonly from: number;
  readonly to: number;
}

/**
 * For each passage from `from` up to `to`, the themes that have a score there, best first, then in the order of the
 * codebook. All sentences of a passage count together, a repeated term ever less, as in a quote of several sentences.
 */
export function codePassages(
  group: PassageGroup,
  themes: readonly Theme[],
  learnt: Learnt | null,
): PassageCoding[][] {
  return group.items.slice(group.from, group.to).map((item) => ownCodings(item, themes, learnt));
}

/** What a passage has by itself. */
function ownCodings(
  { found }: MatchedPassage,
  themes: readonly Theme[],
  _learnt: Learnt | null,
): PassageCoding[] {
  const matches = new Map<number, TermMatch[]>();
  for (const one of found) {
    const ofTheme = matches.get(one.theme);
    if (ofTheme) for (const match of one.matches) ofTheme.push(match);
    else matches.set(one.theme, [...one.matches]);
  }
  return [...matches]
    .sort(([one], [other]) => one - other)
    .flatMap(([theme, list]) => {
      const id = themes[theme]?.id;
      return id === undefined ? [] : [coding(id, list)];
    })
    .sort((one, other) => other.score - one.score);
}

function coding(theme: string, matches: readonly TermMatch[]): PassageCoding {
  const reached = score(matches);
  const spans = weighed(matches).map((match, index) => ({
    ...match,
    strength: matches[index]?.term.strength ?? 'plain',
  }));
  return { theme, score: reached, zone: zoneOf(reached), spans, lifts: [] };
}

function zoneOf(reached: number): PassageCoding['zone'] {
  if (reached >= CODED) return 'coded';
  return reached >= BORDERLINE ? 'borderline' : 'below';
}
