import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import { localeOf } from '../labels.js';
import { DAY } from './iso-span.js';
import { letterWidth } from './letter-width.js';

/** A round date on the scale. */
export interface Tick {
  readonly x: number;
  readonly text: string;
  /** Of the text, at most. */
  readonly width: number;
}

export const TICK_SIZE = 8;

/** Points between the texts of two ticks. */
const GAP = 16;

type Unit = 'day' | 'month' | 'year';

interface Step {
  readonly unit: Unit;
  /** About how long it is. */
  readonly days: number;
  readonly interval: TimeInterval;
}

/** From fine to coarse: the finest whose texts have room is taken. */
const STEPS: readonly Step[] = [
  ...[1, 2].flatMap((days) => step('day', days, utcDay.every(days))),
  ...[1, 2].flatMap((weeks) => step('day', 7 * weeks, utcMonday.every(weeks))),
  ...[1, 3, 6].flatMap((months) => step('month', 30 * months, utcMonth.every(months))),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].flatMap((years) =>
    step('year', 365 * years, utcYear.every(years)),
  ),
];

function step(unit: Unit, days: number, interval: TimeInterval | null): Step[] {
  return interval ? [{ unit, days, interval }] : [];
}

/** A linear scale of moments in milliseconds UTC. */
export interface TimeScale {
  readonly at: (moment: number) => number;
  readonly ticks: readonly Tick[];
}

/** The scale from one moment to a later one, over `from` to `to` points, with as many round dates as have room. */
export function timeScale(
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
  language: string,
): TimeScale {
  const at = scaleUtc([start, end], [from, to]);
  for (const { unit, days, interval } of STEPS) {
    if ((end - start) / (days * DAY) > MOST) continue;
    const dates = at.ticks(interval);
    const texts = tickTexts(dates, unit, language);
    const ticks = dates.map((date, index): Tick => {
      const text = texts[index] ?? '';
      return { x: at(date.getTime()), text, width: letterWidth(text, TICK_SIZE) };
    });
    if (ticks.length > 0 && haveRoom(ticks)) return { at, ticks };
  }
  return { at, ticks: [] };
}

/** More ticks than these have no room whatever their texts. */
const MOST = 60;

function haveRoom(ticks: readonly Tick[]): boolean {
  return ticks.every(({ x, width }, index) => {
    const before = ticks[index - 1];
    return before === undefined || x - width / 2 >= before.x + before.width / 2 + GAP;
  });
}

function tickTexts(dates: readonly Date[], unit: Unit, language: string): string[] {
  if (unit === 'year') return dates.map((date) => String(date.getUTCFullYear()));
  const format = new Intl.DateTimeFormat(localeOf(language), {
    ...(unit === 'day' ? { day: 'numeric' } : {}),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  return dates.map((date) => format.format(date));
}
