import type { Range } from '../../model/range.js';
import { tokensWithin, type Token } from '../tokens.js';
import type { WordKind, WordKinds } from './word-kinds.js';

/** Characters of a gap that are looked at; longer ones join nothing. */
const WIDEST_GAP = 4;

/** The words of one stretch of text, with what stands between them. Places outside are empty, never an error. */
export class SentenceWords {
  readonly text: string;
  /** The stretch, half-open. */
  readonly range: Range;
  readonly length: number;
  readonly kinds: readonly WordKind[];
  readonly #tokens: readonly Token[];
  #folded: readonly string[] | undefined;

  constructor(text: string, range: Range, kinds: WordKinds) {
    this.text = text;
    this.range = range;
    this.#tokens = tokensWithin(text, range);
    this.length = this.#tokens.length;
    this.kinds = this.#tokens.map((token) => kinds(token.text));
  }

  /** Lower case, one spelling, possessive endings left out. */
  get folded(): readonly string[] {
    return (this.#folded ??= this.kinds.map((kind) => kind.folded));
  }

  printed(at: number): string {
    return this.#tokens[at]?.text ?? '';
  }

  word(at: number): string {
    return this.kinds[at]?.folded ?? '';
  }

  start(at: number): number {
    const token = this.#tokens[at];
    return token ? token.start : this.range[1];
  }

  end(at: number): number {
    const token = this.#tokens[at];
    return token ? token.end : this.range[1];
  }

  /** The text from word `from` up to, not including, word `to`. */
  slice(from: number, to: number): string {
    return this.text.slice(this.start(from), this.end(to - 1));
  }

  /** What stands between this word and the one before it, white space as one blank; `…` where that is long. */
  gap(at: number): string {
    if (at >= this.length || at < 0) return '…';
    const [from, to] = [at === 0 ? this.range[0] : this.end(at - 1), this.start(at)];
    if (to - from > WIDEST_GAP) return '…';
    const gap = this.text.slice(from, to);
    return gap === ' ' ? gap : gap.replace(/\s+/gu, ' ');
  }

  /** The characters right behind a word, white space as blanks. */
  behind(at: number, length: number): string {
    return this.text.slice(this.end(at), Math.min(this.end(at) + length, this.range[1])).replace(/\s/gu, ' ');
  }

  /** The characters right before a word, white space as blanks. */
  before(at: number, length: number): string {
    return this.text
      .slice(Math.max(this.start(at) - length, this.range[0]), this.start(at))
      .replace(/\s/gu, ' ');
  }

  isCapitalised(at: number): boolean {
    return /^\p{Lu}/u.test(this.printed(at));
  }
}
