import { TextMemory } from '../language/text-memory.js';
import { addTo } from '../model/add-to.js';
import type { Passage } from '../model/passage.js';
import { areEqual, type Range } from '../model/range.js';
import { rank, type CompiledTerms } from './compile-terms.js';
import { makeHitFinder, type Hit, type TermMatch } from './term-hits.js';

export type { TermMatch };

/** The matches of one theme in one sentence, in reading order; never empty. */
export interface SentenceMatches {
  /** Place of the theme in the codebook. */
  readonly theme: number;
  readonly sentence: number;
  readonly matches: readonly TermMatch[];
}

export type Matcher = (passage: Pick<Passage, 'text' | 'sentences'>) => SentenceMatches[];

/** What the terms of a codebook match, by sentence and theme. */
export function makeMatcher(compiled: CompiledTerms): Matcher {
  const findHits = makeHitFinder(compiled);
  return (passage) => {
    const found: SentenceMatches[] = [];
    findHits(passage, (hits, sentence) => addByTheme(found, hits, sentence));
    return found;
  };
}

/** Characters of passages whose matches are remembered: versions of a text say most of it again. */
const MOST_TEXT = 1024 * 1024;

/** The same matcher, which remembers what it found in texts for a while. */
export function rememberingMatcher(match: Matcher): Matcher {
  const known = new TextMemory<{ readonly sentences: readonly Range[]; readonly found: SentenceMatches[] }>(
    MOST_TEXT,
  );
  return ({ text, sentences }) => {
    const before = known.get(text);
    if (before && areEqual(before.sentences, sentences)) return before.found;
    const found = match({ text, sentences });
    known.set(text, { sentences, found });
    return found;
  };
}

function addByTheme(found: SentenceMatches[], hits: Hit[], sentence: number): void {
  const themes = new Map<number, Hit[]>();
  for (const one of hits) addTo(themes, one.tried.theme, one);
  for (const [theme, list] of themes) {
    const matches = standing(list);
    if (matches.length > 0) found.push({ theme, sentence, matches });
  }
}

/** The matches of each theme, all sentences together. */
export function matchesByTheme(found: readonly SentenceMatches[]): Map<number, TermMatch[]> {
  const themes = new Map<number, TermMatch[]>();
  for (const { theme, matches } of found) for (const one of matches) addTo(themes, theme, one);
  return themes;
}

/** Of the hits of one theme in one sentence those that stand: exclusions first; then the longest wins, the stronger, the earlier listed. */
export function standing(hits: readonly Hit[]): Hit[] {
  const [only, second] = hits;
  if (only && !second) return only.term.strength === 'exclude' ? [] : [only];
  const free = notExcluded(hits);
  free.sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      rank(b.term.strength) - rank(a.term.strength) ||
      a.tried.order - b.tried.order ||
      a.start - b.start,
  );
  const taken = takenBy(free);
  const kept: Hit[] = [];
  for (const one of free) {
    if (!taken.isFree(one)) continue;
    taken.take(one);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function notExcluded(hits: readonly Hit[]): Hit[] {
  const showing = hits.filter((one) => one.term.strength !== 'exclude');
  if (showing.length === hits.length) return showing;
  const excluded = exclusions(hits);
  return showing.filter((one) => excluded.isFree(one));
}

/** The hits that an exclusion takes away. */
export function excludedOf(hits: readonly Hit[]): Hit[] {
  const excluded = exclusions(hits);
  return hits.filter((one) => one.term.strength !== 'exclude' && !excluded.isFree(one));
}

function exclusions(hits: readonly Hit[]): Taken {
  const excluded = takenBy(hits);
  for (const one of hits) if (one.term.strength === 'exclude') excluded.take(one);
  return excluded;
}

/** Which characters of a sentence matches have taken. */
interface Taken {
  isFree(match: TermMatch): boolean;
  take(match: TermMatch): void;
}

/** Matches up to which comparing each with each takes less time than marking characters. */
const FEW = 24;

function takenBy(hits: readonly TermMatch[]): Taken {
  return hits.length <= FEW ? new TakenRanges() : new TakenMarks(hits);
}

class TakenRanges implements Taken {
  readonly #ranges: TermMatch[] = [];

  isFree({ start, end }: TermMatch): boolean {
    for (const one of this.#ranges) if (one.start < end && one.end > start) return false;
    return true;
  }

  take(match: TermMatch): void {
    this.#ranges.push(match);
  }
}

class TakenMarks implements Taken {
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

  take({ start, end }: TermMatch): void {
    this.#marks.fill(1, start - this.#from, end - this.#from);
  }
}
