import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { association } from '../../src/suggestions/association.js';
import { logLikelihood, logRatio, type Frequency } from '../../src/suggestions/keyness.js';

const frequency = fc
  .tuple(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 1_000_000 }))
  .map(([count, others]): Frequency => ({ count, words: count + others }));

describe('logLikelihood', () => {
  it.each([
    // Dunning 1993, table 1: the pairs “the swiss”, “can be” and “previous year” among 31,777 of a Swiss text.
    [270.72, 110, 2442, 111, 29114],
    [263.9, 29, 13, 123, 31612],
    [256.84, 31, 23, 139, 31584],
  ])('gives %d as Dunning does', (expected, both, firstOnly, secondOnly, neither) => {
    const one = { count: both, words: both + firstOnly };
    const other = { count: secondOnly, words: secondOnly + neither };
    expect(logLikelihood(one, other)).toBeCloseTo(expected, 1);
  });

  it('is never negative, and the same from both sides', () => {
    fc.assert(
      fc.property(frequency, frequency, (one, other) => {
        const found = logLikelihood(one, other);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeCloseTo(logLikelihood(other, one), 6);
      }),
    );
  });

  it('is 0 where the rates are equal', () => {
    fc.assert(
      fc.property(frequency, fc.integer({ min: 1, max: 50 }), ({ count, words }, times) => {
        const larger = { count: count * times, words: words * times };
        expect(logLikelihood({ count, words }, larger)).toBeCloseTo(0, 5);
      }),
    );
  });

  it('grows with the difference', () => {
    const base = { count: 10, words: 10_000 };
    const found = [10, 20, 40, 80].map((count) => logLikelihood({ count, words: 10_000 }, base));
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  it('is 0 where a side has no words', () => {
    expect(logLikelihood({ count: 0, words: 0 }, { count: 5, words: 10 })).toBe(0);
  });
});

describe('logRatio', () => {
  it.each([
    [1, 20, 10],
    [2, 40, 10],
    [0, 10, 10],
    [-1, 10, 20],
    // Half an occurrence stands for none.
    [4, 8, 0],
  ])('is %d for %d against %d in as many words', (expected, count, other) => {
    expect(logRatio({ count, words: 1_000 }, { count: other, words: 1_000 })).toBeCloseTo(expected, 10);
  });
});

describe('association', () => {
  it.each([
    ['1 where two never part', 1, association(10, 10, 10, 100)],
    ['0 where they meet by chance', 0, association(1, 10, 10, 100)],
    ['-1 where they never meet', -1, association(0, 10, 10, 100)],
    ['1 where both are everywhere', 1, association(100, 100, 100, 100)],
  ])('is %s', (_, expected, found) => expect(found).toBeCloseTo(expected, 10));

  it('stays between -1 and 1', () => {
    const counts = fc
      .tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40))
      .map(
        ([shared, one, other, rest]) =>
          [shared, shared + one, shared + other, shared + one + other + rest] as const,
      )
      .filter(([, one, other]) => one > 0 && other > 0);
    fc.assert(
      fc.property(counts, (found) => {
        expect(Math.abs(association(...found))).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
