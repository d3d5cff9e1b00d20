import type { Token } from '../tokens.js';
import { Clauses, ClauseStack, type Clause } from './clauses.js';
import type { Opener } from './lists.js';
import type { PhraseIndex } from './phrase-index.js';

/** What clauses are told by, in one language. */
export interface ClauseWords {
  readonly openers: PhraseIndex<Opener | 'none'>;
  readonly commaOpeners: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly finite: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly inverted: ReadonlySet<string>;
  /** Forms of participles that a comma sets off; null in a language that does not. */
  readonly participle: RegExp | null;
}

/** Words within which a new subject has found its verb. */
const REACH = 5;
const TIME: ReadonlySet<Clause['opener']> = new Set(['time']);
const GAPPED: ReadonlySet<Clause['opener']> = new Set(['relative', 'complement']);
const NO_MARKS: readonly string[] = [];
const LONE_MARK = /[,;:()[\]–—]/;
const MARK = /[,;:()[\]–—]|(?<=\s)-(?=\s)/gu;

/** Parts a sentence into clauses, in one walk over its words and the marks between them. */
export function readClauses(
  text: string,
  parts: readonly Token[],
  words: readonly string[],
  lists: ClauseWords,
): Clauses {
  return new ClauseReader(text, parts, words, lists).read();
}

class ClauseReader {
  readonly #text: string;
  readonly #parts: readonly Token[];
  readonly #words: readonly string[];
  readonly #lists: ClauseWords;
  readonly #stack = new ClauseStack();
  /** For every token, whether a mark parts it from the one before. */
  #marked: readonly boolean[] = [];
  #comma = false;

  constructor(text: string, parts: readonly Token[], words: readonly string[], lists: ClauseWords) {
    this.#text = text;
    this.#parts = parts;
    this.#words = words;
    this.#lists = lists;
  }

