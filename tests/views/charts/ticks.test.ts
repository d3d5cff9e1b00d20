import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeScale } from '../../../src/views/charts/ticks.js';

const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const texts = (from: string, to: string, language = 'en'): string[] =>
  timeScale([at(from), at(to)], [100, 480], language).ticks.map(({ text }) => text);

describe('the ticks of a scale', () => {
  it('are round years over decades and centuries', () => {
    expect(texts('1987-01-01', '2010-05-31')).toEqual(['1990', '1995', '2000', '2005', '2010']);
    expect(texts('1689-01-01', '1990-01-01')).toEqual(['1700', '1750', '1800', '1850', '1900', '1950']);
  });

  it('are months or days over shorter times, each with its year', () => {
    expect(texts('2021-01-01', '2021-08-09')).toEqual(['Jan 2021', 'Apr 2021', 'Jul 2021']);
    expect(texts('2021-03-01', '2021-03-04')).toEqual([
      '1 Mar 2021',
      '2 Mar 2021',
      '3 Mar 2021',
      '4 Mar 2021',
    ]);
  });

  it('are written in the language of the print', () => {
    expect(texts('2021-03-01', '2021-03-03', 'ru')[0]).toMatch(/^1 мар/);
  });

  it('never touch, lie on the scale, and leave at least one', () => {
    const moment = fc.integer({ min: at('1000-01-01'), max: at('2900-01-01') });
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 1, max: 400_000 }),
        fc.constantFrom('en', 'ru', 'de'),
        (start, days, language) => {
          const { ticks } = timeScale([start, start + days * 86_400_000], [150, 460], language);
          for (const [index, tick] of ticks.entries()) {
            expect(tick.x).toBeGreaterThanOrEqual(150 - 1e-6);
            expect(tick.x).toBeLessThanOrEqual(460 + 1e-6);
            const before = ticks[index - 1];
            if (before) expect(tick.x - tick.width / 2).toBeGreaterThan(before.x + before.width / 2);
          }
          expect(ticks.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the scale', () => {
  it('is linear: equal times are equal lengths, also across a leap day and a change of the clock', () => {
    const { at: place } = timeScale([at('2000-01-01'), at('2001-01-01')], [0, 366], 'en');
    for (const day of ['2000-02-28', '2000-03-26', '2000-10-29', '2000-12-31']) {
      expect(place(at(day) + 86_400_000) - place(at(day))).toBeCloseTo(1, 9);
    }
  });
});
