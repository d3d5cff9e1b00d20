import type { FoundName } from '../gazetteer/find-names.js';
import type { SentenceWords } from '../facts/sentence-words.js';
import { quantityWords, type QuantityWords } from './quantity-words.js';
import { currencyBehind, numberAt, type ReadNumber } from './read-number.js';
import { nounBehind, phraseHead } from './noun-phrase.js';

/** A counted or measured quantity of a text, as a half-open range from its number to its unit or noun. */
export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  /** Plain number or range: `4000`, `10–15`. */
  readonly value: string;
  /** Unit, `unit/unit`, `percent noun`, or the stem of the noun that is counted. */
  readonly object: string;
  /** The words that loosen the number, as printed; empty where none. */
  readonly qualifier: string;
}

/** What a number counts: up to which word, and as what. */
interface Counted {
  readonly to: number;
  readonly object: string;
}

/** What else was found in a sentence, whose numbers count nothing. */
export interface OtherFacts {
  /** For each word: whether it belongs to a date or a reference. */
  readonly dates: readonly boolean[];
  /** Half-open ranges of the text that are designations. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  readonly names: readonly FoundName[];
}

/** The quantities of a sentence, but for numbers that belong to dates, references, names and designations. */
export function findQuantities(words: SentenceWords, language: string, others: OtherFacts): FoundQuantity[] {
  const lexicon = quantityWords(language);
  if (!lexicon) return [];
  const { dates: taken, names } = others;
  const places = new Set(names.filter(({ name }) => name.kind === 'place').map(({ to }) => to));
  const named = new NamedWords(words, [...others.ranges, ...names]);
  const found: FoundQuantity[] = [];
  for (let at = 0; at < words.length;) {
    const begins = words.kinds[at]?.mayBeginQuantity && !taken[at] && !named.holds(at);
    const number = begins ? numberAt(words, at, lexicon) : undefined;
    if (!number || isTaken(taken, number) || isName(words, number, lexicon, taken, places)) {
      // Digits that are read as no number are stepped over whole: `1441` of `Resolution 1441 1441`.
      at = number ? number.to : at + 1;
      continue;
    }
    const counted = countedBy(words, number, lexicon);
    if (counted && !isTaken(taken, { from: number.to, to: counted.to })) {
      found.push(quantity(words, number, counted, lexicon));
    }
    at = Math.max(number.to, counted?.to ?? 0);
  }
  return found;
}

/** Whether words stand in designations or names; asked for in order of the text. */
class NamedWords {
  readonly #words: SentenceWords;
  readonly #ranges: readonly { readonly start: number; readonly end: number }[];
  #next = 0;

  constructor(words: SentenceWords, ranges: readonly { readonly start: number; readonly end: number }[]) {
    this.#words = words;
    this.#ranges = [...ranges].sort((a, b) => a.start - b.start);
  }

