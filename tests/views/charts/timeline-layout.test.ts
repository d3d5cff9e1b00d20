import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../../src/views/charts/svg.js';
import { lanesOf } from '../../../src/views/charts/timeline-lanes.js';
import { layoutTimeline, WIDTH, type TimelineLayout } from '../../../src/views/charts/timeline-layout.js';
import { timeline, timelineMark, timelines, timelineSource, within } from './sample.js';

/** 70 mm in points. */
const TALLEST = (70 / 25.4) * 72;

const textBoxes = ({ ticks, lanes, labels }: TimelineLayout) =>
  [...ticks, ...labels, ...lanes.flatMap(({ name }) => (name ? [name] : []))].map(({ box }) => box);

const shapeBoxes = ({ lanes }: TimelineLayout) =>
  lanes.flatMap(({ key, marks, stem, published }) => [
    stem,
    ...marks.map(({ box }) => box),
    ...(key ? [key] : []),
    ...(published ? [published] : []),
  ]);

describe('a timeline', () => {
  it('keeps everything inside its frame, under 70 mm high and 170 wide', () => {
    fc.assert(
      fc.property(timelines, (given) => {
        const layout = layoutTimeline(given, 'en');
        const frame = { x: 0, y: 0, width: layout.width, height: layout.height };
        expect(layout.width).toBeCloseTo((170 / 25.4) * 72, 1);
        expect(layout.height).toBeLessThan(TALLEST);
        for (const box of [...textBoxes(layout), ...shapeBoxes(layout)])
          expect(within(box, frame)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('has no text upon another, nor upon a mark or a stem', () => {
    fc.assert(
      fc.property(timelines, (given) => {
        const layout = layoutTimeline(given, 'en');
        const texts = textBoxes(layout);
        for (const [index, box] of texts.entries()) {
          for (const other of texts.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        }
        for (const { box } of layout.labels) {
          for (const shape of shapeBoxes(layout)) expect(overlap(box, shape) && shape.height > 1).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('sets at most 24 labels', () => {
    const years = Array.from({ length: 16 }, (_, place) => String(1990 + place));
    const marks = years.flatMap((_, place) =>
      [1950, 1960, 1970, 2020, 2030].map((year) =>
        timelineMark(`${year}-05-01`, { source: `s${place}`, label: String(year) }),
      ),
    );
    const { labels, lanes } = layoutTimeline(timeline(years, marks), 'en');
    expect(labels).toHaveLength(24);
    expect(lanes.flatMap((lane) => lane.marks)).toHaveLength(80);
  });

  it('names every source up to 16 and more, and beyond that as many as have room', () => {
    const named = (sources: number): number => {
      const years = Array.from({ length: sources }, (_, place) => String(1900 + place));
      return layoutTimeline(timeline(years), 'en').lanes.filter(({ name, key }) => name && key).length;
    };
    expect([3, 16, 21].map(named)).toEqual([3, 16, 21]);
    expect(named(40)).toBe(20);
    expect(lanesOf(40).every).toBe(2);
  });

  it('is to scale: stems stand as far apart as their dates', () => {
    const { lanes } = layoutTimeline(timeline(['2000-01-01', '2001-01-01', '2005-01-01']), 'en');
    const [a = 0, b = 0, c = 0] = lanes.map(({ stem }) => stem.x);
    expect((c - a) / (b - a)).toBeCloseTo(1827 / 366, 6);
  });

  it('shows a year or month of publication as such, and a day by its stem alone', () => {
    const { lanes } = layoutTimeline(timeline(['1999-06-01', '2000', '2001-03']), 'en');
    const [day, year, month] = lanes.map(({ published }) => published?.width ?? 0);
    expect(day).toBe(0);
    expect((year ?? 0) / (month ?? 1)).toBeCloseTo(366 / 31, 6);
  });

  it('draws a period as long as it is, and a day as a tick', () => {
    const marks = [
      timelineMark('2000-01-01', { last: '2001-12-31' }),
      timelineMark('2000-01-01', { last: '2003-12-31' }),
    ];
    const { lanes } = layoutTimeline(
      timeline(['1990', '2010'], [...marks, timelineMark('2005-01-01')]),
      'en',
    );
    const [two = 0, four = 0, day = 0] = lanes[0]?.marks.map(({ box }) => box.width) ?? [];
    expect(four / two).toBeCloseTo(1461 / 731, 6);
    expect(day).toBe(1.2);
  });

  it('cuts a long label before its date', () => {
    const label = 'A very long institution of water and electric affairs of the northern valley';
    const sources = [
      timelineSource(0, '2001-01-01', { label, date: '1 January 2001' }),
      timelineSource(1, '2009'),
    ];
    const [first] = layoutTimeline({ sources, marks: [] }, 'en').lanes;
    expect(first?.name?.text).toMatch(/^A very long.*…$/);
    expect(first?.name?.date).toBe(' 1 January 2001');
    expect(first?.name?.box.width).toBeLessThan(WIDTH / 3);
  });

  it('is the same for the same timeline', () => {
    fc.assert(
      fc.property(timelines, (given) => {
        expect(layoutTimeline(structuredClone(given), 'ru')).toEqual(layoutTimeline(given, 'ru'));
      }),
      { numRuns: 20 },
    );
  });
});
