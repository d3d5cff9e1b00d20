import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BORDERLINE, CODED, evidence, score, weighed } from '../../src/codings/score.js';
import { matchOf } from './sample.js';
import { fourDecimals } from '../../src/model/four-decimals.js';

const strengths = fc.constantFrom('strong', 'plain', 'weak');
const matches = fc.array(
  fc
    .tuple(strengths, fc.constantFrom('net', 'boat', 'quay'))
    .map(([strength, text]) => matchOf(strength, `${strength} ${text}`)),
  { maxLength: 8 },
);

describe('score', () => {
  it('is 0 for nothing', () => {
    expect(score([])).toBe(0);
  });

  it('codes one plain term, shows two weak ones, passes over one', () => {
    expect(score([matchOf('strong', 'a')])).toBeGreaterThanOrEqual(CODED);
    expect(score([matchOf('plain', 'a')])).toBeGreaterThanOrEqual(CODED);
    const two = score([matchOf('weak', 'a'), matchOf('weak', 'b')]);
    expect(two).toBeGreaterThanOrEqual(BORDERLINE);
    expect(two).toBeLessThan(CODED);
    expect(score([matchOf('weak', 'a')])).toBeLessThan(BORDERLINE);
  });

  it('counts a repetition less than another term of the same strength', () => {
    const one = matchOf('plain', 'net');
    const repeated = score([one, one]);
    expect(repeated).toBeGreaterThan(score([one]));
    expect(repeated).toBeLessThan(score([one, matchOf('plain', 'boat')]));
  });

  it('never falls with a further match', () => {
    fc.assert(
      fc.property(matches, matches, (some, more) => {
        expect(score([...some, ...more])).toBeGreaterThanOrEqual(score(some));
      }),
    );
  });

  it('stays within 0 and 1, and one weak term repeated without end never codes', () => {
    fc.assert(
      fc.property(matches, (some) => {
        expect(score(some)).toBeGreaterThanOrEqual(0);
        expect(score(some)).toBeLessThanOrEqual(1);
      }),
    );
    expect(score(Array.from({ length: 1_000 }, () => matchOf('weak', 'net')))).toBeLessThan(CODED);
    expect(score(Array.from({ length: 1_000 }, () => matchOf('strong', 'net')))).toBeLessThan(1);
  });

  it('saturates: each further repetition adds less', () => {
    const times = (count: number) => evidence(Array.from({ length: count }, () => matchOf('plain', 'net')));
    for (let count = 1; count < 6; count++) {
      expect(times(count + 2) - times(count + 1)).toBeLessThan(times(count + 1) - times(count));
    }
  });

  it('does not depend on the order of the matches', () => {
    fc.assert(
      fc.property(matches, (some) => {
        expect(score(some.toReversed())).toBe(score(some));
      }),
    );
  });

  it('has four decimals', () => {
    fc.assert(
      fc.property(matches, (some) => {
        expect(score(some)).toBe(fourDecimals(score(some)));
      }),
    );
  });
});

describe('weighed', () => {
  it('gives each match the weight it brought', () => {
    const net = matchOf('plain', 'net');
    const found = weighed([net, matchOf('strong', 'boat', 5), net]);
    expect(found.map(({ term }) => term)).toEqual(['net', 'boat', 'net']);
    const [first = 0, second = 0, third = 0] = found.map(({ weight }) => weight);
    expect(second).toBeGreaterThan(first);
    expect(third).toBe(first / 2);
  });
});
