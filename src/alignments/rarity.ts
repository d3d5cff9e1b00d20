import { stemReader } from '../language/content-stems.js';
import { wordsOf } from '../language/tokens.js';
import type { Coding } from '../model/coding.js';
import type { StemCounts } from '../model/keep.js';
import { once } from '../model/once.js';
import type { Passage } from '../model/passage.js';
import { factDetails } from './details.js';

/** How rare a detail is, 0 to 1: 1 for one of a single passage. */
export type Rarity = (key: string) => number;

/** In how many of the passages each stem stands. */
export function stemCounts(passages: readonly Passage[]): StemCounts {
  const counters = new StemCounters();
  for (const [at, { text, language }] of passages.entries()) {
    const counterOf = counters.in(language);
    for (const word of wordsOf(text).words) {
      const counter = counterOf(word);
      if (!counter || counter.last === at) continue;
      counter.last = at;
      counter.passages++;
    }
  }
  return counters.counts();
}

/** How many passages held a stem so far, and the last of them. */
interface StemCounter {
  passages: number;
  last: number;
}

/** Counters by stem, found by the printed words as well: many are one stem. */
class StemCounters {
  readonly #byStem = new Map<string, StemCounter>();
  readonly #byWord = once((language: string) => {
    const read = stemReader(language);
    return once((word: string) => this.#of(read(word)?.stem));
  });

  /** By printed word; null where it carries no subject. */
  in(language: string): (word: string) => StemCounter | null {
    return this.#byWord(language);
  }

  counts(): StemCounts {
    return Array.from(this.#byStem, ([stem, { passages }]) => [stem, passages]);
  }

  #of(stem: string | undefined): StemCounter | null {
    if (stem === undefined) return null;
    const counter = this.#byStem.get(stem) ?? { passages: 0, last: -1 };
    this.#byStem.set(stem, counter);
    return counter;
  }
}

/** The stems of all texts: of how many passages, and in how many of them each stands. */
export interface Spread {
  readonly passages: number;
  readonly stems: ReadonlyMap<string, number>;
}

/** `counts`: of each source. */
export function spreadOf(passages: number, counts: readonly StemCounts[]): Spread {
  const stems = new Map<string, number>();
  for (const own of counts) for (const [stem, held] of own) stems.set(stem, (stems.get(stem) ?? 0) + held);
  return { passages, stems };
}

/**
 * Rarity over passages: the logarithm of how few of them hold a detail, against one of a single passage (the inverse
 * document frequency of Spärck Jones 1972). Stems are counted over all passages; facts, which are known of quotes only,
 * over those that the theme quotes.
 */
export function rarityIn(
  { passages, stems }: Spread,
  quoted: readonly { readonly coding: Coding; readonly passage: Passage }[],
): Rarity {
  const facts = new Map<string, Set<string>>();
  for (const { coding, passage } of quoted) {
    const keys = facts.get(passage.id) ?? new Set<string>();
    facts.set(passage.id, keys);
    for (const fact of coding.facts ?? []) for (const { key } of factDetails(fact, passage)) keys.add(key);
  }
  const held = new Map<string, number>();
  for (const keys of facts.values()) count(held, keys);
  return once((key) => {
    // A stem is one token; the key of a fact has a blank behind its kind, and a bare number is known as both.
    const [, bare] = /^number (.+)$/.exec(key) ?? [];
    const stem = bare !== undefined && stems.has(bare) ? bare : key.includes(' ') ? null : key;
    const of = stem === null ? facts.size : passages;
    const most = Math.max(held.get(key) ?? 1, stem === null ? 1 : (stems.get(stem) ?? 1));
    return of === 0 ? 1 : Math.log(1 + of / most) / Math.log(1 + of);
  });
}

function count(counts: Map<string, number>, keys: ReadonlySet<string>): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}
