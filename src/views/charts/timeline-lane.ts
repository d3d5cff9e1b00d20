import type { TimelineMark, TimelineSource } from '../charts-view.js';
import { middleOf, spanOf } from './iso-span.js';
import { centred, type Box, type PlacedText } from './svg.js';
import type { TimeScale } from './ticks.js';

/** Where everything in the lane of one source stands. */
export interface LaneLayout {
  readonly source: TimelineSource;
  /** Null, as its name, where lanes are too low for text and this one is passed over. */
  readonly key: Box | null;
  /** The label, and the date behind it in the same line. */
  readonly name: (PlacedText & { readonly date: string }) | null;
  readonly marks: readonly MarkBox[];
  /** Arrowhead and stem, at the middle of the time of publication. */
  readonly stem: Box;
  /** The time in which it was published, where that is longer than a day; null otherwise. */
  readonly published: Box | null;
}

export interface MarkBox {
  readonly mark: TimelineMark;
  readonly box: Box;
}

/** Width of an arrowhead, in points. */
export const ARROW = 5.6;

const BAR = 3.5;
const DAY_WIDTH = 1.2;
const DAY_HEIGHT = 8;

/** The least in which a hollow can be seen. */
const HOLLOW_WIDTH = 2.4;

/** A tick for a day, a bar for a period; wide enough to be seen. */
export function markBox(
  mark: TimelineMark,
  lane: { readonly middle: number; readonly height: number },
  scale: TimeScale,
): MarkBox {
  const { first, last, resolved } = mark;
  if (first === last) {
    const width = resolved ? HOLLOW_WIDTH : DAY_WIDTH;
    const height = Math.min(DAY_HEIGHT, lane.height - 1);
    return { mark, box: centred(scale.at(middleOf(first)), lane.middle, width, height) };
  }
  const [from, to] = [scale.at(spanOf(first)[0]), scale.at(spanOf(last)[1])];
  const width = Math.max(HOLLOW_WIDTH, to - from);
  return { mark, box: centred((from + to) / 2, lane.middle, width, Math.min(BAR, lane.height - 1)) };
}
