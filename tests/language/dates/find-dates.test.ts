import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/language/dates/find-dates.js';
import { publishedOn } from '../../../src/language/dates/relative.js';
import { wordsOf } from '../facts/sample.js';
import { datesIn } from './sample.js';

describe('findDates', () => {
  it('keeps the word that loosens a date', () => {
    const text = 'It opens before 2006, no later than April 2007.';
    const { dates: found } = findDates(wordsOf(text, 'en'), 'en', undefined);
    expect(found.map(({ qualifier }) => qualifier)).toEqual(['before', 'no later than']);
  });

  it('finds dates in numbers in a language without lists', () => {
    expect(datesIn('Am 28.04.1999 und 1999-05-01, im April 1999.', 'de')).toEqual([
      '28.04.1999 = 1999-04-28',
      '1999-05-01 = 1999-05-01',
    ]);
  });

  it.each([
    '1',
    '1,',
    'April ',
    '(',
    'the ',
    'early ',
    'from 2001 to ',
    '3–',
    'between 1999 and ',
    'first half of ',
    '28.04.',
    '[ago ',
  ])('takes no longer on a long run of “%s” than on a text', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const start = performance.now();
    datesIn(text, 'en', '1999-04-28');
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  it('gives ranges in order that do not overlap, whose days exist', () => {
    const parts = [
      '28',
      'April',
      '1999',
      'from',
      'to',
      'between',
      'and',
      '2001–2005',
      'the',
      'in',
      '(',
      ')',
      ';',
      'early',
      'next year',
      'ago',
      'two',
      '1990s',
      'May',
      '31',
      '02',
      '-',
      ',',
      '.',
      'spring of',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 14 }), (some) => {
        const text = some.join(' ');
        const words = wordsOf(text, 'en');
        let behind = 0;
        for (const { start, end, first, last } of findDates(words, 'en', publishedOn('2004-05-06')).dates) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(first <= last).toBe(true);
          expect(new Date(first).toISOString().slice(0, 10)).toBe(first);
          behind = end;
        }
      }),
    );
  });
});
