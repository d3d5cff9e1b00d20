import type { SentenceWords } from '../facts/sentence-words.js';
import { dayOf, monthsFrom, partOf, yearsFrom, type Period } from './calendar.js';
import type { DateWords } from './date-words.js';

/** What one run of words says of a date; what it leaves open may be lent by the other end of a range. */
export interface Piece {
  /** Index behind its last word. */
  readonly to: number;
  /** Complete in itself: season, quarter, decade, numeric date, range of years. */
  readonly period?: Period;
  readonly year?: number;
  readonly month?: number;
  /** First and last day of the month. */
  readonly days?: readonly [number, number];
  /** A year with nothing by it that makes it one. */
  readonly isLoneYear?: boolean;
}

const EARLIEST = 1000;
const LATEST = 2999;

const PARTS = ['early', 'mid', 'late'] as const;

/** Reads the date that begins at word `at`; undefined where none does. */
export function pieceAt(words: SentenceWords, at: number, lexicon: DateWords): Piece | undefined {
  const from = behindArticle(words, at, lexicon);
  return plainPiece(words, from, lexicon) ?? fraction(words, from, lexicon) ?? part(words, from, lexicon);
}

/** A date that is no part of another one. */
function plainPiece(words: SentenceWords, at: number, lexicon: DateWords): Piece | undefined {
  if (!/^\d/.test(words.word(at))) return monthFirst(words, at, lexicon) ?? season(words, at, lexicon);
  return (
    numeric(words, at) ??
    decade(words, at, lexicon) ??
    dayAndMonth(words, at, lexicon) ??
    yearRange(words, at, lexicon) ??
    loneYear(words, at, lexicon)
  );
}

function behindArticle(words: SentenceWords, at: number, lexicon: DateWords): number {
  const article = lexicon.article.longest(words.folded, at);
  return article && words.gap(at + article.length) === ' ' ? at + article.length : at;
}

/** The year written at `at`, its word (`г.`, `года`) included. */
export function yearAt(
  words: SentenceWords,
  at: number,
  lexicon: DateWords,
): { readonly year: number; readonly to: number; readonly hasWord: boolean } | undefined {
  // Folding writes `1999г` with a Latin letter.
  const match = /^(\d{4})(gg?)?$/.exec(words.word(at));
  const year = Number(match?.[1]);
  if (!match || year < EARLIEST || year > LATEST) return undefined;
  if (match[2] !== undefined) return { year, to: at + 1, hasWord: true };
  const word =
    lexicon.yearNeedsWord && follows(words, at + 1) && lexicon.yearWord.longest(words.folded, at + 1);
  return word ? { year, to: at + 1 + word.length, hasWord: true } : { year, to: at + 1, hasWord: false };
}

/** Whether a word stands one blank, hyphen or comma behind the one before it. */
function follows(words: SentenceWords, at: number): boolean {
  return /^(?:\.? |[-‐‑]|, )$/.test(words.gap(at));
}

