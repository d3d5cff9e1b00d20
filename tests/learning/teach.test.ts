import { describe, expect, it } from 'vitest';
import { taughtSum, type Shown } from '../../src/language/taught-sum.js';
import { fitLogistic } from '../../src/learning/logistic.js';
import { teach, type Lesson } from '../../src/learning/teach.js';

function lesson(n: number, accepted: boolean, words: readonly string[]): Lesson {
  const shown: Shown = {
    terms: ['base'],
    evidence: 0.916,
    company: 0,
    sum: 0.916,
    codedFrom: 0.7,
    stems: words,
  };
  return { theme: 'bases', text: `text ${n}`, shown, score: 0.6, accepted };
}

/** A term that is right where soldiers are named, and wrong where data are. */
const lessons = (count: number): Lesson[] =>
  Array.from({ length: count }, (_, n) =>
    n % 2 === 0 ? lesson(n, true, ['soldier', 'border']) : lesson(n, false, ['data', 'tabl']),
  );

describe('teach', () => {
  it('teaches what tells accepted from rejected passages of one term', () => {
    const [taught] = teach(lessons(30));
    expect(taught).toMatchObject({ theme: 'bases', accepted: 15, rejected: 15 });
    expect(taught?.error.after).toBeLessThan(taught?.error.before ?? 0);
    const sum = (words: readonly string[]) => (taught ? taughtSum(taught, lesson(0, true, words).shown) : 0);
    expect(sum(['soldier'])).toBeGreaterThan(0);
    expect(sum(['data'])).toBeLessThan(0);
  });

  it('is off under 20 rulings, and where too few are of one kind', () => {
    expect(teach(lessons(18))).toEqual([]);
    expect(teach(Array.from({ length: 40 }, (_, n) => lesson(n, n > 3, ['soldier'])))).toEqual([]);
  });

  it('is off where cross-validation shows no gain', () => {
    const noise = Array.from({ length: 40 }, (_, n) => lesson(n, n % 5 < 3, [`word${n}`]));
    expect(teach(noise)).toEqual([]);
  });

  it('gives the same weights at every call', () => {
    expect(teach(lessons(30))).toEqual(teach(lessons(30)));
  });
});

describe('fitLogistic', () => {
  it('fits the odds of a feature that says something, and leaves alone one that does not', () => {
    const examples = Array.from({ length: 100 }, (_, n) => ({
      features: [
        [0, n % 2 === 0 ? 1 : -1],
        [1, n % 4 < 2 ? 1 : -1],
      ] as const,
      accepted: n % 2 === 0 ? n % 10 !== 0 : n % 10 === 5,
      offset: 0,
    }));
    const [telling = 0, mute = 0] = fitLogistic(examples, [0.01, 0.01]);
    expect(telling).toBeCloseTo(Math.log(4), 1);
    expect(Math.abs(mute)).toBeLessThan(0.3);
  });
});
