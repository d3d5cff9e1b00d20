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
  const matched = insideOf(matches);
  const cued = insideOf(cues);
  return ordered.slice(0, -1).map((start, index) => ({
    text: text.slice(start, ordered[index + 1]),
    matched: matched(start),
    cue: cued(start),
  }));
}

/** Whether an offset is inside a mark; asked for offsets in order, so that each mark is looked at once. */
function insideOf(marks: readonly Marked[]): (at: number) => boolean {
  const ordered = [...marks].sort((a, b) => a.start - b.start);
  let next = 0;
  let until = 0;
  return (at) => {
    for (let mark = ordered[next]; mark && mark.start <= at; mark = ordered[++next])
      until = Math.max(until, mark.end);
    return at < until;
  };
}
