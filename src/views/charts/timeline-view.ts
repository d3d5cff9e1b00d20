import type { DatesRow, DatesTable, Timeline, TimelineChart, TimelineMark } from '../charts-view.js';
import type { PageContext } from '../page-context.js';
import { spanOf } from './iso-span.js';
import { lanesOf } from './timeline-lanes.js';

/** With more rows or dates than these the table stands in the annex. */
const ROWS_BENEATH = 6;
const DATES_BENEATH = 16;

/** The timeline in words and numbers. */
export function timelineView(timeline: Timeline, context: PageContext): TimelineChart {
  const { labels } = context;
  const dates = datesTable(timeline, context);
  return {
    kind: 'timeline',
    anchor: 'timeline',
    title: title(timeline, context),
    alt: timeline.sources.map(({ id }) => inWords(id, timeline, context)).join(' '),
    notes: notes(timeline, context),
    numbers: dates.inAnnex ? { text: labels.text('chartDates'), href: `#${dates.anchor}` } : null,
    timeline,
    dates,
  };
}

function title({ sources, marks }: Timeline, { labels }: PageContext): string {
  const published = new Map(sources.map((source) => [source.id, yearOf(source.published)]));
  const ahead = marks.map((mark) => yearOf(mark.last) - (published.get(mark.source) ?? Infinity));
  const years = ahead.reduce((most, one) => Math.max(most, one), 0);
  if (years > 0) return labels.text('timelineAhead', { years });
  if (marks.length > 0) {
    const [first, last] = yearsOf(marks);
    return first === last
      ? labels.text('timelineNamesOne', { year: String(first) })
      : labels.text('timelineNames', { first: String(first), last: String(last) });
  }
  const values = {
    count: sources.length,
    first: labels.date(sources[0]?.published ?? ''),
    last: labels.date(sources.at(-1)?.published ?? ''),
  };
  const gap = longestGap(sources);
  if (!gap) return labels.text('timelinePublished', values);
  return labels.text('timelineGap', { ...values, before: labels.date(gap[0]), after: labels.date(gap[1]) });
}

/** The two neighbours furthest apart, in years where these differ; null where no pair is further apart than all others. */
function longestGap(sources: Timeline['sources']): readonly [string, string] | null {
  const gaps = sources.slice(1).map(({ published: after }, index) => {
    const before = sources[index]?.published ?? after;
    return { before, after, length: spanOf(after)[0] - spanOf(before)[0] };
  });
  const [longest, second] = gaps.sort((a, b) => b.length - a.length);
  if (!longest || !second || longest.length === second.length) return null;
  const { before, after } = longest;
  return yearOf(before) === yearOf(after) ? [before, after] : [before.slice(0, 4), after.slice(0, 4)];
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

function yearsOf(marks: readonly TimelineMark[]): readonly [number, number] {
  return [
    marks.reduce((least, { first }) => Math.min(least, yearOf(first)), Infinity),
    marks.reduce((most, { last }) => Math.max(most, yearOf(last)), -Infinity),
  ];
}

/** What one lane shows, as a sentence. */
function inWords(id: string, { marks }: Timeline, { index, labels }: PageContext): string {
  const source = index.source(id);
  const own = marks.filter((mark) => mark.source === id);
  const said = { label: source.label, published: labels.date(source.published) };
  if (own.length === 0) return labels.text('timelineLane', said);
  const [first, last] = yearsOf(own);
  const values = { ...said, count: own.length, first: String(first), last: String(last) };
  return labels.text(first === last ? 'timelineLaneNamesOne' : 'timelineLaneNames', values);
}

function notes({ sources, marks }: Timeline, { labels }: PageContext): string[] {
  const { every } = lanesOf(sources.length);
  const said: readonly (readonly [string, boolean])[] = [
    ['timelineStem', true],
    ['timelineSpan', sources.some(({ published }) => published.length < 10)],
    ['timelineDay', marks.some(({ first, last }) => first === last)],
    ['timelinePeriod', marks.some(({ first, last }) => first !== last)],
    ['timelineResolved', marks.some(({ resolved }) => resolved)],
    ['timelineScale', true],
  ];
  const lines = said.flatMap(([key, holds]) => (holds ? [labels.text(key)] : []));
  return every > 1 ? [...lines, labels.text('timelineEvery', { count: every })] : lines;
}

function datesTable({ sources, marks }: Timeline, context: PageContext): DatesTable {
  const { index, labels } = context;
  const names = context.briefing.sources.map(({ label }) => label);
  const shared = new Set(names.filter((name, place) => names.indexOf(name) !== place));
  const rows = sources.map(({ id }): DatesRow => {
    const source = index.source(id);
    const own = marks.filter((one) => one.source === id).sort(byDate);
    const mark = context.mark(source);
    return {
      mark: { ...mark, label: shared.has(mark.label) ? context.citations.short(id) : mark.label },
      published: labels.date(source.published),
      named: own.map(({ label, href, resolved }) => ({ text: resolved ? `[${label}]` : label, href })),
    };
  });
  return {
    // Without dates named it repeats what the lanes print.
    inAnnex: marks.length === 0 || rows.length > ROWS_BENEATH || marks.length > DATES_BENEATH,
    anchor: 'timeline.dates',
    title: labels.text('chartDates'),
    heads: {
      text: labels.text('chartText'),
      published: labels.text('chartPublished'),
      named: marks.length > 0 ? labels.text('chartNamed') : '',
    },
    rows,
  };
}

function byDate(a: TimelineMark, b: TimelineMark): number {
  const [one, other] = [`${a.first} ${a.last} ${a.label}`, `${b.first} ${b.last} ${b.label}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
