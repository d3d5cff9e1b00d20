import type { Timeline, TimelineMark } from '../charts-view.js';
import type { PageContext } from '../page-context.js';
import { spanOf } from './iso-span.js';
import { laneNameWidth, NAME_SIZE, WIDEST_NAME } from './timeline-lanes.js';

/** Publications from which their distances are worth a scale; with fewer, so many dates that the texts name. */
const SOURCES = 3;
const MARKS = 3;

/**
 * The sources by date of publication, with the dates that they name. Null where a chart would say less than the table of
 * sources does: fewer than three texts that name fewer than three different dates, or all of them of one time.
 */
export function timelineOf(context: PageContext, marks: readonly TimelineMark[]): Timeline | null {
  const { briefing } = context;
  const days = new Set(marks.map(({ first, last }) => `${first} ${last}`));
  if (briefing.sources.length < SOURCES && days.size < MARKS) return null;
  const published = briefing.sources.map((source) => source.published);
  const spans = [...published, ...marks.flatMap(({ first, last }) => [first, last])].map(spanOf);
  // Of one moment, or one year that is known no closer, a scale would show nothing.
  if (new Set(spans.map(String)).size < 2) return null;
  const sources = briefing.sources.map((source) => {
    const { id, colour, shape, framed } = context.mark(source);
    const label = context.citations.short(id);
    return {
      id,
      label,
      colour,
      shape,
      framed,
      published: source.published,
      date: dateBeside(label, source.published, context),
    };
  });
  return { sources, marks };
}

/** The date as it stands behind a label: without the year where the label shows it and will not be cut. */
function dateBeside(label: string, published: string, { labels }: PageContext): string {
  const date = labels.dateInYear(published);
  const shows = label.includes(published.slice(0, 4)) && laneNameWidth(label, date, NAME_SIZE) <= WIDEST_NAME;
  return shows ? date : labels.date(published);
}
