import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, THRESHOLD } from '../../src/alignments/likeness.js';
import { quotesOf } from './sample.js';

function like(one: string, other: string): number {
  const [mine, theirs] = quotesOf(['quota'], { a: one, b: other, c: 'Trains cross the bridge twice a day.' });
  return mine && theirs ? likeness(mine, theirs) : NaN;
}

describe('likeness', () => {
  it('is 1 between equal quotes', () => {
    const text = 'The quota of whitefish in the northern lakes is 400 tonnes.';
    expect(like(text, text)).toBeCloseTo(1, 9);
  });

  it('is 0 where only the theme’s own term is shared', () => {
    expect(like('The quota fell.', 'A quota binds trawlers.')).toBe(0);
  });

  it('is above the threshold where a statement is shared, below it where it is not', () => {
    const whitefish = 'The quota for whitefish in Lake Saimaa is 400 tonnes a season.';
    expect(like(whitefish, 'In Lake Saimaa the whitefish quota was cut to 300 tonnes.')).toBeGreaterThan(
      THRESHOLD,
    );
    expect(
      like(whitefish, 'Import quotas on steel and cement were lifted by the customs union.'),
    ).toBeLessThan(THRESHOLD);
  });

  it('takes the best pair of sentences, not the whole', () => {
    const one = 'The quota for whitefish in Lake Saimaa is 400 tonnes.';
    expect(like(one, `A quota on steel was lifted by customs. ${one}`)).toBeCloseTo(1, 9);
  });

  it('is the same from either side, within 0 and 1', () => {
    const words = fc.array(fc.constantFrom('lake', 'net', 'boat', 'Norway', '400', 'season', 'tonnes'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [mine, theirs] = [`The quota ${one.join(' ')}.`, `The quota ${other.join(' ')}.`];
        expect(like(mine, theirs)).toBeCloseTo(like(theirs, mine), 9);
        expect(like(mine, theirs)).toBeGreaterThanOrEqual(0);
        expect(like(mine, theirs)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
