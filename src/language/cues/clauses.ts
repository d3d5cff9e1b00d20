import type { Token } from '../tokens.js';
import type { Opener } from './lists.js';

/** A stretch of a sentence within which a cue governs; clauses hang on one another. */
export interface Clause {
  /** Undefined for those that hang on none. */
  readonly parent: Clause | undefined;
  readonly opener: Opener | 'main' | 'paren' | 'dash';
  /** First token. */
  readonly first: number;
  readonly depth: number;
  /** The same for clauses that share their subject or their condition. */
  readonly group: number;
  /** The same where one voice speaks: what is said in one is said in the other. */
  readonly voice: number;
  /** Counts semicolons. */
  readonly part: number;
  /** The clause whose subject it shares: `The quay is old and is not used`. */
  readonly shares: Clause | undefined;
  /** Offset of the first verb in it that is told by its form; -1 before one has stood. */
  verb: number;
}

/** Deeper nesting is read as lying flat, so that no text costs more than its length. */
const DEEPEST = 8;
const CLOSED_BY_COMMA: ReadonlySet<Clause['opener']> = new Set([
  'relative',
  'aside',
  'time',
  'condition',
  'participle',
]);
const OWN_VOICE: ReadonlySet<Clause['opener']> = new Set(['relative', 'aside', 'paren', 'dash']);

/** The clause that is being read, and where reading goes on when it ends. */
export class ClauseStack {
  #made = 0;
  #current: Clause;

  constructor() {
    this.#current = {
      parent: undefined,
      opener: 'main',
      first: 0,
      depth: 0,
      group: 0,
      voice: 0,
      part: 0,
      shares: undefined,
      verb: -1,
    };
  }

  get current(): Clause {
    return this.#current;
  }

  /** Opens a clause that hangs on this one. */
  push(opener: Clause['opener'], first: number): void {
    const { current } = this;
    if (current.depth >= DEEPEST) return;
    this.#made++;
    this.#current = {
      parent: current,
      opener,
      first,
      depth: current.depth + 1,
      group: this.#made,
      voice: OWN_VOICE.has(opener) ? this.#made : current.voice,
      part: current.part,
      shares: undefined,
      verb: -1,
    };
  }

  /** Goes on with what the innermost clause of these openers hangs on; false where there is none. */
  close(openers: ReadonlySet<Clause['opener']>): boolean {
    for (let one: Clause | undefined = this.#current; one?.parent; one = one.parent) {
      if (openers.has(one.opener)) {
        this.#current = one.parent;
        return true;
      }
      if (one.opener === 'paren' || one.opener === 'dash') return false;
    }
    return false;
  }

  /** Goes on with the next clause of the same rank: `and` has the same condition, `shared` the same subject too, `but` neither. */
  next(first: number, change: 'and' | 'shared' | 'but' | 'voice'): void {
    const before = this.#current;
    this.#made++;
    this.#current = {
      ...before,
      first,
      group: change === 'and' || change === 'shared' ? before.group : this.#made,
      voice: change === 'voice' ? this.#made : before.voice,
      shares: change === 'shared' ? (before.shares ?? before) : undefined,
      verb: -1,
    };
  }

  /** A semicolon: nothing goes on but a bracket. */
  part(first: number): void {
    let top = this.#current;
    while (top.parent && top.opener !== 'paren') top = top.parent;
    this.#made++;
    this.#current = {
      ...top,
      first,
      group: this.#made,
      voice: this.#made,
      part: top.part + 1,
      shares: undefined,
      verb: -1,
    };
  }

  /** The innermost clause of this opener and others that hang on it end. */
  closeMark(opener: 'paren' | 'dash'): boolean {
    for (let one: Clause | undefined = this.#current; one?.parent; one = one.parent) {
      if (one.opener === opener) {
        this.#current = one.parent;
        return true;
      }
      if (opener === 'dash' && one.opener === 'paren') return false;
    }
    return false;
  }

  /** A comma ends the innermost clause set off by commas, if that has begun to say something. */
  comma(at: number): boolean {
    let inner = this.#current;
    while (inner.parent && !CLOSED_BY_COMMA.has(inner.opener)) {
      if (inner.opener === 'paren' || inner.opener === 'dash') return false;
      inner = inner.parent;
    }
    if (!inner.parent || (at - inner.first <= 2 && inner.opener !== 'participle')) return false;
    this.#current = inner.parent;
    return true;
  }
}

/** The clauses of one sentence. */
export class Clauses {
  readonly #tokens: readonly Token[];
  readonly #ofToken: readonly Clause[];

  constructor(parts: readonly Token[], ofToken: readonly Clause[]) {
    this.#tokens = parts;
    this.#ofToken = ofToken;
  }

  /** The clause of the token; undefined where there is no such token. */
  ofToken(index: number): Clause | undefined {
    return this.#ofToken[index];
  }

  /** The clause in which the offset lies; undefined in a sentence without words. */
  at(offset: number): Clause | undefined {
    let [low, high] = [0, this.#tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#ofToken[Math.min(low, this.#ofToken.length - 1)];
  }
}

/** The clause and those it hangs on, from within. */
export function chain(clause: Clause): Clause[] {
  const found: Clause[] = [];
  for (let one: Clause | undefined = clause; one; one = one.parent) found.push(one);
  return found;
}
