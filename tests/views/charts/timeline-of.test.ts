import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/views/charts/timeline-of.js';
import { contextOf, saying } from './context.js';
import { timelineMark } from './sample.js';

const dated = (...published: string[]) => contextOf(published.map((date) => [date, saying(1)]));

describe('a timeline is left out', () => {
  it('of fewer than three texts that name fewer than three dates', () => {
    expect(timelineOf(dated('1999', '2022'), [])).toBeNull();
    const twice = [timelineMark('2005-01-01'), timelineMark('2005-01-01'), timelineMark('2006-01-01')];
    expect(timelineOf(dated('1999', '2022'), twice)).toBeNull();
    expect(timelineOf(dated(), [])).toBeNull();
  });

  it('of texts of one day, month or year that name no other date', () => {
    expect(timelineOf(dated('1999', '1999', '1999'), [])).toBeNull();
    expect(timelineOf(dated('1999-04-28', '1999-04-28', '1999-04-28'), [])).toBeNull();
  });
});

describe('a timeline is drawn', () => {
  it('of three texts of different dates', () => {
    const made = timelineOf(dated('1999-04-28', '2003-05', '2022'), []);
    expect(
      made?.sources.map(({ published, colour, shape, framed }) => [published, colour, shape, framed]),
    ).toEqual([
      ['1999-04-28', 1, 'key-1', false],
      ['2003-05', 2, 'key-2', false],
      ['2022', 3, 'key-3', false],
    ]);
  });

  it('of two texts that name three dates', () => {
    const marks = ['2005-01-01', '2006-01-01', '2007-01-01'].map((day) => timelineMark(day));
    expect(timelineOf(dated('1999', '2022'), marks)?.marks).toEqual(marks);
  });

  it('with dates that do not repeat the year of the label, unless the label would be cut', () => {
    const made = timelineOf(dated('1999-04-28', '2003-05', '2022'), []);
    expect(made?.sources.map(({ label, date }) => `${label}|${date}`)).toEqual([
      '1999|28 April',
      '2003|May',
      '2022|',
    ]);
    const publisher = 'A very long institution of water and electric affairs';
    const long = timelineOf(
      contextOf([
        ['1999-04-28', saying(1), { publisher }],
        ['1999-05-28', saying(1), { publisher }],
        ['2003', saying(1)],
      ]),
      [],
    );
    expect(long?.sources[0]?.date).toBe('28 April 1999');
  });
});
