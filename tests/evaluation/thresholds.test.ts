import { describe, expect, it } from 'vitest';
import { thresholds } from '../../src/evaluation/thresholds.js';

interface Scored {
  readonly theme: string;
  readonly source: string;
  readonly gold: boolean;
  readonly score: number;
}

/** `count` rows of a score, of which gold accepts `yes`. */
function rows(score: number, count: number, yes: number, theme = 'wells'): Scored[] {
  return Array.from({ length: count }, (_, row) => ({
    theme,
    source: `${score}-${row}`,
    gold: row < yes,
    score,
  }));
}

describe('thresholds', () => {
  it('suggests a higher one where low scores were rejected', () => {
    const { suggested } = thresholds([...rows(0.6, 30, 0), ...rows(0.9, 30, 30)], ['wells'], 1);
    expect(suggested).toEqual([
      {
        theme: 'wells',
        judged: 60,
        threshold: 0.9,
        interval: [0.9, 0.9],
        unseen: { suggested: 1, present: expect.closeTo(2 / 3, 2) },
        advice: 'change',
      },
    ]);
  });

  it('suggests a lower one where borderline scores were accepted', () => {
    const { suggested } = thresholds(
      [...rows(0.36, 20, 20), ...rows(0.9, 20, 20), ...rows(0, 20, 0)],
      ['wells'],
      1,
    );
    expect(suggested[0]).toMatchObject({ threshold: 0.36, advice: 'change' });
  });

  it('keeps the present one where scores tell nothing', () => {
    const { suggested } = thresholds([...rows(0.6, 20, 10), ...rows(0.9, 20, 10)], ['wells'], 1);
    expect(suggested[0]).toMatchObject({ threshold: 0.5, advice: 'keep' });
    const [low, high] = suggested[0]?.interval ?? [0, 0];
    expect(low).toBeLessThan(high);
  });

  it('never suggests to code what has no score', () => {
    const { suggested } = thresholds([...rows(0, 40, 39), ...rows(0.6, 5, 0)], ['wells'], 1);
    expect(suggested[0]?.threshold).toBeGreaterThan(0);
  });

  it.each([
    ['29 rows', rows(0.6, 29, 15)],
    ['hardly any of one kind', rows(0.6, 60, 4)],
    ['none at all', []],
  ])('suggests nothing from %s', (_, verdicts) => {
    expect(thresholds(verdicts, ['wells'], 1)).toMatchObject({ suggested: [], tooFew: ['wells'] });
  });

  it('gives the same for the same seed and names its method', () => {
    const verdicts = [...rows(0.6, 20, 8), ...rows(0.84, 20, 13)];
    expect(thresholds(verdicts, ['wells'], 5)).toEqual(thresholds(verdicts, ['wells'], 5));
    expect(thresholds(verdicts, ['wells'], 5)).toMatchObject({ seed: 5, method: /bootstrap/ });
  });

  it('draws whole sources: one source of many rows leaves nothing to judge by', () => {
    const verdicts = [...rows(0.6, 30, 10), ...rows(0.9, 30, 20)].map((one) => ({ ...one, source: 'one' }));
    expect(thresholds(verdicts, ['wells'], 1).suggested[0]).toMatchObject({
      unseen: { suggested: null, present: null },
      advice: 'keep',
    });
  });
});
