import { sharedShingles, shingles } from '../language/shingles.js';
import { addTo } from '../model/add-to.js';
import { grouped } from '../model/grouped.js';
import { unpaired, type Pair } from './pair-equals.js';

/** Words that are compared as one. */
const RUN = 2;

/** A run that more texts of one side hold tells none of them apart. */
const MOST_WITH_RUN = 24;

type Place = string | number | undefined;

/** Likeness from which two that stand alone in one place are each other, whatever else is like them. */
const SURE = 0.75;

/** How edited texts are recognised. */
export interface NearTexts<One> {
  readonly textOf: (one: One) => string;
  /** Likeness from which one text counts as the other, edited; 0 to 1. */
  readonly least: number;
  /** The same for two that stand in one place. */
  readonly leastInPlace: number;
  /** Names the place where an earlier and a later one stand, alike for both; undefined: in none of the other's. */
  readonly placeOf: Pair<(one: One) => Place>;
}

interface Text<One> {
  readonly one: One;
  readonly text: string;
  readonly runs: Uint32Array;
  readonly place: Place;
}

interface Candidate<One> {
  readonly pair: Pair<Text<One>>;
  readonly like: number;
  readonly inPlace: boolean;
  /** Both texts, the lesser first: the same whichever is the older. */
  readonly key: string;
}

/**
 * Pairs of texts of which one was edited into the other, none of them in two; the likest first. Likeness: twice the runs of
 * two words that both hold, over the runs of both (Dice 1945).
 */
export function pairNearTexts<One>(
  before: readonly One[],
  after: readonly One[],
  near: NearTexts<One>,
): Pair<One>[] {
  const these = before.map((one) => read(one, near, near.placeOf[0]));
  const those = after.map((one) => read(one, near, near.placeOf[1]));
  const sure = aloneInPlace(these, those);
  const [left, leftAfter] = unpaired(these, those, sure);
  const likely = finder(left, leftAfter);
  const candidates = left.flatMap((one) => [...likely(one)].flatMap((other) => candidate(one, other, near)));
  candidates.sort(byLikeness);
  const used = new Set<Text<One>>();
  const found = candidates.flatMap(({ pair }) => {
    if (pair.some((text) => used.has(text))) return [];
    for (const text of pair) used.add(text);
    return [pair];
  });
  return [...sure, ...found].map(([one, other]) => [one.one, other.one]);
}

/** Pairs that are sure without looking further. */
function aloneInPlace<One>(these: readonly Text<One>[], those: readonly Text<One>[]): Pair<Text<One>>[] {
  const places = grouped(those, ({ place }) => place);
  return [...grouped(these, ({ place }) => place)].flatMap(([place, [one, ...more]]): Pair<Text<One>>[] => {
    const [other, ...others] = places.get(place) ?? [];
    if (place === undefined || !one || !other || more.length + others.length > 0) return [];
    return likeness(one, other) >= SURE ? [[one, other]] : [];
  });
}

function read<One>(one: One, { textOf }: NearTexts<One>, placeOf: (one: One) => Place): Text<One> {
  const text = textOf(one);
  return { one, text, runs: shingles([text], RUN), place: placeOf(one) };
}

/** The later texts that share a run with an earlier one which few hold, or stand in its place. */
function finder<One>(
  these: readonly Text<One>[],
  those: readonly Text<One>[],
): (one: Text<One>) => ReadonlySet<Text<One>> {
  const [holding, holdingAfter] = [byRun(these), byRun(those)];
  const places = grouped(those, ({ place }) => place);
  return ({ runs, place }) => {
    const found = new Set(place === undefined ? [] : places.get(place));
    for (const run of runs) {
      const later = holdingAfter.get(run) ?? [];
      if (later.length > MOST_WITH_RUN || (holding.get(run) ?? []).length > MOST_WITH_RUN) continue;
      for (const other of later) found.add(other);
    }
    return found;
  };
}

function byRun<One>(texts: readonly Text<One>[]): Map<number, Text<One>[]> {
  const holding = new Map<number, Text<One>[]>();
  for (const text of texts) for (const run of text.runs) addTo(holding, run, text);
  return holding;
}

function candidate<One>(
  before: Text<One>,
  after: Text<One>,
  { least, leastInPlace }: NearTexts<One>,
): Candidate<One>[] {
  const like = likeness(before, after);
  const inPlace = before.place !== undefined && before.place === after.place;
  if (like < (inPlace ? leastInPlace : least)) return [];
  const [one, other] = before.text < after.text ? [before, after] : [after, before];
  return [{ pair: [before, after], like, inPlace, key: `${one.text}\n${other.text}` }];
}

function likeness<One>({ runs }: Text<One>, other: Text<One>): number {
  const all = runs.length + other.runs.length;
  return all === 0 ? 0 : (2 * sharedShingles(runs, other.runs)) / all;
}

function byLikeness(a: Candidate<unknown>, b: Candidate<unknown>): number {
  if (a.like !== b.like) return b.like - a.like;
  if (a.inPlace !== b.inPlace) return a.inPlace ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
