import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cslDate, isoDates } from '../../src/notation/csl-date.js';

describe('a date of CSL', () => {
  it.each(['1999', '1999-04', '1999-04-28', '0001-01-01'])('keeps %s with its precision', (iso) => {
    expect(isoDates(cslDate(iso))).toEqual([iso]);
  });

  it('holds numbers, and both ends of a range', () => {
    expect(cslDate('1999-04', '2001')).toEqual({ 'date-parts': [[1999, 4], [2001]] });
  });

  it('in words alone has no ISO form', () => {
    expect(isoDates({ literal: 'Spring 1999' })).toEqual([]);
  });

  it('comes back whatever day it is', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const iso = date.toISOString().slice(0, length);
        expect(isoDates(cslDate(iso))).toEqual([iso]);
      }),
    );
  });
});
