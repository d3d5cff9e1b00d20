import type { BriefingChange, BriefingTheme } from '../model/briefing.js';
import type { FactChange } from '../model/change.js';
import type { DifferenceFact } from '../model/edition-diff.js';
import { pairEquals, unpaired, type Pair } from './pair-equals.js';

type FactDifference = Extract<DifferenceFact, { kind: 'fact' }>;

/**
 * Facts that differ otherwise between two sources which both briefings compare; those of a pair that only one compares came
 * or went with it. None where one of the briefings is of before facts were searched for.
 */
export function diffFacts([before, after]: Pair<BriefingTheme>): FactDifference[] {
  if (!hasFacts(before) || !hasFacts(after)) return [];
  const old = new Map(before.changes.map((change) => [`${change.from} ${change.to}`, change]));
  return after.changes.flatMap((change) => {
    const earlier = old.get(`${change.from} ${change.to}`);
    return earlier ? ofPair(earlier, change) : [];
  });
}

/** A theme without quotes has none, and that is known. */
function hasFacts({ codings }: BriefingTheme): boolean {
  return codings.length === 0 || codings.some(({ facts }) => facts !== undefined);
}

function ofPair(before: BriefingChange, after: BriefingChange): FactDifference[] {
  const matched = new Matched(before.facts, after.facts);
  matched.pair(({ kind, object, from, to }) => [kind, object, from ?? '', to ?? ''].join('\n'));
  // The object stands in words of the earlier text: other words are no other fact.
  matched.pair(({ kind, from, to }) => [kind, from ?? '', to ?? ''].join('\n'));
  const changed = matched.pair(({ kind, object }) => `${kind}\n${object}`);
  const [lost, gained] = matched.left;
  const differences: readonly (readonly [FactChange | null, FactChange | null])[] = [
    ...changed,
    ...gained.map((fact) => [null, fact] as const),
    ...lost.map((fact) => [fact, null] as const),
  ];
  return differences.map(([was, is]) => {
    const object = is?.object ?? was?.object ?? '';
    return { kind: 'fact', from: after.from, to: after.to, object, before: sides(was), after: sides(is) };
  });
}

function sides(fact: FactChange | null): Pick<FactChange, 'from' | 'to'> | null {
  return fact ? { from: fact.from, to: fact.to } : null;
}

/** Facts of two states, paired by one key after the other. */
class Matched {
  left: Pair<readonly FactChange[]>;

  constructor(before: readonly FactChange[], after: readonly FactChange[]) {
    this.left = [before, after];
  }

  /** Pairs what is left. */
  pair(keyOf: (fact: FactChange) => string): Pair<FactChange>[] {
    const pairs = pairEquals(...this.left, { keyOf, surely: () => false });
    this.left = unpaired(...this.left, pairs);
    return pairs;
  }
}
