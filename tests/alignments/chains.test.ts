import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/alignments/candidates.js';
import { Chains, type Extent } from '../../src/alignments/chains.js';
import { SENTENCES } from '../../src/alignments/sentence-method.js';

const SIZE = 5;
const pair = (old: number, newer: number, likeness = 1): Candidate => ({ old, newer, likeness });
const places = (links: readonly Candidate[]) => links.map(({ old, newer }) => [old, newer]);
const inOrder = (list: readonly Candidate[]) => [...list].sort((a, b) => a.old - b.old || a.newer - b.newer);

function best(given: readonly Candidate[], extent: Partial<Extent> = {}) {
  return new Chains(inOrder(given), { old: SIZE, newer: SIZE, whole: false, ...extent }).best();
}

/** What passing over so many sentences of each version costs. */
function passing(olds: number, newers: number): number {
  if (olds === 0 && newers === 0) return 0;
  return olds > 0 && newers > 0 ? SENTENCES.replaced : SENTENCES.passed;
}

/** What a chain earns, counted link by link. */
function earns(links: readonly Candidate[], { whole }: Pick<Extent, 'whole'>): number {
  const [first, last] = [links[0], links.at(-1)];
  if (!first || !last) return whole ? -passing(SIZE, SIZE) : 0;
  const own = links.map(({ likeness }) => Math.min(likeness, SENTENCES.sure) - SENTENCES.link);
  const between = links.slice(1).map((link, index) => {
    const before = links[index] ?? link;
    return -passing(link.old - before.old - 1, link.newer - before.newer - 1);
  });
  const ends = whole
    ? -passing(first.old, first.newer) - passing(SIZE - 1 - last.old, SIZE - 1 - last.newer)
    : 0;
  return [...own, ...between, ends].reduce((sum, part) => sum + part, 0);
}

/** The most that any way to keep the order of both could earn. */
function most(given: readonly Candidate[], extent: Pick<Extent, 'whole'>, chosen: Candidate[] = []): number {
  const last = chosen.at(-1);
  const further = given.filter((one) => !last || (one.old > last.old && one.newer > last.newer));
  return Math.max(earns(chosen, extent), ...further.map((one) => most(further, extent, [...chosen, one])));
}

const some = fc
  .array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.integer({ min: 10, max: 100 })), { maxLength: 12 })
  .map((list) => {
    const unique = new Map(
      list.map(([old, newer, likeness]) => [`${old} ${newer}`, pair(old, newer, likeness / 100)]),
    );
    return inOrder([...unique.values()]);
  });

describe('Chains', () => {
  it('finds none where nothing is alike', () => {
    expect(best([]).links).toEqual([]);
    expect(best([], { whole: true }).links).toEqual([]);
  });

  it('keeps the order of both versions', () => {
    const chain = best([pair(0, 0), pair(1, 3), pair(2, 1), pair(3, 2), pair(4, 4)]);
    expect(places(chain.links)).toEqual([
      [0, 0],
      [2, 1],
      [3, 2],
      [4, 4],
    ]);
  });

  it('takes a weak link between two strong ones that it would not take alone', () => {
    const weak = pair(1, 1, SENTENCES.link - 0.02);
    expect(places(best([pair(0, 0), weak, pair(2, 2)]).links)).toContainEqual([1, 1]);
    expect(best([weak]).links).toEqual([]);
  });

  it('takes beginnings for each other only where the whole text is compared', () => {
    const weak = pair(0, 0, SENTENCES.link - 0.02);
    expect(places(best([weak, pair(1, 1)], { whole: true }).links)).toContainEqual([0, 0]);
    expect(places(best([weak, pair(1, 1)]).links)).not.toContainEqual([0, 0]);
  });

  it('earns as much as any way to keep the order', () => {
    fc.assert(
      fc.property(some, fc.boolean(), (given, whole) => {
        const { links, gain } = best(given, { whole });
        expect(earns(links, { whole })).toBeCloseTo(gain, 9);
        expect(gain).toBeCloseTo(most(given, { whole }), 9);
      }),
    );
  });

  it('parts chains that share no sentence, each earning what is asked', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 10, max: 120 }), (given, asked) => {
        const chains = new Chains(given, { old: SIZE, newer: SIZE, whole: false }).apart(asked / 100);
        const links = chains.flatMap((chain) => chain.links);
        expect(new Set(links.map((link) => link.old)).size).toBe(links.length);
        expect(new Set(links.map((link) => link.newer)).size).toBe(links.length);
        for (const chain of chains) {
          expect(chain.gain).toBeGreaterThanOrEqual(asked / 100);
          expect(earns(chain.links, { whole: false })).toBeCloseTo(chain.gain, 9);
        }
      }),
    );
  });

  it('finds two parts that changed places', () => {
    const given = [pair(0, 2), pair(1, 3), pair(2, 0), pair(3, 1)];
    const chains = new Chains(inOrder(given), { old: 4, newer: 4, whole: false }).apart(0.7);
    expect(chains.map((chain) => places(chain.links))).toEqual([
      [
        [0, 2],
        [1, 3],
      ],
      [
        [2, 0],
        [3, 1],
      ],
    ]);
  });
});
