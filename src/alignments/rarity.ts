import { contentStems } from '../language/content-stems.js';
import type { Coding } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import { factDetails } from './details.js';

/** How rare a detail is in the project, 0 to 1: 1 for one of a single passage. */
export type Rarity = (key: string) => number;

/**
 * Rarity over passages: the logarithm of how few of them hold a detail, against one of a single passage (the inverse
 * document frequency of Spärck Jones 1972). Facts are known of quotes only, and counted over the passages quoted.
 */
export function rarityIn(passages: readonly Passage[], codings: readonly Coding[]): Rarity {
  const spread = new Map<string, number>();
  const count = (keys: ReadonlySet<string>): void => {
    for (const key of keys) spread.set(key, (spread.get(key) ?? 0) + 1);
  };
  for (const { text, language } of passages)
    count(new Set(contentStems(text, language, new Set()).map((stem) => stem.stem)));
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const facts = new Map<string, Set<string>>();
  for (const { passage: id, facts: own = [] } of codings) {
    const passage = byId.get(id);
    const keys = facts.get(id) ?? new Set<string>();
    facts.set(id, keys);
    if (passage) for (const fact of own) for (const { key } of factDetails(fact, passage)) keys.add(key);
  }
  facts.forEach(count);
  return (key) => {
    // A stem is one token; the key of a fact has a blank behind its kind, and a bare number is known as both.
    const [, bare] = /^number (.+)$/.exec(key) ?? [];
    const stem = bare !== undefined && spread.has(bare) ? bare : key.includes(' ') ? null : key;
    const of = stem === null ? facts.size : passages.length;
    const held = Math.max(spread.get(key) ?? 1, stem === null ? 1 : (spread.get(stem) ?? 1));
    return of === 0 ? 1 : Math.log(1 + of / held) / Math.log(1 + of);
  };
}
