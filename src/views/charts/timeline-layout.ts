import { grouped } from '../../model/grouped.js';
import type { Timeline, TimelineMark, TimelineSource } from '../charts-view.js';
import { fitted, letterWidth } from './letter-width.js';
import { middleOf, spanOf } from './iso-span.js';
import { placeLabels } from './mark-labels.js';
import { centred, placed, type PlacedText } from './svg.js';
import { TICK_SIZE, timeScale, type TimeScale } from './ticks.js';
import { ARROW, markBox, type LaneLayout } from './timeline-lane.js';
import { ABOVE, BELOW, laneNameWidth, lanesOf, NAME_SIZE, WIDEST_NAME } from './timeline-lanes.js';

/** Points: the width of the text in portrait, 170 mm. */
export const WIDTH = 481.89;

const KEY_ROOM = 12;
const GAP = 8;

/** Where everything on a timeline stands, in points. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** Upper and lower end of the lines of the scale. */
  readonly scale: { readonly top: number; readonly bottom: number };
  readonly ticks: readonly PlacedText[];
  readonly lanes: readonly LaneLayout[];
  /** Labels of marks, at most 24. */
  readonly labels: readonly PlacedText[];
}

/** Places a timeline: one linear scale, a lane a source. Its dates span at least two moments. */
export function layoutTimeline(timeline: Timeline, language: string): TimelineLayout {
  const { height, every } = lanesOf(timeline.sources.length);
  const named = timeline.sources.filter((_, index) => index % every === 0);
  const size = height > 10.5 ? NAME_SIZE : TICK_SIZE;
  const widths = named.map(({ label, date }) => laneNameWidth(label, date, size));
  const left = KEY_ROOM + Math.min(WIDEST_NAME, Math.max(0, ...widths));
  const scale = scaleOf(timeline, left + GAP, language);
  const bottom = ABOVE + height * timeline.sources.length;
  const bySource = grouped(timeline.marks, (mark) => mark.source);
  const lanes = timeline.sources.map((source, index) => {
    const top = ABOVE + height * index;
    const marks = bySource.get(source.id) ?? [];
    const lane = laneOf({ source, marks, top, height, scale });
    if (index % every !== 0) return lane;
    const keySize = Math.min(7, height * every - 3);
    return {
      ...lane,
      key: { x: 1, y: top + (height - keySize) / 2, width: keySize, height: keySize },
      name: nameOf(source, top + height / 2, size, left - KEY_ROOM),
    };
  });
  const area = { x: left + GAP / 2, y: 0, width: WIDTH - left - GAP / 2, height: bottom };
  return {
    width: WIDTH,
    height: bottom + BELOW,
    scale: { top: 0, bottom: bottom + 2 },
    ticks: scale.ticks.map(({ x, text, width }) =>
      placed(text, x, bottom + BELOW - 3, 'middle', TICK_SIZE, width),
    ),
    lanes,
    labels: every > 1 ? [] : placeLabels(lanes, area),
  };
}

/** The scale over all dates, with room for half a text at its right end. */
function scaleOf({ sources, marks }: Timeline, left: number, language: string): TimeScale {
  const spans = [
    ...sources.map(({ published }) => spanOf(published)),
    ...marks.flatMap(({ first, last }) => [spanOf(first), spanOf(last)]),
  ];
  const start = spans.reduce((least, [from]) => Math.min(least, from), Infinity);
  const end = spans.reduce((most, [, to]) => Math.max(most, to), -Infinity);
  // The texts of the ticks are known only with the scale, and their room is part of it: the second scale has it.
  const widest = Math.max(
    0,
    ...timeScale([start, end], [left, WIDTH], language).ticks.map(({ width }) => width),
  );
  const edge = Math.max(EDGE, widest / 2 + 1);
  return timeScale([start, end], [left + EDGE, WIDTH - edge], language);
}

/** Half an arrowhead and a little. */
const EDGE = 5;

function nameOf(source: TimelineSource, middle: number, size: number, room: number): LaneLayout['name'] {
  const date = source.date === '' ? '' : ` ${source.date}`;
  const dateWidth = letterWidth(date, size);
  const label = fitted(source.label, size, Math.max(room - dateWidth, room / 3));
  const shown = letterWidth(label, size) + dateWidth <= room ? date : '';
  const width = letterWidth(label, size) + letterWidth(shown, size);
  return { ...placed(label, KEY_ROOM, middle + size * 0.32, 'start', size, width), date: shown };
}

function laneOf({
  source,
  marks,
  top,
  height,
  scale,
}: {
  readonly source: TimelineSource;
  readonly marks: readonly TimelineMark[];
  readonly top: number;
  readonly height: number;
  readonly scale: TimeScale;
}): LaneLayout {
  const [from, to] = spanOf(source.published).map(scale.at);
  const stem = centred(scale.at(middleOf(source.published)), top + height / 2, ARROW, height - 1);
  return {
    source,
    key: null,
    name: null,
    marks: marks.map((mark) => markBox(mark, { middle: top + height / 2, height }, scale)),
    stem,
    published:
      source.published.length === 10 || from === undefined || to === undefined
        ? null
        : { x: from, y: top + height - 1.5, width: to - from, height: 1 },
  };
}
