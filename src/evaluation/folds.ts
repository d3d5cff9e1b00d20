import { seeded } from './seeded.js';

/**
 * Shares rows out to `count` folds of about equal size, those of one source always to one fold: what is learnt of a
 * document would otherwise be tried on the same document. The fold of each row, from 0; the seed settles the draw.
 */
export function foldsOf(sources: readonly string[], count: number, seed: number): number[] {
  const sizes = new Map<string, number>();
  for (const source of sources) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const drawn = shuffled([...sizes], seeded(seed));
  // The largest first, so that the small ones can even out; the order of the draw is kept among equals.
  drawn.sort(([, one], [, other]) => other - one);
  const loads = Array.from({ length: count }, () => 0);
  const foldOf = new Map<string, number>();
  for (const [source, size] of drawn) {
    const lightest = loads.indexOf(Math.min(...loads));
    loads[lightest] = (loads[lightest] ?? 0) + size;
    foldOf.set(source, lightest);
  }
  return sources.map((source) => foldOf.get(source) ?? 0);
}

/** Fisher and Yates's shuffle (Durstenfeld 1964). */
function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  const left = [...items];
  const drawn: Item[] = [];
  while (left.length > 0) {
    const place = Math.floor(next() * left.length);
    const last = left.pop();
    const taken = place === left.length ? last : left[place];
    if (place < left.length && last !== undefined) left[place] = last;
    if (taken !== undefined) drawn.push(taken);
  }
  return drawn;
}
