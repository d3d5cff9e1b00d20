import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Edge } from '../../src/alignments/assign.js';

const edge = (row: number, quote: number, gain: number): Edge => ({ row, quote, gain });
const pairs = (edges: readonly Edge[]) => assign(edges).pairs;
const total = (edges: readonly Edge[]) => edges.reduce((sum, { gain }) => sum + gain, 0);

function greedy(edges: readonly Edge[]): Edge[] {
  const rows = new Set<number>();
  const quotes = new Set<number>();
  return [...edges]
    .sort((a, b) => b.gain - a.gain)
    .filter(({ row, quote }) => {
      if (rows.has(row) || quotes.has(quote)) return false;
      rows.add(row);
      quotes.add(quote);
      return true;
    });
}

/** The best total over every way to pair. */
function best(edges: readonly Edge[]): number {
  const [first, ...rest] = edges;
  if (!first) return 0;
  const free = rest.filter(({ row, quote }) => row !== first.row && quote !== first.quote);
  return Math.max(best(rest), first.gain + best(free));
}

function distinct(edges: readonly Edge[]): Edge[] {
  const seen = new Map(edges.map((one) => [`${one.row} ${one.quote}`, one]));
  return [...seen.values()];
}

const edges = (size: number, length: number) =>
  fc
    .array(
      fc
        .tuple(fc.nat(size), fc.nat(size), fc.integer({ min: 1, max: 100 }))
        .map(([row, quote, gain]) => edge(row, quote, gain / 100)),
      { maxLength: length },
    )
    .map(distinct);

describe('assign', () => {
  it('pairs nothing where nothing is near', () => {
    expect(assign([])).toEqual({ pairs: [], leftOut: 0 });
  });

  it('takes less for one pair where that gains more for all', () => {
    const chosen = pairs([edge(0, 0, 0.9), edge(0, 1, 0.8), edge(1, 0, 0.8)]);
    expect(chosen.map(({ row, quote }) => [row, quote]).sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('keeps one strong pair where two weak ones gain less', () => {
    expect(pairs([edge(0, 0, 0.9), edge(0, 1, 0.3), edge(1, 0, 0.3)])).toEqual([edge(0, 0, 0.9)]);
  });

  it('leaves rows and quotes open that have no edge', () => {
    expect(pairs([edge(3, 7, 0.1)])).toEqual([edge(3, 7, 0.1)]);
  });

  it('pairs each row and each quote once at most, by edges it was given', () => {
    fc.assert(
      fc.property(edges(8, 30), (given) => {
        const chosen = pairs(given);
        expect(new Set(chosen.map(({ row }) => row)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ quote }) => quote)).size).toBe(chosen.length);
        for (const one of chosen) expect(given).toContain(one);
      }),
    );
  });

  it('gains as much as any way to pair, and at least as much as the greedy one', () => {
    fc.assert(
      fc.property(edges(4, 12), (given) => {
        expect(total(pairs(given))).toBeCloseTo(best(given), 9);
        expect(total(pairs(given))).toBeGreaterThanOrEqual(total(greedy(given)) - 1e-9);
      }),
    );
  });

  it('gains the same whatever the order of the edges', () => {
    fc.assert(
      fc.property(edges(5, 15), (given) => {
        expect(total(pairs(given.toReversed()))).toBeCloseTo(total(pairs(given)), 9);
      }),
    );
  });

  it('gains at least as much as the greedy way where all is joined to all in a large theme', () => {
    const large: Edge[] = [];
    for (let row = 0; row < 150; row++)
      for (let quote = 0; quote < 150; quote++)
        large.push(edge(row, quote, (((row * 31 + quote * 17) % 97) + 1) / 100));
    const begun = performance.now();
    const { pairs: chosen, leftOut } = assign(large);
    expect(leftOut).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(new Set(chosen.map(({ row }) => row)).size).toBe(chosen.length);
    expect(total(chosen)).toBeGreaterThanOrEqual(total(greedy(large)) - 1e-9);
  });
});
