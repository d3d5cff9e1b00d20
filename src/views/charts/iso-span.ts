import { firstDay } from '../../notation/iso-date.js';

export const DAY = 86_400_000;

/** The moment an ISO day, month or year begins and the one it ends, in milliseconds UTC. */
export function spanOf(iso: string): readonly [start: number, end: number] {
  const start = Date.parse(`${firstDay(iso)}T00:00:00Z`);
  return [start, after(iso, start)];
}

function after(iso: string, start: number): number {
  const date = new Date(start);
  switch (iso.length) {
    case 4:
      return date.setUTCFullYear(date.getUTCFullYear() + 1);
    case 7:
      return date.setUTCMonth(date.getUTCMonth() + 1);
    default:
      return start + DAY;
  }
}

/** The middle of it: where a date stands that is known no closer. */
export function middleOf(iso: string): number {
  const [start, end] = spanOf(iso);
  return (start + end) / 2;
}
