import { describe, expect, it } from 'vitest';
import type { TimelineChart, TimelineMark } from '../../../src/views/charts-view.js';
import { timelineOf } from '../../../src/views/charts/timeline-of.js';
import { timelineView } from '../../../src/views/charts/timeline-view.js';
import { contextOf, saying } from './context.js';
import { timelineMark } from './sample.js';

function viewOf(published: readonly string[], marks: readonly TimelineMark[] = []): TimelineChart {
  const context = contextOf(published.map((date) => [date, saying(1)]));
  const made = timelineOf(context, marks);
  if (!made) throw new Error('no timeline');
  return timelineView(made, context);
}

describe('the title of a timeline', () => {
  it('names the longest gap between two texts', () => {
    expect(viewOf(['1999-04-28', '2003-05', '2022']).title).toBe(
      '3 texts, published from 28 April 1999 to 2022; the longest gap is 2003 to 2022',
    );
    expect(viewOf(['1999-01-01', '1999-01-03', '1999-01-04']).title).toMatch(
      /gap is 1 January 1999 to 3 January 1999$/,
    );
  });

  it('names no gap where several are as long', () => {
    expect(viewOf(['2021-03-01', '2021-03-02', '2021-03-03']).title).toBe(
      '3 texts, published from 1 March 2021 to 3 March 2021',
    );
  });

  it('says how far ahead of its own publication a text looks', () => {
    const marks = [timelineMark('2004-01-01'), timelineMark('2030-01-01', { source: 's2' })];
    expect(viewOf(['1999', '2003', '2022'], marks).title).toBe('The texts name dates up to 8 years ahead');
  });

  it('says from when to when the dates are that lie behind', () => {
    const marks = [timelineMark('1979-01-01'), timelineMark('1990-01-01', { last: '1991-12-31' })];
    expect(viewOf(['1999', '2003', '2022'], marks).title).toBe('The texts name dates from 1979 to 1991');
    expect(viewOf(['1999', '2003', '2022'], [timelineMark('1979-01-01')]).title).toBe(
      'The texts name dates of 1979',
    );
  });
});

describe('a timeline in words', () => {
  it('tells each lane', () => {
    const marks = [timelineMark('1979-01-01'), timelineMark('2030-05-01')];
    expect(viewOf(['1999-04', '2003', '2022'], marks).alt).toBe(
      '1999 · Water Office: published April 1999; names 2 dates, from 1979 to 2030. ' +
        '2003 · Water Office: published 2003. 2022 · Water Office: published 2022.',
    );
  });

  it('explains the marks that occur, and no other', () => {
    const plain = viewOf(['1999-01-01', '2003-01-01', '2022-01-01']).notes.join(' ');
    expect(plain).toContain('publication');
    for (const word of ['Bar', 'Tick', 'Hollow', 'foot']) expect(plain).not.toContain(word);
    const marks = [
      timelineMark('2004-01-01'),
      timelineMark('2030-01-01', { last: '2031-12-31', resolved: true }),
    ];
    const full = viewOf(['1999', '2003', '2022'], marks).notes.join(' ');
    for (const word of ['Bar', 'Tick', 'Hollow', 'foot']) expect(full).toContain(word);
  });
});

describe('the table of dates', () => {
  it('has a row a source, dates in order, those resolved by us in brackets', () => {
    const marks = [
      timelineMark('2030-01-01', { label: 'by 2030', href: '#b' }),
      timelineMark('2004-03-01', { label: 'March', resolved: true, href: '#a' }),
    ];
    const { dates, numbers } = viewOf(['1999', '2003-05', '2022'], marks);
    expect(dates.rows.map(({ mark, published, named }) => [mark.label, published, named])).toEqual([
      [
        '1999 · Water Office',
        '1999',
        [
          { text: '[March]', href: '#a' },
          { text: 'by 2030', href: '#b' },
        ],
      ],
      ['2003 · Water Office', 'May 2003', []],
      ['2022 · Water Office', '2022', []],
    ]);
    expect(dates.inAnnex).toBe(false);
    expect(numbers).toBeNull();
  });

  it('stands in the annex where it is long or only repeats the lanes, and is linked', () => {
    for (const view of [
      viewOf(['1999', '2003', '2022']),
      viewOf(
        ['1999', '2003', '2022'],
        Array.from({ length: 17 }, (_, year) => timelineMark(`${2001 + year}-01-01`)),
      ),
    ]) {
      expect(view.dates.inAnnex).toBe(true);
      expect(view.numbers?.href).toBe(`#${view.dates.anchor}`);
    }
  });

  it('tells sources of one label apart', () => {
    const { dates } = viewOf(['1999-01-01', '1999-05-01', '2003']);
    expect(dates.rows.map(({ mark }) => mark.label)).toEqual([
      'Water Office 1999a',
      'Water Office 1999b',
      '2003 · Water Office',
    ]);
  });
});
