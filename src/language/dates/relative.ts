import { numberWords } from '../quantities/number-words.js';
import type { SentenceWords } from '../facts/sentence-words.js';
import { dayOf, monthsFrom, plusDays, weekOf, yearsFrom, type Period } from './calendar.js';
import type { DateWords } from './date-words.js';
import { completed, type Piece } from './pieces.js';

/** When a text was published, as far as it is known. */
export interface Published {
  readonly period: Period;
  readonly year: number;
  /** Null where only the year is known. */
  readonly month: number | null;
  /** ISO day; null where only the month is known. */
  readonly day: string | null;
}

/** Reads an ISO day, month or year; undefined for years that no document was published in. */
export function publishedOn(date: string): Published | undefined {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || year < 1000 || Number.isNaN(year)) return undefined;
  const piece: Piece = { to: 0, year, ...(month && { month }), ...(day && { days: [day, day] }) };
  const period = completed(piece);
  return period && { period, year, month: month ?? null, day: day ? date : null };
}

/** A date told from the day of publication, from word `from` up to `to`. */
export interface Relative {
  readonly from: number;
  readonly to: number;
  readonly period: Period;
}

/** Reads `yesterday`, `last month`, `this autumn`, `next May`, `two years ago`; undefined where the publication is not dated finely enough. */
export function relativeAt(
  words: SentenceWords,
  at: number,
  lexicon: DateWords,
  published: Published,
  language: string,
): Relative | undefined {
  const day = lexicon.neighbours.longest(words.folded, at);
  if (day) {
    const period = published.day === null ? undefined : plusDays(published.period, day.kind);
    // `the day before yesterday` is another day.
    const plain = !/^(?:before|after)$/.test(words.word(at - 1));
    return period && plain ? { from: at, to: at + 1, period } : undefined;
  }
  return shifted(words, at, lexicon, published) ?? ago(words, at, lexicon, published, language);
}

/** `next year`; with an article only where a plan is `for the next year`: `in the next year` counts twelve months. */
function shifted(
  words: SentenceWords,
  at: number,
  lexicon: DateWords,
  published: Published,
): Relative | undefined {
  const shift = lexicon.shifts.longest(words.folded, at);
  if (!shift || words.gap(at + shift.length) !== ' ') return undefined;
  const article = lexicon.article.longest(words.folded, at - 1) && words.gap(at) === ' ';
  if (article && !(shift.kind === 1 && words.word(at - 2) === 'for')) return undefined;
  const next = at + shift.length;
  const unit = lexicon.units.longest(words.folded, next);
  if (unit && unit.kind > 0) {
    const period = unitPeriod(unit.kind, shift.kind, published);
    return period && { from: at, to: next + unit.length, period };
  }
  const { month } = published;
  if (month === null) return undefined;
  const season = lexicon.seasons.longest(words.folded, next);
  if (season) {
    const period = seasonPeriod(season.kind, shift.kind, published.year, month);
    return period && { from: at, to: next + season.length, period };
  }
  const named = lexicon.months.longest(words.folded, next);
  if (!named || (lexicon.capitalMonths && !words.isCapitalised(next))) return undefined;
  // A year or day behind it makes it another date.
  if (/^\d/.test(words.word(next + 1)) && words.gap(next + 1) === ' ') return undefined;
  const year = yearOf(named.kind, shift.kind, published.year, month);
  return { from: at, to: next + named.length, period: monthsFrom(year, named.kind) };
}

/** The year of the last, this or next month `month`, seen from month `now`. */
function yearOf(month: number, shift: number, year: number, now: number): number {
  if (shift < 0) return month < now ? year : year - 1;
  return shift > 0 && month <= now ? year + 1 : year;
}

function unitPeriod(unit: number, shift: number, { year, month, day }: Published): Period | undefined {
  if (unit === 3) return yearsFrom(year + shift);
  if (unit === 2) return month === null ? undefined : monthsFrom(year, month + shift);
  return day === null ? undefined : plusDays(weekOf(day), 7 * shift);
}

