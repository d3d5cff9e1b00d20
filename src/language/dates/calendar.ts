/** A stretch of days, both ends inclusive, as ISO days. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

const DAY = 86_400_000;

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Without `Date`: most dates of a text are years and months. */
function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** One day; undefined where the calendar has none such. */
export function dayOf(year: number, month: number, day: number): Period | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const only = written(year, month, day);
  return { first: only, last: only };
}

/** `count` whole months from month `month` (from 1, may lie outside the year). */
export function monthsFrom(year: number, month: number, count = 1): Period {
  const [start, end] = [year * 12 + month - 1, year * 12 + month - 2 + count];
  const [lastYear, lastMonth] = [Math.floor(end / 12), (end % 12) + 1];
  return {
    first: written(Math.floor(start / 12), (start % 12) + 1, 1),
    last: written(lastYear, lastMonth, daysIn(lastYear, lastMonth)),
  };
}

export function yearsFrom(year: number, count = 1): Period {
  return monthsFrom(year, 1, 12 * count);
}

/** The period moved by whole days. */
export function plusDays({ first, last }: Period, days: number): Period {
  return { first: iso(Date.parse(first) + days * DAY), last: iso(Date.parse(last) + days * DAY) };
}

/** Monday to Sunday of the week of a day. */
export function weekOf(day: string): Period {
  const time = Date.parse(day);
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
  return { first: iso(monday), last: iso(monday + 6 * DAY) };
}

/** From the first day of one to the last day of the other; undefined where they stand the wrong way round. */
export function between(from: Period, to: Period): Period | undefined {
  return from.first <= to.last && from.last <= to.last ? { first: from.first, last: to.last } : undefined;
}

export type Part = 'early' | 'mid' | 'late';

/** A third of a year, of a decade (four, three and three years) or of a month (ten days, ten, the rest); undefined of others. */
export function partOf({ first, last }: Period, part: Part): Period | undefined {
  const place = part === 'early' ? 0 : part === 'mid' ? 1 : 2;
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const months = (Number(last.slice(0, 4)) - year) * 12 + Number(last.slice(5, 7)) - month + 1;
  switch (months) {
    case 1: {
      const ends = [`${first.slice(0, 8)}10`, `${first.slice(0, 8)}20`, last];
      const starts = [first, `${first.slice(0, 8)}11`, `${first.slice(0, 8)}21`];
      return first === last ? undefined : { first: starts[place] ?? first, last: ends[place] ?? last };
    }
    case 12:
      return monthsFrom(year, month + place * 4, 4);
    case 120:
      return place === 0 ? yearsFrom(year, 4) : yearsFrom(year + 1 + place * 3, 3);
    default:
      return undefined;
  }
}

/** ISO 8601: a day, month or year where it is one, else an interval of years, months or days. */
export function isoPeriod({ first, last }: Period): string {
  if (first === last) return first;
  const [year, lastYear] = [first.slice(0, 4), last.slice(0, 4)];
  if (first.endsWith('-01-01') && last.endsWith('-12-31'))
    return year === lastYear ? year : `${year}/${lastYear}`;
  const [month, lastMonth] = [first.slice(0, 7), last.slice(0, 7)];
  const ends = Number(last.slice(8)) === daysIn(Number(lastYear), Number(last.slice(5, 7)));
  if (!first.endsWith('-01') || !ends) return `${first}/${last}`;
  return month === lastMonth ? month : `${month}/${lastMonth}`;
}
