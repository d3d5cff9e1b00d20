import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tenths, wilson } from '../../src/evaluation/tenths.js';

describe('tenths', () => {
  it('puts each score into its tenth, and 1 into the last', () => {
    const scores = [0.6, 0.6999, 0.7, 1, 0.9];
    const counts = tenths(scores.map((score) => ({ score, gold: score < 0.65 }))).map((one) => one.codings);
    expect(counts).toEqual([0, 0, 0, 0, 0, 0, 2, 1, 0, 2]);
  });

  it('gives the share that gold accepted, and none where there is nothing', () => {
    const [, , , , , , seventh, eighth] = tenths([
      { score: 0.6, gold: true },
      { score: 0.6, gold: false },
    ]);
    expect(seventh).toMatchObject({ from: 0.6, to: 0.7, codings: 2, accepted: 1, share: 0.5 });
    expect(eighth).toMatchObject({ codings: 0, share: null, interval: null });
  });

  it('leaves out what has no score: nothing was said', () => {
    expect(tenths([{ score: 0, gold: true }])[0]).toMatchObject({ codings: 0 });
  });

  it('counts every other coding once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 })), (scores) => {
        const counted = tenths(scores.map((score) => ({ score: score / 10_000, gold: true })));
        expect(counted.reduce((sum, one) => sum + one.codings, 0)).toBe(scores.length);
        for (const score of scores) {
          const place = counted.find(
            ({ from, to }) => score >= from * 10_000 && score < to * 10_000 + (to === 1 ? 1 : 0),
          );
          expect(place?.codings).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('wilson', () => {
  it('is .2366 to .7634 for 5 of 10 and 0 to .2775 for none of 10', () => {
    expect(wilson(5, 10)).toEqual([0.2366, 0.7634]);
    expect(wilson(0, 10)).toEqual([0, 0.2775]);
  });

  it('holds the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (whole, some) => {
        const part = Math.min(some, whole);
        const [low, high] = wilson(part, whole);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(part / whole).toBeGreaterThanOrEqual(low - 1e-4);
        expect(part / whole).toBeLessThanOrEqual(high + 1e-4);
      }),
    );
  });
});
