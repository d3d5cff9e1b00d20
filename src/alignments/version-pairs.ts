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
  const shared = heldByMore(runs);
  const inMore = runs.map(() => 0);
  for (const texts of shared) for (const text of texts) inMore[text] = (inMore[text] ?? 0) + 1;
  // Runs of one text alone come first.
  const seen = runs.map(({ length }, text) => length - (inMore[text] ?? 0));
  const least = Math.min(ofShorter, ofLonger);
  const prefixes = runs.map(({ length }) =>
    length < leastRuns ? 0 : length - Math.ceil(length * least) + 1,
  );
  for (const texts of shared) {
    const held: number[] = [];
    for (const text of texts) {
      const rank = seen[text] ?? 0;
      seen[text] = rank + 1;
      if (rank >= (prefixes[text] ?? 0)) continue;
      for (const other of held) found[text]?.add(other);
      held.push(text);
    }
  }
  return found;
}

/** The texts of each run that several hold, in order; the rarest run first. */
function heldByMore(runs: readonly Uint32Array[]): number[][] {
  const all = new Float64Array(runs.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const [text, own] of runs.entries()) for (const run of own) all[end++] = run * MOST_TEXTS + text;
  all.sort();
  const held: number[][] = [];
  for (let from = 0; from < all.length;) {
    const run = Math.floor((all[from] ?? 0) / MOST_TEXTS);
    let to = from + 1;
    while (to < all.length && Math.floor((all[to] ?? 0) / MOST_TEXTS) === run) to++;
    if (to > from + 1) held.push(Array.from(all.subarray(from, to), (one) => one % MOST_TEXTS));
    from = to;
  }
  return held.sort((a, b) => a.length - b.length);
}
