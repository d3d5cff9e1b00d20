import { firstFrom } from '../language/first-from.js';
import { tokens, type Token } from '../language/tokens.js';
import type { Passage } from '../model/passage.js';
import type { Range } from '../model/range.js';
import type { Term } from '../model/theme.js';
import { rank, type CompiledTerms, type Sequence, type TriedTerm } from './compile-terms.js';
import { keysOf, type WordForms } from './word-tests.js';

/** A stretch of a passage that a term matched. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

/** The matches of one theme in one sentence, in reading order; never empty. */
export interface SentenceMatches {
  /** Place of the theme in the codebook. */
  readonly theme: number;
  readonly sentence: number;
  readonly matches: readonly TermMatch[];
}

export type Matcher = (passage: Pick<Passage, 'text' | 'sentences'>) => SentenceMatches[];

// What may stand between the words of a phrase.
const JOINT = /^[\s\-‐‑–—"'“”‘’„«»‹›]*$/u;

interface Hit extends TermMatch {
  readonly tried: TriedTerm;
}

interface SideHit {
  readonly sequence: Sequence;
  readonly first: number;
  readonly last: number;
}

/** Tries every term of a codebook at every token in one walk. */
export function makeMatcher(compiled: CompiledTerms): Matcher {
  const starts = new StartIndex(compiled);
  return ({ text, sentences }) => {
    const all = tokens(text);
    const found: SentenceMatches[] = [];
    let from = 0;
    for (const [sentence, range] of sentences.entries()) {
      let to = from;
      while (to < all.length && (all[to]?.start ?? 0) < range[1]) to++;
      const hits = walk(text, all, from, to, starts);
      hits.push(...regexHits(text, range, compiled));
      if (hits.length > 0) found.push(...byTheme(hits, sentence));
      from = to;
    }
    return found;
  };
}

/** For each kind of word the sequences that may begin with it, worked out once. */
class StartIndex {
  readonly #compiled: CompiledTerms;
  readonly #byKey = new Map<string, Sequence[]>();
  readonly #open: Sequence[] = [];
  readonly #known = new Map<string, { readonly forms: WordForms; readonly sequences: readonly Sequence[] }>();

  constructor(compiled: CompiledTerms) {
    this.#compiled = compiled;
    for (const sequence of compiled.sequences) {
      const keys = sequence.tests[0]?.keys ?? [];
      if (keys.length === 0) this.#open.push(sequence);
      for (const key of new Set(keys)) listAt(this.#byKey, key).push(sequence);
    }
  }

  at(text: string): { readonly forms: WordForms; readonly sequences: readonly Sequence[] } {
    const known = this.#known.get(text);
    if (known) return known;
    const forms = this.#compiled.tests.forms(text);
    const keyed = new Set(keysOf(forms).flatMap((key) => this.#byKey.get(key) ?? []));
    const sequences = [...keyed, ...this.#open].filter((sequence) => sequence.tests[0]?.matches(forms));
    const entry = { forms, sequences };
    this.#known.set(text, entry);
    return entry;
  }
}

function walk(text: string, all: readonly Token[], from: number, to: number, starts: StartIndex): Hit[] {
  const hits: Hit[] = [];
  const sides: SideHit[] = [];
  for (let at = from; at < to; at++) {
    for (const sequence of starts.at(all[at]?.text ?? '').sequences) {
      const last = endOf(sequence, text, all, at, to, starts);
      if (last < 0) continue;
      if (sequence.near) sides.push({ sequence, first: at, last });
      else hits.push(hit(sequence, all, at, last));
    }
  }
  if (sides.length > 1) hits.push(...nearHits(sides, all));
  return hits;
}

/** Index of the last token of the sequence begun at `at`, or -1. */
function endOf(
  sequence: Sequence,
  text: string,
  all: readonly Token[],
  at: number,
  to: number,
  starts: StartIndex,
): number {
  for (let step = 1; step < sequence.tests.length; step++) {
    const [before, token] = [all[at + step - 1], all[at + step]];
    if (!before || !token || at + step >= to) return -1;
    if (!sequence.tests[step]?.matches(starts.at(token.text).forms)) return -1;
    if (!JOINT.test(text.slice(before.end, token.start))) return -1;
  }
  return at + sequence.tests.length - 1;
}

function hit({ tried }: Sequence, all: readonly Token[], first: number, last: number): Hit {
  return { start: all[first]?.start ?? 0, end: all[last]?.end ?? 0, term: tried.term, tried };
}

/** Sides of one NEAR that stand near enough; of pairs that hold another pair only the inner one counts. */
function nearHits(sides: readonly SideHit[], all: readonly Token[]): Hit[] {
  const lefts = new Map<number, SideHit[]>();
  const rights = new Map<number, SideHit[]>();
  for (const side of sides) {
    const near = side.sequence.near;
    if (near) listAt(near.side === 'left' ? lefts : rights, near.pattern).push(side);
  }
  return [...lefts].flatMap(([pattern, own]) => {
    const others = rights.get(pattern);
    const [any] = own;
    if (!any || !others) return [];
    const distance = any.sequence.near?.distance ?? 0;
    const pairs = [...pairsOf(own, others), ...pairsOf(others, own)].filter((pair) => pair.gap <= distance);
    return innermost(pairs).map((pair) => hit(any.sequence, all, pair.first, pair.last));
  });
}

interface NearPair {
  readonly first: number;
  readonly last: number;
  /** Tokens between the two. */
  readonly gap: number;
}

/** Each side with the next one of the other kind behind it. */
function pairsOf(ones: readonly SideHit[], others: readonly SideHit[]): NearPair[] {
  return ones.flatMap((one) => {
    const other = others[firstFrom(others, one.last + 1, (side) => side.first)];
    return other ? [{ first: one.first, last: other.last, gap: other.first - one.last - 1 }] : [];
  });
}

function innermost(pairs: readonly NearPair[]): NearPair[] {
  const ordered = [...pairs].sort((a, b) => a.last - b.last || b.first - a.first);
  let latest = -1;
  return ordered.filter((pair) => {
    const inner = pair.first > latest;
    if (inner) latest = pair.first;
    return inner;
  });
}

function regexHits(text: string, [start, end]: Range, compiled: CompiledTerms): Hit[] {
  const hits: Hit[] = [];
  for (const { regex, tried } of compiled.regexes) {
    const matcher = regex.matcher(text.slice(start, end));
    while (matcher.find()) {
      const [from, to] = [matcher.start(), matcher.end()];
      if (to > from) hits.push({ start: start + from, end: start + to, term: tried.term, tried });
    }
  }
  return hits;
}

function byTheme(hits: readonly Hit[], sentence: number): SentenceMatches[] {
  const themes = new Map<number, Hit[]>();
  for (const one of hits) listAt(themes, one.tried.theme).push(one);
  return [...themes].flatMap(([theme, list]) => {
    const matches = resolve(list);
    return matches.length === 0 ? [] : [{ theme, sentence, matches }];
  });
}

/** Exclusions first; then the longest match wins, the stronger, the earlier listed. */
function resolve(hits: readonly Hit[]): TermMatch[] {
  const [only, second] = hits;
  if (only && !second) return only.term.strength === 'exclude' ? [] : [only];
  const excluded = new Taken(hits);
  for (const one of hits) if (one.term.strength === 'exclude') excluded.take(one);
  const standing = hits.filter((one) => one.term.strength !== 'exclude' && excluded.isFree(one));
  standing.sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      rank(b.term.strength) - rank(a.term.strength) ||
      a.tried.order - b.tried.order ||
      a.start - b.start,
  );
  const taken = new Taken(hits);
  const kept = standing.filter((one) => taken.isFree(one) && taken.take(one));
  return kept.sort((a, b) => a.start - b.start);
}

/** Which characters of a sentence matches have taken. */
class Taken {
  readonly #from: number;
  readonly #marks: Uint8Array;

  constructor(hits: readonly TermMatch[]) {
    this.#from = hits.reduce((least, one) => Math.min(least, one.start), Infinity);
    const to = hits.reduce((most, one) => Math.max(most, one.end), 0);
    this.#marks = new Uint8Array(Math.max(0, to - this.#from));
  }

  isFree({ start, end }: TermMatch): boolean {
    return !this.#marks.subarray(start - this.#from, end - this.#from).includes(1);
  }

  take({ start, end }: TermMatch): true {
    this.#marks.fill(1, start - this.#from, end - this.#from);
    return true;
  }
}

function listAt<Key, Value>(map: Map<Key, Value[]>, key: Key): Value[] {
  const known = map.get(key);
  if (known) return known;
  const made: Value[] = [];
  map.set(key, made);
  return made;
}
