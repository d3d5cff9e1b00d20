import { anchors } from '../anchors.js';
import { sourceOf } from '../citations.js';
import type { TimelineMark } from '../charts-view.js';
import { dateOf } from '../facts-view.js';
import type { PageContext } from '../page-context.js';

/** The dates and periods that coded quotes name, each once a source, in the order of themes and quotes. */
export function timelineMarks(context: PageContext): TimelineMark[] {
  const marks = new Map<string, TimelineMark>();
  for (const { codings } of context.briefing.themes) {
    for (const { passage, facts = [] } of codings) {
      for (const fact of facts) {
        const { first, last, resolved = false } = fact;
        if (fact.kind !== 'date' || first === undefined || last === undefined) continue;
        const source = sourceOf(passage);
        const key = [source, first, last].join(' ');
        if (marks.has(key)) continue;
        const label = dateOf(fact, context.labels);
        marks.set(key, { source, first, last, resolved, label, href: `#${anchors.passage(passage)}` });
      }
    }
  }
  return [...marks.values()];
}
