import { sharedShingles } from '../language/shingles.js';
import { METHOD } from '../model/method.js';

const { ofShorter, ofLonger, leastRuns } = METHOD.version;

/** Every run and its text in one number: below 2^32 times this, exactly. */
const MOST_TEXTS = 2 ** 20;

/**
 * For each text the places of those before it that are versions of it (CONTRACT §6), in order. `runs`: of each text its
 * runs of words, hashed, in order, each once. Only texts that share one of their rarer runs are compared (prefix
 * filtering, Chaudhuri et al. 2006): two that share enough to be versions share one of those.
 */
export function versionPairs(runs: readonly Uint32Array[]): readonly (readonly number[])[] {
  return likely(runs).map((others, place) => {
    const own = runs[place] ?? new Uint32Array();
    return [...others].sort((a, b) => a - b).filter((one) => areVersions(own, runs[one] ?? own));
  });
}

function areVersions(one: Uint32Array, other: Uint32Array): boolean {
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (shorter < leastRuns || shorter < longer * ofLonger) return false;
  const shared = sharedShingles(one, other);
  return shared >= shorter * ofShorter && shared >= longer * ofLonger;
}

/** For each text those before it that share one of the runs of its and their prefix, all runs taken from the rarest on. */
function likely(runs: readonly Uint32Array[]): Set<number>[] {
  const found = runs.map(() => new Set<number>());
  const { texts, begins } = heldByMore(runs);
  const inMore = new Uint32Array(runs.length);
  for (const text of texts) inMore[text] = (inMore[text] ?? 0) + 1;
  // Runs of one text alone come first.
  const seen = Uint32Array.from(runs, ({ length }, text) => length - (inMore[text] ?? 0));
  const least = Math.min(ofShorter, ofLonger);
  const prefixes = runs.map(({ length }) =>
    length < leastRuns ? 0 : length - Math.ceil(length * least) + 1,
  );
  for (const [begin, end] of fromRarest(begins)) {
    const held: number[] = [];
    for (let at = begin; at < end; at++) {
      const text = texts[at] ?? 0;
      const rank = seen[text] ?? 0;
      seen[text] = rank + 1;
      if (rank >= (prefixes[text] ?? 0)) continue;
      for (const other of held) found[text]?.add(other);
      held.push(text);
    }
  }
  return found;
}

/** The texts of all runs that several hold. */
interface Held {
  /** Of one run after the other, in order. */
  readonly texts: Uint32Array;
  /** Where those of each run begin, and at last where they end. */
  readonly begins: Uint32Array;
}

function heldByMore(runs: readonly Uint32Array[]): Held {
  const all = new Float64Array(runs.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const [text, own] of runs.entries()) for (const run of own) all[end++] = run * MOST_TEXTS + text;
  all.sort();
  const texts = new Uint32Array(all.length);
  const begins = new Uint32Array(all.length / 2 + 1);
  let [kept, groups] = [0, 0];
  for (let from = 0; from < all.length;) {
    const next = (Math.floor((all[from] ?? 0) / MOST_TEXTS) + 1) * MOST_TEXTS;
    let to = from + 1;
    while (to < all.length && (all[to] ?? 0) < next) to++;
    if (to > from + 1) {
      begins[groups++] = kept;
      for (let at = from; at < to; at++) texts[kept++] = (all[at] ?? 0) % MOST_TEXTS;
    }
    from = to;
  }
  begins[groups] = kept;
  return { texts: texts.subarray(0, kept), begins: begins.subarray(0, groups + 1) };
}

/** Where the texts of each run begin and end, the run that fewest hold first. */
function* fromRarest(begins: Uint32Array): Generator<readonly [begin: number, end: number]> {
  const bySize: number[][] = [];
  for (let run = 0; run + 1 < begins.length; run++)
    (bySize[(begins[run + 1] ?? 0) - (begins[run] ?? 0)] ??= []).push(begins[run] ?? 0);
  for (const [size, own] of bySize.entries()) for (const begin of own ?? []) yield [begin, begin + size];
}