/** ISO days and months, `28.04.1999`, `28/04/1999` where the order is beyond doubt. */
function numeric(words: SentenceWords, at: number): Piece | undefined {
  const printed = words.printed(at);
  if (printed.length > 10) return undefined;
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(printed);
  if (iso?.[3] !== undefined) return dayPiece(at + 1, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (iso) {
    // `2001-05` may be a range of years; `2011-06` may not.
    const [year, month] = [Number(iso[1]), Number(iso[2])];
    const isMonth = month >= 1 && month <= 12 && month <= year % 100 && year >= EARLIEST;
    return isMonth ? { to: at + 1, period: monthsFrom(year, month) } : undefined;
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(printed);
  if (dotted) return dayPiece(at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  if (words.gap(at + 1) !== '/' || words.gap(at + 2) !== '/') return undefined;
  const [one, other, year] = [printed, words.word(at + 1), words.word(at + 2)].map(Number);
  if (one === undefined || other === undefined || year === undefined) return undefined;
  if (!/^\d{4}$/.test(words.word(at + 2)) || (one <= 12 && other <= 12 && one !== other)) return undefined;
  return one > 12 ? dayPiece(at + 3, year, other, one) : dayPiece(at + 3, year, one, other);
}

function dayPiece(to: number, year: number, month: number, day: number): Piece | undefined {
  const period = year >= EARLIEST && year <= LATEST ? dayOf(year, month, day) : undefined;
  return period && { to, period };
}

/** `1990s`; `1990-е годы`. */
function decade(words: SentenceWords, at: number, lexicon: DateWords): Piece | undefined {
  const match = /^([12]\d\d0)('?s)?$/.exec(words.word(at));
  if (!match) return undefined;
  const period = yearsFrom(Number(match[1]), 10);
  if (match[2] !== undefined) return lexicon.yearNeedsWord ? undefined : { to: at + 1, period };
  const next = words.word(at + 1);
  if (!lexicon.yearNeedsWord)
    return words.gap(at + 1) === "'" && next === 's' ? { to: at + 2, period } : undefined;
  if (!/^[-‐‑]$/.test(words.gap(at + 1)) || !/^(?:е|х|ые|ых|м|ми)$/.test(next)) return undefined;
  const word = words.gap(at + 2) === ' ' && lexicon.yearWord.longest(words.folded, at + 2);
  return { to: at + 2 + (word ? word.length : 0), period };
}

/** `28 April 1999`, `3–5 April`, `the 28th of April 1999`, `28 апреля 1999 г.`. */
function dayAndMonth(words: SentenceWords, at: number, lexicon: DateWords): Piece | undefined {
  const days = daysAt(words, at);
  if (!days) return undefined;
  let next = days.to;
  const of = words.gap(next) === ' ' ? lexicon.of.longest(words.folded, next) : undefined;
  if (of) next += of.length;
  const month = words.gap(next) === ' ' ? monthAt(words, next, lexicon) : undefined;
  if (!month) return undefined;
  const year = follows(words, month.to) ? yearAt(words, month.to, lexicon) : undefined;
  // `on 28 April, 2000 soldiers`
  const counts = year && words.gap(month.to) === ', ' && lexicon.counted.longest(words.folded, year.to);
  if (!year || counts) return { to: month.to, month: month.month, days: days.days };
  return { to: year.to, year: year.year, month: month.month, days: days.days };
}

/** The number of a day, or a range of them, with its ending: `3`, `3rd`, `3–5`, `28-го`. */
export function daysAt(
  words: SentenceWords,
  at: number,
): { readonly days: readonly [number, number]; readonly to: number } | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?(?:[-–—](\d{1,2}))?$/.exec(words.word(at));
  if (!match) return undefined;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (first < 1 || last < first || last > 31) return undefined;
  const ending = /^[-‐‑]$/.test(words.gap(at + 1)) && /^(?:го|е|ое)$/.test(words.word(at + 1));
  return { days: [first, last], to: at + (ending ? 2 : 1) };
}

function monthAt(
  words: SentenceWords,
  at: number,
  lexicon: DateWords,
): { readonly month: number; readonly to: number } | undefined {
  const found = lexicon.months.longest(words.folded, at);
  if (!found || (lexicon.capitalMonths && !words.isCapitalised(at))) return undefined;
  return { month: found.kind, to: at + 1 };
}

/** `April 28, 1999`, `April 3–5`, `April 1999`, `April of 1999`; a month by itself for the beginning of a range. */
function monthFirst(words: SentenceWords, at: number, lexicon: DateWords): Piece | undefined {
  const named = monthAt(words, at, lexicon);
  if (!named) return undefined;
  const { month, to } = named;
  const days = lexicon.capitalMonths && /^\.? $/.test(words.gap(to)) ? daysAt(words, to) : undefined;
  if (days) {
    const year = /^,? $/.test(words.gap(days.to)) ? yearAt(words, days.to, lexicon) : undefined;
    // `May 15 countries`: what a noun counts is no day.
    if (!year && words.gap(days.to) === ' ' && lexicon.counted.longest(words.folded, days.to))
      return undefined;
    return { to: year?.to ?? days.to, month, days: days.days, ...(year && { year: year.year }) };
  }
  const of = words.gap(to) === ' ' ? (lexicon.of.longest(words.folded, to)?.length ?? 0) : 0;
  const year = follows(words, to + of) ? yearAt(words, to + of, lexicon) : undefined;
  if (!year) return { to, month };
  // `March 2022 soldiers`
  const counts =
    !year.hasWord && words.gap(year.to) === ' ' && lexicon.counted.longest(words.folded, year.to);
  return counts ? undefined : { to: year.to, month, year: year.year };
}

const SEASON_MONTHS = [3, 6, 9];

/** `spring of 1985`, `winter 2013–14`. A winter of one year is given that year: which of its two ends is meant is not said. */
function season(words: SentenceWords, at: number, lexicon: DateWords): Piece | undefined {
  const found = lexicon.seasons.longest(words.folded, at);
  if (!found) return undefined;
  const of = words.gap(at + 1) === ' ' ? (lexicon.of.longest(words.folded, at + 1)?.length ?? 0) : 0;
  const next = at + 1 + of;
  if (words.gap(next) !== ' ') return undefined;
  const month = SEASON_MONTHS[found.kind];
  if (month === undefined) {
    const both = yearRange(words, next, lexicon);
    if (both?.period && Number(both.period.last.slice(0, 4)) === Number(both.period.first.slice(0, 4)) + 1)
      return { to: both.to, period: monthsFrom(Number(both.period.first.slice(0, 4)), 12, 3) };
  }
  const year = yearAt(words, next, lexicon);
  if (!year) return undefined;
  return {
    to: year.to,
    period: month === undefined ? yearsFrom(year.year) : monthsFrom(year.year, month, 3),
  };
}

/** `Q3 2012`, `third quarter of 2012`, `first half of the 1990s`. */
function fraction(words: SentenceWords, at: number, lexicon: DateWords): Piece | undefined {
  const short = /^([qh])([1-4])$/.exec(words.word(at));
  const ordinal = short ? undefined : lexicon.ordinals.longest(words.folded, at);
  const quarter = lexicon.quarter.longest(words.folded, at + 1);
  if (!short && !(ordinal && (quarter ?? lexicon.half.longest(words.folded, at + 1)))) return undefined;
  const isQuarter = short ? short[1] === 'q' : quarter !== undefined;
  const place = short ? Number(short[2]) - 1 : (ordinal?.kind ?? 0);
  let next = at + (short ? 1 : 2);
  next += lexicon.of.longest(words.folded, next)?.length ?? 0;
  const whole = follows(words, next)
    ? plainPiece(words, behindArticle(words, next, lexicon), lexicon)
    : undefined;
  const period = whole && completed(whole);
  if (!whole || !period || place >= (isQuarter ? 4 : 2)) return undefined;
  const first = Number(period.first.slice(0, 4));
  const years = Number(period.last.slice(0, 4)) - first + 1;
  if (years === 10 && !isQuarter) return { to: whole.to, period: yearsFrom(first + place * 5, 5) };
  if (years !== 1 || !period.first.endsWith('-01-01') || !period.last.endsWith('-12-31')) return undefined;
  const months = isQuarter ? 3 : 6;
  return { to: whole.to, period: monthsFrom(first, 1 + place * months, months) };
}

/** `mid-2021`, `early 1990s`, `the end of April 1999`. */
function part(words: SentenceWords, at: number, lexicon: DateWords): Piece | undefined {
  const found = lexicon.parts.longest(words.folded, at);
  const name = found && PARTS[found.kind];
  if (!found || !name) return undefined;
  const next = at + found.length;
  const joined = follows(words, next) && words.gap(next) !== ', ';
  const whole = joined ? plainPiece(words, behindArticle(words, next, lexicon), lexicon) : undefined;
  const period = whole && completed(whole);
  const narrowed = period && partOf(period, name);
  return whole && narrowed && { to: whole.to, period: narrowed };
}

/** `2001–2005`, `2001-05`, `1999/2000`, `2001–2005 гг.`. */
function yearRange(words: SentenceWords, at: number, lexicon: DateWords): Piece | undefined {
  const slash = words.gap(at + 1) === '/' && words.gap(at + 2) !== '/';
  const written = slash ? `${words.word(at)}-${words.word(at + 1)}` : words.word(at);
  if (written.length > 9) return undefined;
  const match = /^([12]\d{3})-(\d{4}|\d\d)$/.exec(written);
  if (!match) return undefined;
  const [from = '', end = ''] = [match[1], match[2]];
  const [first, last] = [Number(from), Number(end.length === 2 ? from.slice(0, 2) + end : end)];
  // With a hyphen and a month's number it may be a month as well.
  const mayBeMonth = end.length === 2 && !slash && words.printed(at).includes('-') && Number(end) <= 12;
  if (last <= first || last > LATEST || last - first > 200 || mayBeMonth) return undefined;
  const to = at + (slash ? 2 : 1);
  const counted = words.gap(to) === ' ' && lexicon.counted.longest(words.folded, to);
  if (counted) return undefined;
  const word = lexicon.yearNeedsWord && words.gap(to) === ' ' && lexicon.yearWord.longest(words.folded, to);
  return { to: to + (word ? word.length : 0), period: yearsFrom(first, last - first + 1) };
}

function loneYear(words: SentenceWords, at: number, lexicon: DateWords): Piece | undefined {
  const year = yearAt(words, at, lexicon);
  if (!year) return undefined;
  return year.hasWord ? { to: year.to, year: year.year } : { to: year.to, year: year.year, isLoneYear: true };
}

/** The days a piece covers; undefined where it leaves the year open, or the calendar has no such day. */
export function completed({ period, year, month, days }: Piece): Period | undefined {
  if (period) return period;
  if (year === undefined) return undefined;
  if (month === undefined) return yearsFrom(year);
  if (!days) return monthsFrom(year, month);
  const [first, last] = [dayOf(year, month, days[0]), dayOf(year, month, days[1])];
  return first && last && { first: first.first, last: last.last };
}
