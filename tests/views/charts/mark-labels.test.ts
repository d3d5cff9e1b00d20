import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/views/charts/timeline-layout.js';
import { timeline, timelineMark } from './sample.js';

const labelled = (marks: readonly ReturnType<typeof timelineMark>[]): string[] =>
  layoutTimeline(timeline(['1900', '2060'], marks), 'en').labels.map(({ text }) => text);

describe('labels of marks', () => {
  it('go to the outermost dates of a lane before those between', () => {
    const years = Array.from({ length: 60 }, (_, place) => 1951 + place);
    const said = labelled(years.map((year) => timelineMark(`${year}-06-01`, { label: `summer of ${year}` })));
    expect(said).toContain('summer of 2010');
    expect(said).toContain('summer of 1951');
    expect(said).not.toContain('summer of 1980');
  });

  it('are given once to a date that is named twice', () => {
    expect(labelled([timelineMark('2005-06-01'), timelineMark('2005-06-01')])).toEqual(['2005-06-01']);
  });

  it('are cut where they are long, and left out where they are empty', () => {
    const [said] = labelled([
      timelineMark('2000-01-01', { label: 'the end of the transition period agreed upon' }),
    ]);
    expect(said).toMatch(/^the end.*…$/);
    expect(labelled([timelineMark('2000-01-01', { label: ' ' })])).toEqual([]);
  });
});
