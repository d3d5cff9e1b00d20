import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shrunkGains } from '../../src/learning/shrunk-gains.js';

/** Differences about a mean, one as far above it as the next is below. */
const about = (mean: number, apart: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => mean + (index % 2 === 0 ? apart : -apart));

describe('shrunkGains', () => {
  it('leaves a theme that is alone its own mean', () => {
    expect(shrunkGains(new Map([['dams', about(-0.02, 0.3, 20)]])).get('dams')).toBeCloseTo(-0.02, 9);
  });

  it('lets what all others gain speak for a theme of which few rulings say little', () => {
    const gains = shrunkGains(
      new Map([
        ['dams', about(-0.01, 0.3, 20)],
        ['wells', about(0.04, 0.3, 40)],
        ['tolls', about(0.05, 0.3, 40)],
        ['boats', about(0.03, 0.3, 40)],
      ]),
    );
    expect(gains.get('dams')).toBeGreaterThan(0);
  });

  it('keeps a loss that many rulings show, whatever the others gain', () => {
    const gains = shrunkGains(
      new Map([
        ['dams', about(-0.1, 0.1, 200)],
        ['wells', about(0.1, 0.1, 200)],
        ['tolls', about(0.1, 0.1, 200)],
      ]),
    );
    expect(gains.get('dams')).toBeLessThan(-0.05);
  });

  it('says nothing of no themes, and takes differences that are all the same', () => {
    expect(shrunkGains(new Map())).toEqual(new Map());
    const gains = shrunkGains(
      new Map([
        ['dams', [0, 0, 0]],
        ['wells', [0, 0]],
      ]),
    );
    expect([...gains.values()]).toEqual([0, 0]);
  });

  it('stays between the least and the greatest mean', () => {
    const differences = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(differences, { minLength: 1, maxLength: 8 }), (all) => {
        const means = all.map((own) => own.reduce((sum, one) => sum + one, 0) / own.length);
        const gains = shrunkGains(new Map(all.map((own, index) => [String(index), own])));
        for (const gain of gains.values()) {
          expect(gain).toBeGreaterThanOrEqual(Math.min(...means) - 1e-9);
          expect(gain).toBeLessThanOrEqual(Math.max(...means) + 1e-9);
        }
      }),
    );
  });
});
