import { halves, type BodyType } from './body-type.js';
import { itemMark } from './item-marks.js';
import { isEnded, isFull, type Line } from './lines.js';

/** Type larger than the text's, from which a line is a heading. */
const LARGER = 1.12;

/** Letters of the longest heading. */
const LONGEST = 250;

const DEEPEST = 4;

/** The lines that are headings: larger than the text, or bold where the text is not, and not a part of a sentence. */
export function headingLines(lines: readonly Line[], body: BodyType): Set<Line> {
  const found = new Set<Line>();
  for (let from = 0; from < lines.length;) {
    const first = lines[from];
    if (!first) break;
    let end = from + 1;
    for (let line = lines[end]; line && isSameHeading(first, line); line = lines[++end]);
    const group = lines.slice(from, end);
    if (isHeading(group, lines[from - 1], lines[end], body)) for (const line of group) found.add(line);
    from = end;
  }
  return found;
}

/** Whether a line below another is of one heading with it. */
export function isSameHeading(first: Line, line: Line): boolean {
  return (
    line.page === first.page &&
    line.bold === first.bold &&
    Math.abs(line.size - first.size) < 0.04 * first.size &&
    line.gap !== null &&
    line.gap < 1.75 * line.size
  );
}

function isHeading(
  group: readonly Line[],
  before: Line | undefined,
  after: Line | undefined,
  body: BodyType,
): boolean {
  const [first] = group;
  const last = group.at(-1);
  const text = group.map((line) => line.text).join(' ');
  if (!first || !last || text.length > LONGEST || !/\p{L}{2}/u.test(text)) return false;
  if (first.size >= body.size * LARGER) return true;
  if (!first.bold || body.bold || first.size < body.size * 0.95) return false;
  if (/^\p{Ll}/u.test(text) || /[,;]$/.test(text) || group.length > 3) return false;
  if (itemMark(text)?.number === null) return false;
  if (isEnded(text) && !text.endsWith('?') && text.split(' ').length > 12) return false;
  const runsOn =
    before !== undefined && isClose(first) && !before.bold && !isEnded(before.text) && isFull(before, first);
  const runsIn = after !== undefined && isClose(after) && isFull(last, after) && /^\p{Ll}/u.test(after.text);
  return !runsOn && !runsIn;
}

function isClose(line: Line): boolean {
  return line.gap !== null && line.column.leading !== null && line.gap < 1.15 * line.column.leading;
}

/** Levels of headings by their type: larger before smaller, bold before light. */
export function headingLevels(lines: Iterable<Line>): (line: Line) => number {
  const key = (line: Line): number => halves(line.size) * 2 + (line.bold ? 0.5 : 0);
  const types = [...new Set([...lines].map(key))].sort((a, b) => b - a);
  return (line) => Math.min(DEEPEST, types.indexOf(key(line)) + 1);
}
