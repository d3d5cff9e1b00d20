import type { Range } from '../model/range.js';

/** A stretch of a quote that is marked in one way. */
export interface Segment {
  readonly text: string;
  readonly matched: boolean;
  readonly cue: boolean;
}

interface Marked {
  readonly start: number;
  readonly end: number;
}

/** The text between two offsets, parted wherever a mark begins or ends. Joined, the parts are the text. */
export function segments(
  text: string,
  [from, to]: Range,
  matches: readonly Marked[],
  cues: readonly Marked[],
): Segment[] {
  const cuts = new Set([from, to]);
  for (const { start, end } of [...matches, ...cues]) {
    if (start > from && start < to) cuts.add(start);
    if (end > from && end < to) cuts.add(end);
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  const inside = (marks: readonly Marked[], at: number): boolean =>
    marks.some(({ start, end }) => start <= at && at < end);
  return ordered.slice(0, -1).map((start, index) => ({
    text: text.slice(start, ordered[index + 1]),
    matched: inside(matches, start),
    cue: inside(cues, start),
  }));
}
