import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf, sumOf } from '../../src/codings/curve.js';

const sums = fc.double({ min: 0, max: 12, noNaN: true });

describe('shareOf', () => {
  it('is 0 for nothing, and for less than nothing', () => {
    expect([shareOf(0), shareOf(-3)]).toEqual([0, 0]);
  });

  it('never falls, and stays below 1', () => {
    fc.assert(
      fc.property(sums, sums, (one, other) => {
        expect(shareOf(Math.max(one, other))).toBeGreaterThanOrEqual(shareOf(Math.min(one, other)));
        expect(shareOf(one)).toBeLessThan(1);
      }),
    );
  });

  it('is turned round by sumOf', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.98, noNaN: true }), (share) => {
        expect(shareOf(sumOf(share))).toBeCloseTo(share, 6);
      }),
    );
  });
});
