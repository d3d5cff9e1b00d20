import type { StreamPlace } from './exact-places.js';
import { foldedWords, tokens } from './tokens.js';
import type { WordNumbers, WordStream } from './word-stream.js';

/** The words of a quote and what stands before and behind them, white space folded (W3C TextQuoteSelector). */
export interface QuoteWords {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A place that may be that of a quote. */
export interface Candidate extends StreamPlace {
  /** Words inserted, left out and replaced. */
  readonly edits: number;
  /** Whether the characters are those of the quote. */
  readonly isExact: boolean;
  /** Words of the quote before the first and behind the last that stands there; absent where it stands there whole. */
  readonly lost?: readonly [before: number, behind: number];
}

/** What tells the place of a quote from others. */
export interface Evidence {
  /** How many of its sides speak for a place, 0 to 2; undefined where it is surely another. */
  readonly weigh: (place: Candidate) => number | undefined;
  /** The one place of several that has the quote's characters and all that was given of its context, if there is one. */
  readonly verbatim?: (places: readonly Candidate[]) => Candidate | undefined;
  /** How many sides make a place a rival of a better one, where that is more than speaks for it. */
  readonly rivals?: (place: Candidate) => number;
  /** The least that makes a place that of the quote. */
  readonly least: number;
  /** The most there can be; 0 where nothing speaks for any place. */
  readonly most: number;
  /** Whether a word of the stream is of what stands beside the quote, −1 before, 1 behind. */
  readonly isBeside: (at: number, side: -1 | 1) => boolean;
}

/** From so many characters on context was copied at length: where the other side has none, the passage ends there. */
const AT_LENGTH = 20;

/** What the end of a passage is worth where words are expected to have none beside them. */
const END = 0.5;

/** Share of the words of a side that must stand there still, beside the words of the quote and beside others. */
const AGREEING = { exact: 0.6, near: 0.75 };

/** A quote of so few words stands in many places by chance: all that is given of its context must agree. */
const FEW_WORDS = 2;

/** Evidence of a quote's own prefix and suffix. */
export function quoteContext(quote: QuoteWords, stream: WordStream, numbers: WordNumbers): Evidence {
  const sides = [new Side(quote, -1, stream, numbers), new Side(quote, 1, stream, numbers)];
  const most = sides.filter((side) => side.isGiven).length;
  return {
    weigh: (place) => sides.reduce((sum, side) => sum + side.weigh(place), 0),
    least: tokens(quote.exact).length <= FEW_WORDS ? most : Math.min(1, most),
    most,
    verbatim: (places) => {
      const [one, ...others] = places.filter((place) => sides.every((side) => side.standsBeside(place)));
      return one && others.length === 0 && sides.every((side) => side.endsAsMeant(one)) ? one : undefined;
    },
    isBeside: (at, step) => sides[step === 1 ? 1 : 0]?.holds(at) ?? false,
  };
}

class Side {
  readonly isGiven: boolean;
  readonly #text: string;
  readonly #mayEnd: boolean;
  /** From the quote outwards; the outermost is left out of three and more, since it may be cut. */
  readonly #words: readonly number[];
  readonly #step: 1 | -1;
  readonly #stream: WordStream;

  constructor({ prefix, suffix }: QuoteWords, step: 1 | -1, stream: WordStream, numbers: WordNumbers) {
    const [own, other] = step === 1 ? [suffix, prefix] : [prefix, suffix];
    this.isGiven = own !== '';
    this.#text = own;
    this.#mayEnd = own === '' && other.length >= AT_LENGTH;
    const words = foldedWords(own).map((word) => numbers.of(word));
    const outwards = step === 1 ? words : words.toReversed();
    this.#words = outwards.length > 2 ? outwards.slice(0, -1) : outwards;
    this.#step = step;
    this.#stream = stream;
  }

  weigh(place: Candidate): number {
    if (!this.isGiven) return this.#mayEnd && this.#ends(place) ? END : 0;
    return this.standsBeside(place) || this.#nearlyStandsThere(place) ? 1 : 0;
  }

  holds(at: number): boolean {
    return this.#words.includes(this.#stream.word(at));
  }

  #ends({ passage, from, to }: Candidate): boolean {
    const [first, last] = this.#stream.wordsOf(passage);
    return this.#step === 1 ? to === last : from === first;
  }

  /** Whether what was given stands beside a place, character by character. */
  standsBeside(place: Candidate): boolean {
    return place.isExact && (!this.isGiven || this.#standsThere(place));
  }

  /** Whether the passage ends at a place, where the context says so. */
  endsAsMeant(place: Candidate): boolean {
    return !this.#mayEnd || this.#ends(place);
  }

  #standsThere({ passage, start, end }: Candidate): boolean {
    const text = this.#stream.passages[passage]?.text ?? '';
    return this.#step === 1
      ? text.slice(end).trimStart().startsWith(this.#text)
      : text.slice(0, start).trimEnd().endsWith(this.#text);
  }

  #nearlyStandsThere({ passage, from, to, edits, isExact }: Candidate): boolean {
    const wanted = this.#words;
    if (wanted.length === 0) return false;
    const [first, last] = this.#stream.wordsOf(passage);
    const isShort = wanted.length <= 2;
    const share = isExact ? AGREEING.exact : AGREEING.near;
    const reach = wanted.length + edits + (isShort ? 0 : 2);
    const beside: number[] = [];
    for (let count = 0; count < reach; count++) {
      const at = this.#step === 1 ? to + count : from - 1 - count;
      if (at < first || at >= last) break;
      beside.push(this.#stream.word(at));
    }
    return common(wanted, beside) >= (isShort ? wanted.length : Math.ceil(wanted.length * share));
  }
}

/** Length of the longest list that is part of both in its order. */
function common(one: readonly number[], other: readonly number[]): number {
  let row: readonly number[] = [];
  for (const word of one) {
    const next = [0];
    for (const [at, against] of other.entries()) {
      const longer = word === against ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
      next.push(longer);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
