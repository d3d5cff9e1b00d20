import { brackets, namesReference, type Bracket } from '../facts/brackets.js';
import type { SentenceWords } from '../facts/sentence-words.js';
import { functionWords } from '../function-words.js';
import { between as spanning, type Period } from './calendar.js';
import { dateWords, type DateWords } from './date-words.js';
import { completed, daysAt, pieceAt, type Piece } from './pieces.js';
import { nearestYear, relativeAt, type Published } from './relative.js';

/** A date or period of a text, as a half-open range of it, with its first and last ISO day. */
export interface FoundDate extends Period {
  readonly start: number;
  readonly end: number;
  /** Worked out from the date of publication. */
  readonly resolved: boolean;
  /** The words before it that loosen it, as printed: `before`; empty where none. */
  readonly qualifier: string;
}

export interface DatesOf {
  /** The dates in order; none overlap. */
  readonly dates: readonly FoundDate[];
  /** By word: whether it belongs to a date or to a reference in brackets; words that do not may be left out. */
  readonly taken: readonly boolean[];
}

/** A date as read, in words from `from` up to `to`. */
interface Read {
  readonly from: number;
  readonly to: number;
  /** Null where the calendar has no such day: its month and year are no date of their own. */
  readonly period: Period | null;
  readonly resolved: boolean;
}

/** The dates of a sentence. `published`: undefined where nothing is to be resolved. Those of references in brackets are left out. */
export function findDates(words: SentenceWords, language: string, published: Published | undefined): DatesOf {
  return new Finder(words, language, published).all();
}

class Finder {
  readonly #words: SentenceWords;
  readonly #lexicon: DateWords;
  readonly #language: string;
  readonly #published: Published | undefined;
  /** Null until the first date is read. */
  #brackets: readonly (Bracket | null)[] | null = null;
  readonly #dates: FoundDate[] = [];
  readonly #taken: boolean[] = [];
  /** Word behind the last date that was found. */
  #behind = 0;

  constructor(words: SentenceWords, language: string, published: Published | undefined) {
    this.#words = words;
    this.#language = language;
    this.#published = published;
    this.#lexicon = dateWords(language);
  }

