import { assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf } from '../../src/briefing/rate.js';

describe('rateOf', () => {
  it('gives the share of sentences with the interval of Wilson', () => {
    expect(rateOf(10, 100, 2_000)).toEqual({ perMille: 100, low: 55.2291, high: 174.3657 });
  });

  it('gives no rate for a text under 2,000 words, nor for one without a sentence', () => {
    expect(rateOf(10, 100, 1_999)).toBeNull();
    expect(rateOf(0, 0, 5_000)).toBeNull();
  });

  it('gives an interval that holds the rate and stays between none and all', () => {
    assert(
      property(nat(500), integer({ min: 1, max: 500 }), (on, all) => {
        const rate = rateOf(Math.min(on, all), all, 3_000);
        expect(rate?.low).toBeLessThanOrEqual(rate?.perMille ?? 0);
        expect(rate?.high).toBeGreaterThanOrEqual(rate?.perMille ?? 0);
        expect(rate?.low).toBeGreaterThanOrEqual(0);
        expect(rate?.high).toBeLessThanOrEqual(1_000);
      }),
    );
  });
});
