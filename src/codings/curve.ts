import { METHOD } from '../model/method.js';

const POINTS: readonly (readonly [sum: number, share: number])[] = METHOD.curve;

/** The share of passages of this sum that were judged to be on the theme; 0 for 0 and less, never 1. */
export function shareOf(sum: number): number {
  if (sum <= 0) return 0;
  return between(POINTS, sum) ?? 1 - 0.01 * Math.exp(LAST - sum);
}

const ORIGIN = [0, 0] as const;

const LAST = POINTS.at(-1)?.[0] ?? 0;

/** The sum that has this share: the inverse of `shareOf`. */
export function sumOf(share: number): number {
  if (share <= 0) return 0;
  const turned = POINTS.map(([sum, of]) => [of, sum] as const);
  return between(turned, share) ?? LAST - Math.log((1 - Math.min(share, 0.9999)) / 0.01);
}

/** Along the straight line between the two points about `x`; undefined beyond the last. */
function between(points: readonly (readonly [number, number])[], x: number): number | undefined {
  const at = points.findIndex(([x1]) => x <= x1);
  const [[x0, y0], end] = [points[at - 1] ?? ORIGIN, points[at]];
  if (!end) return undefined;
  const [x1, y1] = end;
  return x1 === x0 ? y1 : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}
