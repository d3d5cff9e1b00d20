import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, isIsoDate, isIsoDay } from '../../src/notation/iso-date.js';

describe('isIsoDate', () => {
  it.each(['1999', '1999-04', '1999-04-28', '2024-02-29', '2000-02-29', '0001-01-01', '2022-12-31'])(
    'takes %s',
    (text) => {
      expect(isIsoDate(text)).toBe(true);
    },
  );

  it.each([
    '2022-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-13',
    '2022-00',
    '2022-01-00',
    '2022-01-32',
    '22-01-01',
    '2022-1-1',
    '2022/01/01',
    '20220101',
    '2022-01-01T00:00',
    ' 2022',
    '2022 ',
    '',
    'May 2022',
    '2022-',
    '2022-01-',
    '-2022',
    '２０２２',
  ])('does not take “%s”', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('takes every day of the calendar', () => {
    const days = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(isIsoDate(text)).toBe(true);
        expect(isIsoDate(text.slice(0, 7))).toBe(true);
        expect(firstDay(text)).toBe(text);
      }),
    );
  });
});

describe('isIsoDay', () => {
  it('takes a day only', () => {
    expect(['2022', '2022-03', '2022-03-16', '2022-02-30'].map(isIsoDay)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('firstDay', () => {
  it.each([
    ['2022', '2022-01-01'],
    ['2022-03', '2022-03-01'],
    ['2022-03-16', '2022-03-16'],
  ])('of %s is %s', (iso, day) => {
    expect(firstDay(iso)).toBe(day);
  });
});
