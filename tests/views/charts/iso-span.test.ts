import { describe, expect, it } from 'vitest';
import { DAY, middleOf, spanOf } from '../../../src/views/charts/iso-span.js';

const iso = (moment: number): string => new Date(moment).toISOString();

describe('the span of a date', () => {
  it.each([
    ['1999-04-28', '1999-04-28T00:00:00.000Z', '1999-04-29T00:00:00.000Z'],
    ['1999-12', '1999-12-01T00:00:00.000Z', '2000-01-01T00:00:00.000Z'],
    ['2000-02', '2000-02-01T00:00:00.000Z', '2000-03-01T00:00:00.000Z'],
    ['1999', '1999-01-01T00:00:00.000Z', '2000-01-01T00:00:00.000Z'],
    ['0099', '0099-01-01T00:00:00.000Z', '0100-01-01T00:00:00.000Z'],
  ])('%s begins and ends with what it names', (date, start, end) => {
    expect(spanOf(date).map(iso)).toEqual([start, end]);
  });

  it('has its middle at noon of a day', () => {
    expect(middleOf('1999-04-28') - spanOf('1999-04-28')[0]).toBe(DAY / 2);
  });
});
