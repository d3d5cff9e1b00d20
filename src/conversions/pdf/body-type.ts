import type { Segment } from './segments.js';

/** The type that most of a text is set in. */
export interface BodyType {
  readonly size: number;
  readonly bold: boolean;
}

/** The type of most letters, sizes in steps of half a point. */
export function bodyType(segments: readonly Segment[]): BodyType {
  const letters = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const one of segments) {
    const size = halves(one.size);
    letters.set(size, (letters.get(size) ?? 0) + one.text.length);
    all += one.text.length;
    if (one.bold) bold += one.text.length;
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  return { size: most?.[0] ?? 10, bold: bold * 2 > all };
}

/** A size in steps of half a point. */
export function halves(size: number): number {
  return Math.round(size * 2) / 2;
}
