import { firstFrom } from '../language/first-from.js';
import { joined } from '../language/joined.js';
import { wordsOf, type TextWords } from '../language/tokens.js';
import { addTo } from '../model/add-to.js';
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

/** A match before it is known whether it stands. */
export interface Hit extends TermMatch {
  readonly tried: TriedTerm;
}

/** Tells the hits of each sentence of a passage that has some, in reading order of the sentences. */
export type HitFinder = (
  passage: Pick<Passage, 'text' | 'sentences'>,
  found: (hits: Hit[], sentence: number) => void,
) => void;

/** One side of a NEAR where it was found, by its tokens. */
interface SideHit {
  readonly sequence: Sequence;
  readonly first: number;
  readonly last: number;
}

/** A kind of printed word, with the sequences that may begin with it. */
interface Start {
  readonly forms: WordForms;
  readonly sequences: readonly Sequence[];
}

/** Tries every term of a codebook at every token in one walk. `most`: hits of a sentence that are looked for. */
export function makeHitFinder(compiled: CompiledTerms, most = Infinity): HitFinder {
  const index = new StartIndex(compiled);
  const nears = new NearSides(compiled.nears);
  return ({ text, sentences }, found) => {
    const { starts, words: printed } = wordsOf(text);
    const words: Words = { text, starts, printed, kinds: printed.map((word) => index.at(word)) };
    let from = 0;
    for (const [sentence, range] of sentences.entries()) {
      let to = from;
      while (to < starts.length && (starts[to] ?? 0) < range[1]) to++;
      const hits = walk(words, from, to, nears, most);
      for (const one of regexHits(text, range, compiled)) hits.push(one);
      if (hits.length > 0) found(hits, sentence);
      from = to;
    }
  };
}

/** A passage's words. */
interface Words extends Omit<TextWords, 'words'> {
  readonly text: string;
  readonly printed: readonly string[];
  readonly kinds: readonly Start[];
}

/** For each kind of word the sequences that may begin with it, worked out once. */
class StartIndex {
  readonly #compiled: CompiledTerms;
  readonly #byKey = new Map<string, Sequence[]>();
  readonly #open: Sequence[] = [];
  readonly #known = new Map<string, Start>();

