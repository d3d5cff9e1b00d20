import type { BriefingPassage, BriefingSource } from '../model/briefing.js';
import { longestRise } from './longest-rise.js';
import { pairEquals, unpaired, type Pair } from './pair-equals.js';
import { pairNearTexts } from './pair-near-texts.js';

/** Likeness from which a text is taken for another that was edited; for two of one id less will do. */
const EDITED = { least: 0.5, leastInPlace: 0.3 } as const;

/** A passage and its number in the text, from 0. */
interface Numbered {
  readonly passage: BriefingPassage;
  readonly at: number;
}

/** Which passages of two states of a source are each other. */
export interface PassageMatch {
  /** Number of a passage in the older text to its number in the newer, from 0. */
  readonly afterOf: ReadonlyMap<number, number>;
  /** Numbers in the older text of those that stand elsewhere in the order of the newer. */
  readonly moved: ReadonlySet<number>;
  readonly reworded: readonly Pair<BriefingPassage>[];
  readonly lost: readonly BriefingPassage[];
  readonly gained: readonly BriefingPassage[];
}

/** Passages of equal text are each other, then those of which one was edited into the other. */
export function matchPassages(before: BriefingSource, after: BriefingSource): PassageMatch {
  if (areAlike(before, after)) return allInPlace(before);
  const [these, those] = [numbered(before), numbered(after)];
  const sameId = (one: Numbered, other: Numbered): boolean => one.passage.id === other.passage.id;
  const equal = pairEquals(these, those, { keyOf: ({ passage }) => passage.text, surely: sameId });
  const edited = pairNearTexts(...unpaired(these, those, equal), {
    ...EDITED,
    textOf: ({ passage }) => passage.text,
    placeOf: [({ passage }) => passage.id, ({ passage }) => passage.id],
  });
  const pairs = [...equal, ...edited];
  const [lost, gained] = unpaired(these, those, pairs);
  return {
    afterOf: new Map(pairs.map(([one, other]) => [one.at, other.at])),
    moved: movedIn(pairs),
    reworded: edited
      .toSorted(([, a], [, b]) => a.at - b.at)
      .map(([one, other]) => [one.passage, other.passage]),
    lost: lost.map(({ passage }) => passage),
    gained: gained.map(({ passage }) => passage),
  };
}

/** Whether each passage stands in its place in both: of most sources of two editions nothing else needs to be looked for. */
function areAlike({ passages }: BriefingSource, after: BriefingSource): boolean {
  return (
    passages.length === after.passages.length &&
    passages.every(({ id, text }, at) => {
      const other = after.passages[at];
      return other?.id === id && other.text === text;
    })
  );
}

function allInPlace({ passages }: BriefingSource): PassageMatch {
  const afterOf = new Map(passages.map((_, at) => [at, at]));
  return { afterOf, moved: new Set(), reworded: [], lost: [], gained: [] };
}

function numbered({ passages }: BriefingSource): Numbered[] {
  return passages.map((passage, at) => ({ passage, at }));
}

/** All but a longest list of those that stand in one order in both; the same whichever text is the older. */
function movedIn(pairs: readonly Pair<Numbered>[]): Set<number> {
  const old = pairs.toSorted(([a], [b]) => a.at - b.at);
  const newer = pairs.toSorted(([, a], [, b]) => a.at - b.at);
  const differs = old.findIndex((pair, at) => pair !== newer[at]);
  const [one, other] = [keyOf(old[differs]), keyOf(newer[differs])];
  const stay =
    one < other
      ? longestRise(old.map(([, { at }]) => at)).map((place) => old[place])
      : longestRise(newer.map(([{ at }]) => at)).map((place) => newer[place]);
  const staying = new Set(stay);
  return new Set(pairs.filter((pair) => !staying.has(pair)).map(([{ at }]) => at));
}

function keyOf(pair: Pair<Numbered> | undefined): string {
  const [one = '', other = ''] = (pair ?? []).map(({ passage }) => passage.text).toSorted();
  return one + other;
}
