declare module 'd3-time' {
  export interface TimeInterval {
    readonly range: (start: Date, stop: Date) => Date[];
  }
  interface CountedInterval extends TimeInterval {
    /** Null where the step is no positive number. */
    readonly every: (step: number) => TimeInterval | null;
  }
  export const utcDay: CountedInterval;
  export const utcMonday: CountedInterval;
  export const utcMonth: CountedInterval;
  export const utcYear: CountedInterval;
}
declare module 'd3-scale' {
  import type { TimeInterval } from 'd3-time';
  interface UtcScale {
    (moment: number): number;
    readonly ticks: (interval: TimeInterval) => Date[];
  }
  export function scaleUtc(domain: readonly number[], range: readonly number[]): UtcScale;
  export function scaleLinear(domain: readonly number[], range: readonly number[]): (value: number) => number;
}
declare module 'd3-shape' {
  interface Line<Point> {
    (points: readonly Point[]): string | null;
    readonly x: (value: (point: Point) => number) => Line<Point>;
    readonly y: (value: (point: Point) => number) => Line<Point>;
    readonly defined: (value: (point: Point) => boolean) => Line<Point>;
    readonly digits: (digits: number) => Line<Point>;
  }
  export function line<Point>(): Line<Point>;
}