  all(): DatesOf {
    const words = this.#words;
    const references = new Set<Bracket>();
    for (let at = 0; at < words.length;) {
      const read = words.kinds[at]?.mayBeginDate ? this.#readAt(at) : undefined;
      if (!read || read.from < this.#behind) {
        at++;
        continue;
      }
      this.#brackets ??= brackets(words);
      const bracket = this.#brackets[read.from];
      if (bracket && (references.has(bracket) || this.#isReference(bracket, read))) references.add(bracket);
      else if (!bracket || !this.#isBareYear(bracket, read)) this.#keep(read);
      this.#behind = read.to;
      at = read.to;
    }
    if (references.size > 0) {
      for (const [at, bracket] of (this.#brackets ?? []).entries())
        if (bracket && references.has(bracket)) this.#taken[at] = true;
    }
    return { dates: this.#dates, taken: this.#taken };
  }

  #keep({ from, to, period, resolved }: Read): void {
    if (!period) return;
    for (let at = from; at < to; at++) this.#taken[at] = true;
    const qualifier = this.#qualifier(from);
    const [start, end] = [this.#words.start(from), this.#words.end(to - 1)];
    this.#dates.push({ start, end, first: period.first, last: period.last, resolved, qualifier });
  }

  #qualifier(from: number): string {
    const words = this.#words;
    const last = this.#phraseBefore(this.#lexicon.loosening, from);
    return last > 0 && words.gap(from) === ' '
      ? words.text.slice(words.start(from - last), words.end(from - 1))
      : '';
  }

  /** Words of the longest phrase of a list that ends before word `at`; 0 where none does. */
  #phraseBefore(list: DateWords['loosening'], at: number): number {
    for (let length = Math.min(4, at); length > 0; length--) {
      if (list.longest(this.#words.folded, at - length)?.length === length) return length;
    }
    return 0;
  }

  #readAt(at: number): Read | undefined {
    const { folded } = this.#words;
    const both = this.#lexicon.between.longest(folded, at);
    const opened = (both ?? this.#lexicon.openers.longest(folded, at))?.length ?? 0;
    const piece = pieceAt(this.#words, at + opened, this.#lexicon);
    const range = this.#range(at, opened, piece ?? this.#bareDays(at + opened), both !== undefined);
    const read = range ?? (opened === 0 && piece ? this.#single(at, piece) : undefined);
    if (read) return read;
    const last = this.#dates.at(-1);
    // `In 1995 he came; next year he left` is told from 1995.
    if (!this.#published || (last && !last.resolved)) return undefined;
    const found = relativeAt(this.#words, at, this.#lexicon, this.#published, this.#language);
    return found && { ...found, resolved: true };
  }

  /** `from 2001 to 2005`, `April–June 1999`, `3 to 5 April 1999`, `между 1999 и 2005 годами`; `one`: its first end. */
  #range(at: number, opened: number, one: Piece | undefined, between: boolean): Read | undefined {
    if (!one) return undefined;
    const words = this.#words;
    const gap = words.gap(one.to);
    if (/^ ?[-–—] ?$/.test(gap)) return this.#joined(at, one, this.#piece(one.to), opened > 0);
    if (gap !== ' ') return undefined;
    const joiner = (between ? this.#lexicon.and : this.#lexicon.joiners).longest(words.folded, one.to);
    return joiner && this.#joined(at, one, this.#piece(one.to + joiner.length), opened > 0);
  }

  #piece(at: number): Piece | undefined {
    return pieceAt(this.#words, at, this.#lexicon);
  }

  #joined(from: number, one: Piece, other: Piece | undefined, isOpened: boolean): Read | undefined {
    if (!other) return undefined;
    // Two numbers may be years only where they are opened as a range, or near enough to our time.
    const lone = one.isLoneYear && other.isLoneYear;
    if (lone && !(isOpened || (isRecent(one.year) && isRecent(other.year)))) return undefined;
    if (one.isLoneYear !== other.isLoneYear && one.isLoneYear && other.year === undefined) return undefined;
    if (this.#countsNoun(other)) return undefined;
    const lent: Piece = {
      ...one,
      ...(one.year === undefined && other.year !== undefined && !one.period && { year: other.year }),
      ...(one.month === undefined && one.days && other.month !== undefined && { month: other.month }),
    };
    const [first, last] = [this.#settled(lent), this.#settled(other)];
    const period = first && last && spanning(first.period, last.period);
    return period && { from, to: other.to, period, resolved: first.resolved || last.resolved };
  }

  /** A day that is to borrow its month: `3` of `3 to 5 April`. */
  #bareDays(at: number): Piece | undefined {
    const days = daysAt(this.#words, at);
    return days && { to: days.to, days: days.days };
  }

  #single(at: number, piece: Piece): Read | undefined {
    if (piece.isLoneYear && !this.#isYear(at, piece)) return undefined;
    const settled = this.#settled(piece);
    if (settled) return { from: at, to: piece.to, ...settled };
    return piece.year === undefined ? undefined : { from: at, to: piece.to, period: null, resolved: false };
  }

  /** The days of a piece; a day and month without a year are those nearest to the publication, unless they come every year. */
  #settled(piece: Piece): { readonly period: Period; readonly resolved: boolean } | undefined {
    const whole = completed(piece);
    if (whole) return { period: whole, resolved: false };
    if (piece.year !== undefined || !this.#published || this.#isEveryYear(piece.to)) return undefined;
    const year = nearestYear(piece, this.#published);
    const period = year === undefined ? undefined : completed({ ...piece, year });
    return period && { period, resolved: true };
  }

  #isEveryYear(to: number): boolean {
    for (let at = Math.max(0, to - 6); at < to + 3; at++) {
      if (this.#lexicon.everyTime.longest(this.#words.folded, at)) return true;
    }
    return false;
  }

  /** Whether a number is a year: a word that years follow stands before it, and nothing it could count behind it. */
  #isYear(at: number, { to, year = 0 }: Piece): boolean {
    const words = this.#words;
    if (this.#lexicon.yearNeedsWord || year < 1500 || year > 2099) return false;
    if (/^\s?%|^[:/°]\S/.test(words.behind(to - 1, 2)) || /[:/#№$€£₽+]\s?$/.test(words.before(at, 2)))
      return false;
    if (words.gap(to) === ' ' && this.#lexicon.counted.longest(words.folded, to)) return false;
    if (/^(?:bc|bce)$/.test(words.word(to)) && words.gap(to) === ' ') return false;
    if (this.#continuesList(at)) return true;
    if (!/^[ -]$/.test(words.gap(at))) return false;
    const before = this.#phraseBefore(this.#lexicon.beforeYear, at);
    // A fiscal year is another one in every country.
    if (/^(?:fiscal|financial)$/.test(words.word(at - 2)) && words.word(at - 1) === 'year') return false;
    if (before > 0) return this.#isYearBehind(at, before, to);
    const article =
      this.#lexicon.article.longest(words.folded, at - 1) ?? /['’]s?$/.test(words.printed(at - 1));
    return Boolean(article) && isRecent(year) && this.#datesNoun(to);
  }

  #isYearBehind(at: number, before: number, to: number): boolean {
    const words = this.#words;
    if (!this.#lexicon.beforeCount.longest(words.folded, at - 1)) return true;
    if (before === 1 && words.word(at - 1) === 'of' && this.#lexicon.sizes.longest(words.folded, at - 2))
      return false;
    const next = words.word(to);
    const isPlural = words.gap(to) === ' ' && /[^s]s$/.test(next) && !functionWords(this.#language).has(next);
    return !isPlural || words.isCapitalised(to);
  }

  /** `the 2020 presidential election`: one noun, or one that years are given to. */
  #datesNoun(to: number): boolean {
    const words = this.#words;
    if (words.gap(to) !== ' ' || functionWords(this.#language).has(words.word(to))) return false;
    for (let at = to; at < to + 3 && words.gap(at) === ' '; at++) {
      if (this.#lexicon.events.longest(words.folded, at)) return true;
    }
    return !/[^s]s$/.test(words.word(to)) && !/^\d/.test(words.word(to));
  }

  /** `in 1999, 2003 and 2010`. */
  #continuesList(at: number): boolean {
    const words = this.#words;
    const last = this.#dates.at(-1);
    if (!last || !/^\d{4}$/.test(words.text.slice(last.start, last.end).slice(-4))) return false;
    const gap = words.text.slice(last.end, Math.min(words.start(at), last.end + 6));
    return /^(?:, |,? (?:and|or) )$/.test(gap);
  }

  #countsNoun({ isLoneYear, to }: Piece): boolean {
    const isCounted = this.#lexicon.counted.longest(this.#words.folded, to) !== undefined;
    return isLoneYear === true && this.#words.gap(to) === ' ' && isCounted;
  }

  #isReference({ from }: Bracket, read: Read): boolean {
    return namesReference(this.#words.text.slice(from, this.#words.start(read.from)));
  }

  /** `(1994)` may be the year of a book as well as of what is spoken of. */
  #isBareYear({ from }: Bracket, read: Read): boolean {
    const lead = this.#words.text.slice(from, this.#words.start(read.from)).trim();
    return lead === '' && /^\d{4}$/.test(this.#words.printed(read.from)) && read.to === read.from + 1;
  }
}

function isRecent(year: number | undefined): boolean {
  return year !== undefined && year >= 1900 && year <= 2099;
}
