import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/model/wilson.js';

describe('wilson', () => {
  it('gives the interval of the published example', () => {
    // 81 of 263: .2553 to .3662 (Newcombe 1998, table I, method 3).
    const { low, high } = wilson(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });

  it('reaches 0 and 1 at the ends, and not beyond', () => {
    expect(wilson(0, 20)).toMatchObject({ low: 0 });
    expect(wilson(0, 20).high).toBeCloseTo(0.1611, 4);
    expect(wilson(20, 20)).toMatchObject({ high: 1 });
  });
});