  read(): Clauses {
    const ofToken: Clause[] = [];
    const gaps = this.#parts.map((_, at) => this.#marksBefore(at));
    this.#marked = gaps.map((marks) => marks.length > 0);
    let opening = 0;
    for (let at = 0; at < gaps.length; at++) {
      this.#comma = false;
      for (const mark of gaps[at] ?? NO_MARKS) this.#mark(mark, at);
      // The words of one opener are not looked at again: `even though` holds `though`.
      if (at >= opening) opening = at + this.#word(at);
      if (this.#isFinite(at)) this.#verb(at, this.#parts[at]?.start ?? 0);
      ofToken.push(this.#stack.current);
    }
    return new Clauses(this.#parts, ofToken);
  }

  /** The marks between a word and the one before it; most words have none. */
  #marksBefore(at: number): readonly string[] {
    const [before, token] = [this.#parts[at - 1], this.#parts[at]];
    if (!before || !token || token.start - before.end < 2) {
      const sign = before && token && token.start > before.end ? (this.#text[before.end] ?? '') : '';
      return sign !== ' ' && LONE_MARK.test(sign) ? [sign] : NO_MARKS;
    }
    return this.#text.slice(before.end, token.start).match(MARK) ?? NO_MARKS;
  }

  /** `The boats that were sold are new`: a clause whose subject is its pronoun ends before another verb. */
  #verb(at: number, start: number): void {
    const { current } = this.#stack;
    const open = current.opener === 'relative' || current.opener === 'complement';
    const own = current.first + 1;
    const ends = open && this.#lists.participle === null && this.#isFinite(own) && at > own + 1;
    if (ends && !this.#isFinite(at - 1) && !/^(?:have|not|and|or)$/.test(this.#words[at - 1] ?? ''))
      this.#stack.close(GAPPED);
    if (this.#stack.current.verb < 0) this.#stack.current.verb = start;
  }

  #mark(mark: string, at: number): void {
    const stack = this.#stack;
    if (mark === ',') this.#afterComma(at);
    else if (mark === ';') stack.part(at);
    else if (mark === ':') stack.next(at, 'but');
    else if (mark === '(' || mark === '[') stack.push('paren', at);
    else if (mark === ')' || mark === ']') stack.closeMark('paren');
    else if (this.#isDash(at) && !stack.closeMark('dash')) stack.push('dash', at);
  }

  /** A dash sets off, but for those of names and numbers, and the Russian one that stands for “is”. */
  #isDash(at: number): boolean {
    const [before, after] = [this.#parts[at - 1], this.#parts[at]];
    if (!before || !after) return false;
    const tight = after.start - before.end === 1;
    if (tight && /^[\p{Lu}\d]/u.test(after.text) && /^[\p{Lu}\d]/u.test(before.text)) return false;
    return this.#lists.participle === null || !/^(?:не|ни|нет|это)$/u.test(this.#words[at] ?? '');
  }

  #afterComma(at: number): void {
    this.#comma = true;
    const opener = this.#opener(at)?.kind;
    if (opener === 'relative' || opener === 'participle') return;
    if (this.#stack.comma(at)) return;
    if (this.#startsAnew(at, true)) this.#stack.next(at, 'and');
  }

  /** How many words the opener at this word takes; one where there is none. */
  #word(at: number): number {
    const stack = this.#stack;
    const found = this.#opener(at);
    if (found?.kind === 'contrast') {
      if (this.#comma) stack.comma(at);
      stack.next(at, this.#comma && !this.#goesOn(at) ? 'voice' : 'but');
    } else if (found) stack.push(found.kind, at);
    else if (!this.#comma && this.#isCoordinator(at) && this.#startsAnew(at, false)) {
      const shared = this.#isFinite(at + 1);
      if (shared) stack.close(TIME);
      stack.next(at, shared ? 'shared' : 'and');
    }
    return found?.length ?? 1;
  }

  #opener(at: number): { readonly kind: Opener; readonly length: number } | undefined {
    const word = this.#words[at] ?? '';
    const found = this.#lists.openers.longest(this.#words, at);
    const length = found?.length ?? 1;
    if (found?.kind === 'none') return undefined;
    if (found) {
      const { kind } = found;
      if (this.#lists.commaOpeners.has(word) && length === 1 && !this.#comma) return undefined;
      if (kind === 'complement' && !this.#isComplement(at)) return undefined;
      // `The ship, however, sank` parts nothing.
      if (kind === 'contrast' && this.#comma && this.#hasComma(at + length)) return undefined;
      // `The sale before the war` holds no clause.
      if (kind === 'time' && at > 0 && !this.#comma && this.#stack.current.verb < 0) return undefined;
      return { kind, length };
    }
    if (at === 0 && this.#lists.inverted.has(word) && !this.#isQuestion())
      return { kind: 'condition', length: 1 };
    if (this.#comma && this.#lists.participle?.test(word)) return { kind: 'participle', length: 1 };
    return undefined;
  }

  /** `in that year` opens nothing. */
  #isComplement(at: number): boolean {
    return at > 0 && !this.#lists.prepositions.has(this.#words[at - 1] ?? '');
  }

  #isQuestion(): boolean {
    const last = this.#parts.at(-1);
    return last !== undefined && /^\S?\?/u.test(this.#text.slice(last.end, last.end + 2));
  }

  #hasComma(at: number): boolean {
    const [before, after] = [this.#parts[at - 1], this.#parts[at]];
    return before !== undefined && after !== undefined && this.#text[before.end] === ',';
  }

  /** `but that …` goes on with what somebody says. */
  #goesOn(at: number): boolean {
    return /^(?:that|что)$/u.test(this.#words[at + 1] ?? '');
  }

  #isFinite(at: number): boolean {
    const word = this.#words[at] ?? '';
    return this.#lists.finite.has(word) || word.endsWith("n't");
  }

  #isCoordinator(at: number): boolean {
    return this.#lists.coordinators.has(this.#words[at] ?? '');
  }

  /** Whether another verb of its own stands within a few words: `and the crane is`. */
  #startsAnew(at: number, comma: boolean): boolean {
    if (this.#stack.current.verb < 0) return false;
    const { openers } = this.#lists;
    const begin = this.#isCoordinator(at) ? at + 1 : at;
    for (let step = begin; step < begin + REACH; step++) {
      const word = this.#words[step];
      if (word === undefined || (step > at && this.#marked[step])) return false;
      // A verb right behind the comma goes on with the subject that stood before.
      if (this.#isFinite(step)) return step > at || !comma;
      if (openers.longest(this.#words, step)) return false;
    }
    return false;
  }
}