  holds(at: number): boolean {
    const start = this.#words.start(at);
    while ((this.#ranges[this.#next]?.end ?? Infinity) <= start) this.#next++;
    return (this.#ranges[this.#next]?.start ?? Infinity) <= start;
  }
}

function isTaken(
  taken: readonly boolean[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  for (let at = from; at < to; at++) if (taken[at]) return true;
  return false;
}

/** Whether a number is part of a name: `Article 5`, `NATO 2030`, `No. 5`; or speaks of what is known: `the two countries`. */
function isName(
  words: SentenceWords,
  { from, to, isInWords, unit }: ReadNumber,
  lexicon: QuantityWords,
  taken: readonly boolean[],
  places: ReadonlySet<number>,
): boolean {
  const before = from - 1;
  if (before < 0 || unit !== null) return false;
  if (isInWords)
    return /^[ -]$/.test(words.gap(from)) && lexicon.known.longest(words.folded, before) !== undefined;
  if (!/^(?:\.? |[-‐‑]|, )$/.test(words.gap(from))) return false;
  if (lexicon.labels.longest(words.folded, before) && words.gap(from) !== ', ') return true;
  if (continuesList(words, from, lexicon, taken)) return true;
  if (words.gap(from) !== ' ' || !words.isCapitalised(before) || to > from + 1) return false;
  if (places.has(from) || !/^\d{1,4}$/.test(words.word(from))) return false;
  // The capital of a sentence's first word says nothing; what looks like a year is still a name: `Vision 2030`.
  if (before === 0 && !/^(?:19|20)\d\d$/.test(words.word(from))) return false;
  return !(before === 0 && opensSentence(words, lexicon));
}

/** Whether a number goes on from a bare one: of `40 and 56 bit keys`, `Articles 4, 5` the last alone is not what is counted. */
function continuesList(
  words: SentenceWords,
  from: number,
  lexicon: QuantityWords,
  taken: readonly boolean[],
): boolean {
  const comma = words.gap(from) === ', ';
  const joined = comma || lexicon.and.longest(words.folded, from - 1) !== undefined;
  const other = from - (comma ? 1 : 2);
  if (!joined || other < 0 || taken[other] || !/^\d[\d.,]*$/.test(words.word(other))) return false;
  return comma || words.gap(from - 1) === ' ';
}

/** Whether the first word of a sentence is one that numbers follow: `About 40`, `Nearly 30`, `In 30`. */
function opensSentence(words: SentenceWords, lexicon: QuantityWords): boolean {
  const first = words.word(0);
  return lexicon.ends.has(first) || lexicon.before.mayBegin(first) || first.endsWith('ly');
}

const TIMES = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);

function countedBy(words: SentenceWords, number: ReadNumber, lexicon: QuantityWords): Counted | undefined {
  const { to } = number;
  const sign = words.behind(to - 1, 2).trim();
  if (sign.startsWith('%')) return percent(words, to, lexicon);
  const currency = number.unit ?? currencyBehind(words, to - 1);
  if (currency !== null) return measured(words, to, currency, lexicon);
  const unit = /^(?:\.? |[-‐‑])$/.test(words.gap(to)) ? lexicon.units.longest(words.folded, to) : undefined;
  if (unit) {
    const end = to + unit.length;
    // `65-year-old`
    if (/^[-‐‑]$/.test(words.gap(end)) && /^old$/.test(words.word(end))) return undefined;
    if (TIMES.has(unit.kind) && lexicon.past.longest(words.folded, number.from - 1)) return undefined;
    return unit.kind === 'percent' ? percent(words, end, lexicon) : measured(words, end, unit.kind, lexicon);
  }
  const noun = nounBehind(words, to, lexicon);
  return noun && { to: noun.at + 1, object: noun.object };
}

/** `20 percent of the budget`: what it is a share of belongs to it. */
function percent(words: SentenceWords, to: number, lexicon: QuantityWords): Counted {
  const of = words.word(to) === 'of' ? to + 1 : lexicon.language === 'ru' ? to : -1;
  const follows = /^ ?%? $/.test(words.gap(to)) && (of === to || words.gap(of) === ' ');
  const head = of < 0 || !follows ? undefined : phraseHead(words, of, lexicon);
  return head ? { to: head.at + 1, object: `percent ${head.object}` } : { to, object: 'percent' };
}

/** `300 cubic metres per second`, `290 кубических метров воды в секунду`. */
function measured(words: SentenceWords, to: number, unit: string, lexicon: QuantityWords): Counted {
  for (const skipped of [0, 1, 2]) {
    const at = to + skipped;
    const per = words.gap(at) === ' ' && lexicon.per.longest(words.folded, at);
    const each =
      per && words.gap(at + 1) === ' ' ? lexicon.perUnits.longest(words.folded, at + 1) : undefined;
    if (each) return { to: at + 1 + each.length, object: `${unit}/${each.kind}` };
    if (words.gap(at) !== ' ' || (lexicon.ends.has(words.word(at)) && words.word(at) !== 'of')) break;
  }
  return { to, object: unit };
}

function quantity(
  words: SentenceWords,
  number: ReadNumber,
  { to, object }: Counted,
  lexicon: QuantityWords,
): FoundQuantity {
  const { from, low, high } = number;
  const before = qualifierBefore(words, from, lexicon);
  const behind = lexicon.behind.longest(words.folded, number.to);
  const qualifier =
    before > 0
      ? words.slice(from - before, from)
      : behind
        ? words.slice(number.to, number.to + behind.length)
        : '';
  const sign = words.before(from, 3).match(/(?:US)?[$€£₽₴¥]$/)?.[0].length ?? 0;
  return {
    start: words.start(from) - sign,
    end: endOf(words, number, to),
    value: high === null ? low : `${low}–${high}`,
    object,
    qualifier,
  };
}

/** Behind the last word, a possessive ending left out; a percent or currency sign behind the number included. */
function endOf(words: SentenceWords, number: ReadNumber, to: number): number {
  const end = words.end(to - 1);
  if (to > number.to) return end - (/['’ʼ](?:s|S)?$/.exec(words.printed(to - 1))?.[0].length ?? 0);
  return end + (/^\s?[%$€£₽₴¥]/.exec(words.behind(to - 1, 2))?.[0].length ?? 0);
}

/** Words of the longest qualifier that ends before word `at`; 0 where none does. */
function qualifierBefore(words: SentenceWords, at: number, lexicon: QuantityWords): number {
  if (!/^ (?:US)?[$€£₽₴¥]?$/.test(words.gap(at))) return 0;
  for (let length = Math.min(4, at); length > 0; length--) {
    if (lexicon.before.longest(words.folded, at - length)?.length === length) return length;
  }
  return 0;
}
