import type { Redline } from '../model/alignment.js';
import type { BriefingTheme } from '../model/briefing.js';
import type { Range } from '../model/range.js';
import { segments, type Segment } from './segments.js';

/** A stretch of a quote, and whether another version of its source has it. */
export interface QuoteSegment extends Segment {
  /** Not in the version before. */
  readonly inserted: boolean;
  /** Not in the next version. */
  readonly deleted: boolean;
  /** Whether an unbroken stretch of one kind begins or ends here, over all its segments. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** What each quote of a theme changed, by the id of its coding; empty where no two sources are versions of one text. */
export function redlinesOf({ rows }: BriefingTheme): ReadonlyMap<string, Redline> {
  return new Map(rows.flatMap((row) => row.redline ?? []).map((one) => [one.coding, one]));
}

type Marks = Parameters<typeof segments>[2];

/** The segments of a quote, parted where a mark or a change between versions begins or ends. Joined they are the text. */
export function redlineSegments(
  text: string,
  range: Range,
  marks: { readonly matches: Marks; readonly cues: Marks },
  redline: Redline | undefined,
): QuoteSegment[] {
  const { inserted = [], deleted = [] } = redline ?? {};
  return stretches(range, [...inserted, ...deleted]).flatMap(([start, end]) => {
    const all = segments(text, [start, end], marks.matches, marks.cues);
    const change = { inserted: holds(inserted, start), deleted: holds(deleted, start) };
    return all.map((segment, index) => ({
      ...segment,
      ...change,
      opens: index === 0,
      closes: index === all.length - 1,
    }));
  });
}

/** The range cut wherever one of `changes` begins or ends; none of the parts is empty. */
function stretches([from, to]: Range, changes: readonly Range[]): Range[] {
  const inside = changes.flat().filter((at) => at > from && at < to);
  const cuts = [...new Set([from, ...inside, to])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index): Range => [cuts[index] ?? from, end]);
}

function holds(ranges: readonly Range[], at: number): boolean {
  return ranges.some(([start, end]) => at >= start && at < end);
}
