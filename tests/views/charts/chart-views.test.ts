import { describe, expect, it } from 'vitest';
import { chartViews } from '../../../src/views/charts/chart-views.js';
import { contextOf, saying } from './context.js';
import { timelineMark } from './sample.js';

describe('the charts of a page', () => {
  it('are none for two texts without dates', () => {
    expect(
      chartViews(
        contextOf([
          ['1999', saying(3)],
          ['2022', saying(1)],
        ]),
        [],
      ),
    ).toEqual([]);
  });

  it('are a timeline and the course of themes for three texts of one series', () => {
    const years = ['1999', '2003', '2022'];
    expect(
      chartViews(contextOf(years.map((year) => [year, saying(2)] as const)), []).map(({ kind }) => kind),
    ).toEqual(['timeline', 'rise-and-fall']);
  });

  it('are a timeline alone for two texts that name dates', () => {
    const marks = ['2005', '2010', '2030'].map((year) => timelineMark(`${year}-01-01`));
    const context = contextOf([
      ['1999', saying(3)],
      ['2022', saying(1)],
    ]);
    expect(chartViews(context, marks).map(({ kind }) => kind)).toEqual(['timeline']);
  });
});
