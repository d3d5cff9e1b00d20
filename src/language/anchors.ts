import { firstFrom } from './first-from.js';

/** A sentence that two lists of words hold once each. */
export interface Anchor {
  /** Where it begins in the older list. */
  readonly old: number;
  readonly newer: number;
  /** Words and signs. */
  readonly length: number;
}

/** The sentences that both lists hold once, as many as stand in the same order in both. */
export function anchors(old: readonly string[], newer: readonly string[]): Anchor[] {
  const [one, other] = [onlyOnce(old), onlyOnce(newer)];
  const shared = [...one].flatMap(([text, { at, length }]): Anchor[] => {
    const there = other.get(text);
    return there ? [{ old: at, newer: there.at, length }] : [];
  });
  return longestRising(shared);
}

interface Sentence {
  readonly at: number;
  readonly length: number;
}

/** Sentences by their words, in order; those that come again are left out. */
function onlyOnce(words: readonly string[]): Map<string, Sentence> {
  const found = new Map<string, Sentence>();
  const again = new Set<string>();
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (!/^[.!?…。！？]$/u.test(word) && index < words.length - 1) continue;
    const text = words.slice(at, index + 1).join(' ');
    if (found.has(text)) again.add(text);
    found.set(text, { at, length: index + 1 - at });
    at = index + 1;
  }
  for (const text of again) found.delete(text);
  return found;
}

/** The longest part of a list in order of the older that is in order of the newer too (Schensted 1961). */
function longestRising(all: readonly Anchor[]): Anchor[] {
  const ends: Anchor[] = [];
  const before = new Map<Anchor, Anchor | undefined>();
  for (const anchor of all) {
    const place = firstFrom(ends, anchor.newer, (end) => end.newer);
    before.set(anchor, ends[place - 1]);
    ends[place] = anchor;
  }
  const found: Anchor[] = [];
  for (let at = ends.at(-1); at; at = before.get(at)) found.push(at);
  return found.toReversed();
}
