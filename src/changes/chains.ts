import { grouped } from '../model/grouped.js';
import type { Source } from '../model/source.js';

/** Two sources that are compared, by id, in date order. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly span: 'next' | 'whole';
  /** Ids of the sources of the chain that stand before `from`. */
  readonly earlier: readonly string[];
}

/**
 * The pairs to compare (CONTRACT §6): neighbours, and first to last from three sources on; inside each series where some
 * series has two texts or more, else across all; `compare` settles it. `sources` stand in date order.
 */
export function chains(sources: readonly Source[], compare: 'auto' | 'all' | 'series'): Pair[] {
  const series = grouped(sources, (source) => source.series);
  const inside = [...series.values()].filter((texts) => texts.length > 1);
  const separate = compare === 'series' || (compare === 'auto' && inside.length > 0);
  return (separate ? inside : [sources]).flatMap(pairsOf);
}

function pairsOf(chain: readonly Source[]): Pair[] {
  const ids = chain.map((source) => source.id);
  const next = ids.slice(1).map((to, index): Pair => {
    return { from: ids[index] ?? '', to, span: 'next', earlier: ids.slice(0, index) };
  });
  const [first, last] = [ids[0], ids.at(-1)];
  if (ids.length < 3 || first === undefined || last === undefined) return next;
  return [...next, { from: first, to: last, span: 'whole', earlier: [] }];
}
