import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRise } from '../../src/editions/longest-rise.js';

/** The length of a longest rise, by trying all. */
function byTrial([first, ...others]: readonly number[], above = -Infinity): number {
  if (first === undefined) return 0;
  const without = byTrial(others, above);
  return first > above ? Math.max(without, 1 + byTrial(others, first)) : without;
}

describe('longestRise', () => {
  it('gives places in order whose numbers rise, as many as there can be', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 10 }), (numbers) => {
        const places = longestRise(numbers);
        const found = places.map((place) => numbers[place] ?? NaN);
        expect(found.every((number, at) => at === 0 || number > (found[at - 1] ?? NaN))).toBe(true);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places).toHaveLength(byTrial(numbers));
      }),
    );
  });
});
