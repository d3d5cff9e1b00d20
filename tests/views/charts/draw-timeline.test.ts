import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline, TimelineChart } from '../../../src/views/charts-view.js';
import { drawTimeline } from '../../../src/views/charts/draw-timeline.js';
import { timeline, timelineMark, timelines, timelineSource } from './sample.js';
import { textsIn } from './well-formed.js';

const chart = (given: Timeline): TimelineChart => ({
  kind: 'timeline',
  anchor: 'timeline',
  title: 'A title',
  alt: 'In words',
  notes: [],
  numbers: null,
  timeline: given,
  dates: { inAnnex: true, anchor: 'd', title: '', heads: { text: '', published: '', named: '' }, rows: [] },
});

describe('a drawn timeline', () => {
  it('is well-formed whatever the labels hold, and its text stays text', () => {
    fc.assert(
      fc.property(timelines, (given) => {
        const { body } = drawTimeline(chart(given), 'en');
        expect(() => textsIn(body)).not.toThrow();
      }),
      { numRuns: 60 },
    );
    const sources = [timelineSource(0, '1999', { label: '<b>&"Wells"' }), timelineSource(1, '2009')];
    expect(textsIn(drawTimeline(chart({ sources, marks: [] }), 'en').body).join('|')).toContain(
      '<b>&"Wells"',
    );
  });

  it('is the same text at every call', () => {
    fc.assert(
      fc.property(timelines, (given) => {
        expect(drawTimeline(chart(structuredClone(given)), 'ru')).toEqual(drawTimeline(chart(given), 'ru'));
      }),
      { numRuns: 20 },
    );
  });

  it('has each date once, hollow where we resolved it, in the colour of its source', () => {
    const marks = [
      timelineMark('2001-05-01'),
      timelineMark('2001-05-01'),
      timelineMark('2003-05-01', { source: 's1', resolved: true }),
    ];
    const { body } = drawTimeline(chart(timeline(['1999-01-01', '2009-01-01'], marks)), 'en');
    expect(body.match(/<rect [^>]*height="8" fill="var\(--s1\)"\/>/g)).toHaveLength(1);
    expect(body.match(/<rect [^>]*fill="var\(--paper\)" stroke="var\(--s2\)"/g)).toHaveLength(1);
  });

  it('uses only properties of the page for its colours', () => {
    const { body } = drawTimeline(
      chart(timeline(['1999', '2003-05', '2009-01-01'], [timelineMark('2001-05-01')])),
      'en',
    );
    const colours = [...body.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
    expect(colours.length).toBeGreaterThan(10);
    for (const colour of colours) expect(colour).toMatch(/^(?:none|var\(--[\w]+\))$/);
  });
});