const WINTER = 3;

function seasonPeriod(season: number, shift: number, year: number, now: number): Period | undefined {
  const first = season === WINTER ? 12 : 3 + season * 3;
  if (shift === 0) {
    if (season !== WINTER) return monthsFrom(year, first, 3);
    if (now <= 2) return monthsFrom(year - 1, first, 3);
    return now >= 9 ? monthsFrom(year, first, 3) : undefined;
  }
  const passed = first + 2 < now;
  if (shift < 0) return monthsFrom(passed ? year : year - (season === WINTER && now <= 2 ? 2 : 1), first, 3);
  return monthsFrom(first > now ? year : year + 1, first, 3);
}

/** More units than these are told in round numbers. */
const MOST_AGO = 20;

/** `two years ago`, `год назад`: the year, the month, the week or the day so far back. */
function ago(
  words: SentenceWords,
  at: number,
  lexicon: DateWords,
  published: Published,
  language: string,
): Relative | undefined {
  const end = lexicon.ago.longest(words.folded, at);
  const unit = end && words.gap(at) === ' ' ? lexicon.units.longest(words.folded, at - 1) : undefined;
  if (!end || !unit) return undefined;
  const count = countBefore(words, at - 1, language);
  if (!count || count.value > MOST_AGO || isLoose(words, count.from)) return undefined;
  const period = backPeriod(unit.kind, count.value, published);
  return period && { from: count.from, to: at + end.length, period };
}

/** `over two years ago`, `more than ten days ago` leave open how many. */
function isLoose(words: SentenceWords, at: number): boolean {
  const before = words.gap(at) === ' ' ? words.word(at - 1) : '';
  return /^(?:than|over|about|around|some|nearly|almost|roughly|least|approximately|более|чем|около|почти|больше|свыше|примерно)$/.test(
    before,
  );
}

function countBefore(
  words: SentenceWords,
  unit: number,
  language: string,
): { readonly value: number; readonly from: number } | undefined {
  const near = words.gap(unit) === ' ' ? words.word(unit - 1) : '';
  if (/^\d{1,3}$/.test(near)) return { value: Number(near), from: unit - 1 };
  if (/^an?$/.test(near)) return { value: 1, from: unit - 1 };
  const number = numberWords(language)(words.folded, unit - 1);
  const isTens = number && numberWords(language)(words.folded, unit - 2)?.length === 2;
  if (near !== '' && number && !isTens) return { value: number.value, from: unit - 1 };
  // Without a number Russian means one; English does not say so.
  const vague = /^(?:years|months|weeks|days|лет|месяцев|недель|дней|годы)$/.test(words.word(unit));
  return language.startsWith('ru') && !vague && !number ? { value: 1, from: unit } : undefined;
}

function backPeriod(
  unit: number,
  count: number,
  { year, month, day, period }: Published,
): Period | undefined {
  if (unit === 3) return yearsFrom(year - count);
  if (unit === 2) return month === null ? undefined : monthsFrom(year, month - count);
  if (day === null) return undefined;
  return unit === 1 ? weekOf(plusDays(period, -7 * count).first) : plusDays(period, -count);
}

const DAY = 86_400_000;
/** A day without a year is taken for the one nearest to the publication, where it is no further than this many days. */
const NEAR = 120;

/** The year of `3 April`: that of the day nearest to the publication; undefined where none is near, or only the year is known. */
export function nearestYear(piece: Piece, published: Published): number | undefined {
  const { month, days } = piece;
  if (published.month === null || month === undefined || !days) return undefined;
  const [from, to] = [Date.parse(published.period.first), Date.parse(published.period.last)];
  for (const year of [published.year, published.year - 1, published.year + 1]) {
    const day = dayOf(year, month, days[0]);
    if (!day) continue;
    const time = Date.parse(day.first);
    const away = Math.max(from - time, time - to, 0) / DAY;
    if (away <= NEAR) return year;
  }
  return undefined;
}
