import type { SentenceWords } from '../facts/sentence-words.js';
import { decimal, timesTen } from './decimal.js';
import type { QuantityWords } from './quantity-words.js';

/** A number or range of a text, in words from `from` up to `to`. */
export interface ReadNumber {
  readonly from: number;
  readonly to: number;
  readonly low: string;
  /** Null where it is one number. */
  readonly high: string | null;
  /** Of a currency sign before it, or a unit grown onto it; null where neither. */
  readonly unit: string | null;
  readonly isInWords: boolean;
}

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['¥', 'JPY'],
]);

/** Endings grown onto digits, Russian ones as folding writes them: powers of ten, and units. */
const GROWN_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['tys', 3],
  ['mn', 6],
  ['mln', 6],
  ['bn', 9],
  ['mlrd', 9],
  ['tn', 12],
  ['trln', 12],
]);
const GROWN_UNITS: ReadonlyMap<string, string> = new Map([
  ['km', 'kilometre'],
  ['kg', 'kilogram'],
  ['mm', 'millimetre'],
  ['cm', 'centimetre'],
  ['mw', 'megawatt'],
  ['kw', 'kilowatt'],
  ['gw', 'gigawatt'],
  ['ha', 'hectare'],
]);

/** Groups of three digits that blanks part: `12 500`, at most to thousands of millions. */
const MOST_GROUPS = 3;

/** Reads the number at word `at`, with its scale and, where it is one, the other end of its range; undefined where none is. */
export function numberAt(words: SentenceWords, at: number, lexicon: QuantityWords): ReadNumber | undefined {
  const opener = lexicon.openers.longest(words.folded, at - 1) && words.gap(at) === ' ';
  const one = singleAt(words, at, lexicon);
  if (!one) return undefined;
  const other = one.high === null ? otherEnd(words, one.to, Boolean(opener), lexicon) : undefined;
  const last = other ?? one;
  const scale = lexicon.scales.longest(words.folded, last.to);
  const scaled = scale && words.gap(last.to) === ' ' ? scale.kind : 0;
  const to = last.to + (scaled > 0 ? (scale?.length ?? 0) : 0);
  const low = timesTen(one.low, scaled);
  const highest = other?.low ?? one.high;
  const high = highest === null ? null : timesTen(highest, scaled);
  if (high !== null && !(Number(low) < Number(high) && Number(high) <= Number(low) * 1000)) return undefined;
  return {
    from: opener && other ? at - 1 : one.from,
    to,
    low,
    high,
    unit: one.unit ?? other?.unit ?? null,
    isInWords: one.isInWords,
  };
}

/** The other end of `10 to 15`, `between 10 and 15`, `two or three`, `два-три`. */
function otherEnd(
  words: SentenceWords,
  at: number,
  isOpened: boolean,
  lexicon: QuantityWords,
): ReadNumber | undefined {
  const joiner =
    lexicon.joiners.longest(words.folded, at) ??
    (isOpened ? lexicon.and.longest(words.folded, at) : undefined);
  const isDash = /^ ?[-–—] ?$/.test(words.gap(at));
  if (!isDash && !(joiner && words.gap(at) === ' ')) return undefined;
  const next = at + (isDash ? 0 : 1);
  if (!isDash && words.gap(next) !== ' ') return undefined;
  const other = singleAt(words, next, lexicon);
  return other?.high === null ? other : undefined;
}

function singleAt(words: SentenceWords, at: number, lexicon: QuantityWords): ReadNumber | undefined {
  const word = words.word(at);
  if (/^\d/.test(word)) return inDigits(words, at, lexicon);
  const number = lexicon.numbers(words.folded, at);
  if (number) {
    // A lone “one” mostly counts nothing.
    return number.value === 1 ? undefined : inWords(String(number.value), at, at + number.length);
  }
  const isOne = /^(?:a|an|one|одна|один)$/.test(words.word(at - 1)) && words.gap(at) === ' ';
  if (word === 'dozen' && isOne) return inWords('12', at - 1, at + 1);
  const scale = isOne ? lexicon.scales.longest(words.folded, at) : undefined;
  return scale && scale.kind < 9 ? inWords(timesTen('1', scale.kind), at - 1, at + scale.length) : undefined;
}

function inWords(low: string, from: number, to: number): ReadNumber {
  return { from, to, low, high: null, unit: null, isInWords: true };
}

function inDigits(words: SentenceWords, at: number, lexicon: QuantityWords): ReadNumber | undefined {
  const word = words.word(at);
  if (word.length > 24 || isPartOfMore(words, at)) return undefined;
  const currency = currencyBefore(words, at);
  const range = /^([\d.,]+)-([\d.,]+)$/.exec(word);
  if (range) {
    const [low, high] = [
      decimal(range[1] ?? '', lexicon.language),
      decimal(range[2] ?? '', lexicon.language),
    ];
    return low !== undefined && high !== undefined
      ? { from: at, to: at + 1, low, high, unit: currency, isInWords: false }
      : undefined;
  }
  const match = /^([\d.,]*\d)(\p{L}*)$/u.exec(word);
  if (!match) return undefined;
  const [written, ending] = [match[1] ?? '', match[2] ?? ''];
  const merged = ending === '' ? grouped(words, at) : { digits: written, to: at + 1 };
  const number = decimal(merged.digits, lexicon.language);
  if (number === undefined) return undefined;
  const zeros = ending === 'm' && currency !== null ? 6 : (GROWN_SCALES.get(ending) ?? 0);
  const unit = currency ?? GROWN_UNITS.get(ending) ?? null;
  if (ending !== '' && zeros === 0 && !GROWN_UNITS.has(ending)) return undefined;
  return { from: at, to: merged.to, low: timesTen(number, zeros), high: null, unit, isInWords: false };
}

/** `12 500` in one: groups of three digits that blanks part. */
function grouped(words: SentenceWords, at: number): { readonly digits: string; readonly to: number } {
  let digits = words.word(at);
  if (!/^[1-9]\d{0,2}$/.test(digits)) return { digits, to: at + 1 };
  let to = at + 1;
  while (to <= at + MOST_GROUPS && words.gap(to) === ' ' && /^\d{3}$/.test(words.word(to)))
    digits += words.word(to++);
  const last = words.word(to);
  if (to > at + 1 && words.gap(to) === ' ' && /^\d{3}$/.test(last))
    return { digits: words.word(at), to: at + 1 };
  // `12 500,5`
  const end = /^(\d{3})[.,](\d{1,2})$/.exec(last);
  if (end && words.gap(to) === ' ') return { digits: words.word(at), to: at + 1 };
  return { digits, to };
}

/** The currency whose sign stands behind a number: `100 €`. */
export function currencyBehind(words: SentenceWords, at: number): string | null {
  return CURRENCIES.get(words.behind(at, 2).trim().slice(0, 1)) ?? null;
}

/** Whether a number is part of a time, a fraction, a telephone number, a reference: signs stand at it. */
function isPartOfMore(words: SentenceWords, at: number): boolean {
  return (
    /[:/+#№§°\\=_@.,]$|[:/+#№§] $|\d[-–—]$|\p{L}[-‐‑]$/u.test(words.before(at, 2)) ||
    /^[:/°_@\\=]|^-\d|^[.,]\d/.test(words.behind(at, 2))
  );
}

/** The currency whose sign stands right before a number. */
function currencyBefore(words: SentenceWords, at: number): string | null {
  return CURRENCIES.get(words.before(at, 1)) ?? null;
}
