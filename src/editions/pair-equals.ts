import { grouped } from '../model/grouped.js';

/** Of two states of one thing. */
export type Pair<One> = readonly [before: One, after: One];

/** How two lists are paired. */
export interface Pairing<One> {
  /** Only things with one key can be each other. */
  readonly keyOf: (one: One) => string;
  /** Of several with one key: these are each other before others are. */
  readonly surely: (before: One, after: One) => boolean;
}

/** Pairs of equal things, none of them in two, in the order of the earlier: those that surely are each other, then in order. */
export function pairEquals<One>(
  before: readonly One[],
  after: readonly One[],
  { keyOf, surely }: Pairing<One>,
): Pair<One>[] {
  const places = grouped(after, keyOf);
  const pairs = new Map<One, One>();
  for (const [key, these] of grouped(before, keyOf)) {
    const free = new Set(places.get(key));
    for (const one of these) {
      const other = firstOf(free, (candidate) => surely(one, candidate));
      if (other === undefined) continue;
      pairs.set(one, other);
      free.delete(other);
    }
    const left = these.filter((one) => !pairs.has(one));
    for (const [index, other] of [...free].entries()) {
      const one = left[index];
      if (one !== undefined) pairs.set(one, other);
    }
  }
  return before.flatMap((one): Pair<One>[] => {
    const other = pairs.get(one);
    return other === undefined ? [] : [[one, other]];
  });
}

/** Without a copy: of things with one key there may be thousands. */
function firstOf<One>(ones: Iterable<One>, holds: (one: One) => boolean): One | undefined {
  for (const one of ones) if (holds(one)) return one;
  return undefined;
}

/** What stands in none of the pairs: of the earlier list, and of the later. */
export function unpaired<One>(
  before: readonly One[],
  after: readonly One[],
  pairs: readonly Pair<One>[],
): Pair<readonly One[]> {
  const [used, usedAfter] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))];
  return [before.filter((one) => !used.has(one)), after.filter((one) => !usedAfter.has(one))];
}
