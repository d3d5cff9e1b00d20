import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, f1Of, figuresOf, meanFigures } from '../../src/evaluation/figures.js';

const none = { both: 0, saidOnly: 0, goldOnly: 0, neither: 0 };

describe('countsOf', () => {
  it('counts coded as said, and borderline, below and silent as not', () => {
    const verdicts = (['coded', 'borderline', 'below', 'silent'] as const).flatMap((said) => [
      { said, gold: true },
      { said, gold: false },
    ]);
    expect(countsOf(verdicts)).toEqual({ both: 1, saidOnly: 1, goldOnly: 3, neither: 3 });
  });
});

describe('figuresOf', () => {
  it('gives the figures of a table that was worked out by hand', () => {
    expect(figuresOf({ both: 20, saidOnly: 5, goldOnly: 10, neither: 15 })).toEqual({
      judged: 50,
      gold: 30,
      said: 25,
      both: 20,
      precision: 0.8,
      recall: 0.6667,
      f1: 0.7273,
      accuracy: 0.7,
      kappa: 0.4,
      alpha: 0.4,
    });
  });

  it('says nothing of what cannot be said', () => {
    expect(figuresOf({ ...none, neither: 4 })).toMatchObject({
      precision: null,
      recall: null,
      f1: null,
      accuracy: 1,
      kappa: null,
      alpha: null,
    });
    expect(figuresOf({ ...none, goldOnly: 4 })).toMatchObject({ precision: null, recall: 0, f1: 0 });
  });

  it('has an F1 between precision and recall, the same when gold and answers change places', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.nat(99),
        fc.nat(99),
        fc.nat(99),
        (both, a, b, neither) => {
          const one = figuresOf({ both, saidOnly: a, goldOnly: b, neither });
          const other = figuresOf({ both, saidOnly: b, goldOnly: a, neither });
          expect(one.f1).toBe(other.f1);
          expect([one.precision, one.recall]).toEqual([other.recall, other.precision]);
          expect([one.kappa, one.alpha, one.accuracy]).toEqual([other.kappa, other.alpha, other.accuracy]);
          const [low, high] = [one.precision ?? 0, one.recall ?? 0].sort((x, y) => x - y);
          expect(f1Of({ both, saidOnly: a, goldOnly: b })).toBeGreaterThanOrEqual((low ?? 0) - 1e-4);
          expect(f1Of({ both, saidOnly: a, goldOnly: b })).toBeLessThanOrEqual((high ?? 0) + 1e-4);
        },
      ),
    );
  });
});

describe('meanFigures', () => {
  it('weighs all themes the same, counts a missing F1 as 0 and leaves out a missing kappa', () => {
    const themes = [
      { theme: 'a', ...figuresOf({ both: 1, saidOnly: 0, goldOnly: 0, neither: 1 }) },
      { theme: 'b', ...figuresOf({ ...none, neither: 50 }) },
    ];
    const mean = { themes: 2, precision: 0.5, recall: 0.5, f1: 0.5, accuracy: 1, kappa: 1, alpha: 1 };
    expect(meanFigures(themes)).toEqual(mean);
  });
});
