import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  dayOf,
  isoPeriod,
  monthsFrom,
  partOf,
  plusDays,
  weekOf,
  yearsFrom,
} from '../../../src/language/dates/calendar.js';

describe('dayOf', () => {
  it.each([
    [2000, 2, 29, '2000-02-29'],
    [1999, 4, 30, '1999-04-30'],
    [1000, 1, 1, '1000-01-01'],
  ])('knows %i-%i-%i', (year, month, day, expected) => {
    expect(dayOf(year, month, day)).toEqual({ first: expected, last: expected });
  });

  it.each([
    [1900, 2, 29],
    [1999, 2, 29],
    [1999, 2, 31],
    [1999, 4, 31],
    [1999, 13, 1],
    [1999, 0, 1],
    [1999, 1, 0],
    [1999, 1, 32],
  ])('knows no %i-%i-%i', (year, month, day) => {
    expect(dayOf(year, month, day)).toBeUndefined();
  });

  it('knows the days that the calendar of the machine knows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const time = new Date(Date.UTC(year, month - 1, day));
          const real = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
          expect(dayOf(year, month, day)?.first).toBe(real ? time.toISOString().slice(0, 10) : undefined);
        },
      ),
    );
  });
});

describe('a period', () => {
  it('runs over the ends of years', () => {
    expect(monthsFrom(1999, 12, 3)).toEqual({ first: '1999-12-01', last: '2000-02-29' });
    expect(monthsFrom(1999, 0)).toEqual({ first: '1998-12-01', last: '1998-12-31' });
    expect(monthsFrom(1999, -1)).toEqual({ first: '1998-11-01', last: '1998-11-30' });
    expect(plusDays({ first: '1999-12-31', last: '1999-12-31' }, 1).first).toBe('2000-01-01');
  });

  it('begins weeks on Monday', () => {
    expect(weekOf('1999-04-28')).toEqual({ first: '1999-04-26', last: '1999-05-02' });
    expect(weekOf('1999-05-02')).toEqual({ first: '1999-04-26', last: '1999-05-02' });
  });

  it('spans two others, but not backwards', () => {
    expect(between(yearsFrom(2001), yearsFrom(2005))).toEqual({ first: '2001-01-01', last: '2005-12-31' });
    expect(between(yearsFrom(2005), yearsFrom(2001))).toBeUndefined();
  });

  it.each([
    ['a year', yearsFrom(2021), '2021-01/2021-04', '2021-05/2021-08', '2021-09/2021-12'],
    ['a decade', yearsFrom(1990, 10), '1990/1993', '1994/1996', '1997/1999'],
    [
      'a month',
      monthsFrom(1999, 4),
      '1999-04-01/1999-04-10',
      '1999-04-11/1999-04-20',
      '1999-04-21/1999-04-30',
    ],
  ])('falls into thirds where it is %s', (_, whole, early, mid, late) => {
    const thirds = (['early', 'mid', 'late'] as const).map((part) => partOf(whole, part));
    expect(thirds.map((third) => third && isoPeriod(third))).toEqual([early, mid, late]);
  });

  it.each([
    ['a day', { first: '1999-04-28', last: '1999-04-28' }],
    ['a season', monthsFrom(1999, 3, 3)],
    ['a century', yearsFrom(1901, 100)],
  ])('has no thirds where it is %s', (_, whole) => {
    expect(partOf(whole, 'early')).toBeUndefined();
  });

  it.each([
    ['a day', '1999-04-28', '1999-04-28', '1999-04-28'],
    ['a month', '2000-02-01', '2000-02-29', '2000-02'],
    ['a month that is not whole', '2000-02-01', '2000-02-28', '2000-02-01/2000-02-28'],
    ['a year', '1999-01-01', '1999-12-31', '1999'],
    ['months', '1999-04-01', '1999-06-30', '1999-04/1999-06'],
    ['years', '2001-01-01', '2005-12-31', '2001/2005'],
    ['days', '1999-04-03', '1999-04-05', '1999-04-03/1999-04-05'],
  ])('is written shortly where it is %s', (_, first, last, expected) => {
    expect(isoPeriod({ first, last })).toBe(expected);
  });
});
