import type { ChartView, TimelineMark } from '../charts-view.js';
import type { PageContext } from '../page-context.js';
import { riseAndFallViews } from './rise-and-fall-view.js';
import { timelineOf } from './timeline-of.js';
import { timelineView } from './timeline-view.js';

/** The charts that are worth drawing, none where none is; `marks` are the dates that the sources name. */
export function chartViews(context: PageContext, marks: readonly TimelineMark[]): ChartView[] {
  const timeline = timelineOf(context, marks);
  return [...(timeline ? [timelineView(timeline, context)] : []), ...riseAndFallViews(context)];
}
