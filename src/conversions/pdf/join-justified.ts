import { rowsOf, type Row } from './rows.js';
import { joinedSegment, type Segment } from './segments.js';

/** Rows above and below by which it is told whether words stand in columns. */
const AROUND = 6;

/** Points by which edges of one column may miss each other in a scan. */
const NEAR = 2.5;

/** Blanks of a justified line, in its size, are no wider. */
const WIDEST = 4;

/** How much wider one blank of a justified line may be than its least. */
const UNEVEN = 1.5;

/**
 * Joins the words of justified lines, whose blanks may be as wide as those between columns: all of a line's are about the
 * same, and no words above and below begin or end where they do.
 */
export function joinJustified(segments: readonly Segment[]): Segment[] {
  const rows = rowsOf(segments);
  return rows.flatMap((row, index) => {
    const around = [
      ...rows.slice(Math.max(0, index - AROUND), index),
      ...rows.slice(index + 1, index + AROUND + 1),
    ];
    const widest = widestBlank(row);
    const joined: Segment[] = [];
    for (const one of row) {
      const last = joined.at(-1);
      const isBlank = last && one.left - last.right <= widest && !isEdge(last.right, one.left, around);
      if (last && isBlank && last.tagged.cell === one.tagged.cell)
        joined[joined.length - 1] = joinedSegment(last, one);
      else joined.push(one);
    }
    return joined;
  });
}

/** What may be a blank of the row; 0 where its words stand as close as in any text. */
function widestBlank(row: Row): number {
  const pieces = row.flatMap((one) => one.pieces).sort((a, b) => a.x - b.x);
  const size = Math.max(...row.map((one) => one.size));
  if (row.length < 2 || pieces.some(({ text }) => text.trim().includes(' '))) return 0;
  const blanks = pieces.slice(1).flatMap((piece, index) => {
    const before = pieces[index];
    const blank = before ? piece.x - before.x - before.width : 0;
    return piece.spaced && blank > 0 ? [blank] : [];
  });
  return Math.min(WIDEST * size, UNEVEN * Math.min(...blanks) + NEAR);
}

/** Whether words of other rows begin where these do, or end where those before them do, and hardly any stand across. */
function isEdge(end: number, start: number, rows: readonly Row[]): boolean {
  const begin = rows.filter((row) => row.some(({ left }) => Math.abs(left - start) < NEAR)).length;
  const ended = rows.filter((row) => row.some(({ right }) => Math.abs(right - end) < NEAR)).length;
  const across = (at: number): number =>
    rows.filter((row) =>
      row.some(({ pieces }) => pieces.some(({ x, width }) => x < at - NEAR && x + width > at + NEAR)),
    ).length;
  return (begin > 1 && across(start) * 3 <= begin) || (ended > 1 && across(end) * 3 <= ended);
}