  constructor(compiled: CompiledTerms) {
    this.#compiled = compiled;
    for (const sequence of compiled.sequences) {
      const keys = sequence.tests[0]?.keys ?? [];
      if (keys.length === 0) this.#open.push(sequence);
      for (const key of new Set(keys)) addTo(this.#byKey, key, sequence);
    }
  }

  at(text: string): Start {
    const known = this.#known.get(text);
    if (known) return known;
    const forms = this.#compiled.tests.forms(text);
    const keyed = new Set(keysOf(forms).flatMap((key) => this.#byKey.get(key) ?? []));
    const taking = [...keyed, ...this.#open].filter((sequence) => sequence.tests[0]?.matches(forms));
    const sequences = this.#compiled.all ? taking : winning(taking);
    const entry = { forms, sequences };
    this.#known.set(text, entry);
    return entry;
  }
}

/** Of terms of one theme that match the one word the winning one, and one exclusion; all that go on behind it. */
function winning(sequences: readonly Sequence[]): Sequence[] {
  const best = new Map<string, Sequence>();
  for (const sequence of sequences) {
    if (isLonger(sequence)) continue;
    const { theme, term, order } = sequence.tried;
    const key = `${theme}${term.strength === 'exclude' ? '-' : '+'}`;
    const known = best.get(key)?.tried;
    const stronger = known ? rank(term.strength) - rank(known.term.strength) : 1;
    if (stronger > 0 || (stronger === 0 && order < (known?.order ?? 0))) best.set(key, sequence);
  }
  const kept = new Set(best.values());
  return sequences.filter((sequence) => isLonger(sequence) || kept.has(sequence));
}

function isLonger({ tests, near }: Sequence): boolean {
  return tests.length > 1 || near !== null;
}

const NO_SEQUENCES: readonly Sequence[] = [];

function walk(words: Words, from: number, to: number, nears: NearSides, most: number): Hit[] {
  const hits: Hit[] = [];
  for (let at = from; at < to && hits.length < most; at++) {
    for (const sequence of words.kinds[at]?.sequences ?? NO_SEQUENCES) {
      const last = sequence.tests.length === 1 ? at : endOf(sequence, words, at, to);
      if (last < 0) continue;
      if (sequence.near) nears.add({ sequence, first: at, last });
      else hits.push(hit(sequence, words, at, last));
    }
  }
  for (const pair of nears.pairs()) hits.push(hit(pair.sequence, words, pair.first, pair.last));
  return hits;
}

/** Index of the last token of the sequence begun at `at`, or -1. */
function endOf({ tests }: Sequence, words: Words, at: number, to: number): number {
  const last = at + tests.length - 1;
  if (last >= to) return -1;
  for (let step = 1; step < tests.length; step++) {
    const kind = words.kinds[at + step];
    if (!kind || !tests[step]?.matches(kind.forms)) return -1;
    if (!joined(words.text, endOfWord(words, at + step - 1), words.starts[at + step] ?? 0)) return -1;
  }
  return last;
}

function hit({ tried }: Sequence, words: Words, first: number, last: number): Hit {
  return { start: words.starts[first] ?? 0, end: endOfWord(words, last), term: tried.term, tried };
}

function endOfWord({ starts, printed }: Words, at: number): number {
  return (starts[at] ?? 0) + (printed[at]?.length ?? 0);
}

/** The sides of NEAR patterns found in one sentence. */
class NearSides {
  /** By pattern; empty between sentences. */
  readonly #lefts: readonly SideHit[][];
  readonly #rights: readonly SideHit[][];
  readonly #met: number[] = [];

  constructor(patterns: number) {
    this.#lefts = Array.from({ length: patterns }, () => []);
    this.#rights = Array.from({ length: patterns }, () => []);
  }

  add(side: SideHit): void {
    const near = side.sequence.near;
    if (!near) return;
    const sides = near.side === 'left' ? this.#lefts : this.#rights;
    sides[near.pattern]?.push(side);
    this.#met.push(near.pattern);
  }

  /** Sides that stand near enough; of pairs that hold another pair only the inner one counts. Forgets the sentence. */
  pairs(): SideHit[] {
    const found: SideHit[] = [];
    for (const pattern of this.#met) {
      const [own = [], others = []] = [this.#lefts[pattern], this.#rights[pattern]];
      const [any] = own;
      if (any && others.length > 0) addPairs(found, any.sequence, own, others);
      own.length = 0;
      others.length = 0;
    }
    this.#met.length = 0;
    return found;
  }
}

function addPairs(
  found: SideHit[],
  sequence: Sequence,
  own: readonly SideHit[],
  others: readonly SideHit[],
): void {
  const distance = sequence.near?.distance ?? 0;
  const pairs = [...pairsOf(own, others), ...pairsOf(others, own)].filter((pair) => pair.gap <= distance);
  for (const { first, last } of innermost(pairs)) found.push({ sequence, first, last });
}

interface NearPair {
  readonly first: number;
  readonly last: number;
  /** Tokens between the two. */
  readonly gap: number;
}

/** Each side with the next one of the other kind behind it. */
function pairsOf(ones: readonly SideHit[], others: readonly SideHit[]): NearPair[] {
  const pairs: NearPair[] = [];
  for (const one of ones) {
    const other = others[firstFrom(others, one.last + 1, (side) => side.first)];
    if (other) pairs.push({ first: one.first, last: other.last, gap: other.first - one.last - 1 });
  }
  return pairs;
}

function innermost(pairs: readonly NearPair[]): readonly NearPair[] {
  if (pairs.length < 2) return pairs;
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
