import type { Segment } from './segments.js';

/** Segments on one baseline, from left to right. */
export type Row = readonly Segment[];

/** Segments parted by their baselines, from the head down. */
export function rowsOf(segments: readonly Segment[]): Row[] {
  const rows: { y: number; size: number; row: Segment[] }[] = [];
  for (const one of [...segments].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const last = rows.at(-1);
    if (last && one.y - last.y <= 0.4 * Math.min(last.size, one.size)) last.row.push(one);
    else rows.push({ y: one.y, size: one.size, row: [one] });
  }
  return rows.map(({ row }) => row.sort((a, b) => a.left - b.left));
}
