import { sum } from '../model/sum.js';
import { association } from './association.js';
import type { CountedText } from './counted-text.js';
import type { KeyPhrase } from './key-phrases.js';

/** Mean association with a group's phrases from which a phrase joins it. */
export const JOINS = 0.25;

/** Passages that a phrase shares with some phrase of its group at least. */
const LEAST_SHARED = 2;

/**
 * Groups of phrases that stand in the same passages. Greedy by average link: each phrase, the most certain first, joins
 * the group with which its mean association is highest, or begins one. Costs by passage the square of the keys in it,
 * of which there is a bounded number.
 */
export function groupPhrases(
  keys: readonly KeyPhrase[],
  text: CountedText,
  passages: readonly number[],
): KeyPhrase[][] {
  const shared = sharedPassages(keys, text, passages);
  const groups: KeyPhrase[][] = [];
  const place = new Map(keys.map((key, index) => [key, index]));
  for (const [index, key] of keys.entries()) {
    let best: { readonly group: KeyPhrase[]; readonly mean: number } | undefined;
    for (const group of groups) {
      const counts = group.map((other) => shared[(place.get(other) ?? 0) * keys.length + index] ?? 0);
      if (Math.max(...counts) < LEAST_SHARED) continue;
      const links = group.map((other, at) =>
        association(counts[at] ?? 0, key.passages, other.passages, passages.length),
      );
      const mean = sum(links) / links.length;
      if (mean >= JOINS && mean > (best?.mean ?? 0)) best = { group, mean };
    }
    if (best) best.group.push(key);
    else groups.push([key]);
  }
  return groups;
}

/** For each pair of keys, by `earlier * keys + later`, the passages that hold both. */
export function sharedPassages(
  keys: readonly KeyPhrase[],
  text: CountedText,
  passages: readonly number[],
): Int32Array {
  const place = new Map(keys.map(({ phrase }, index) => [phrase, index]));
  const shared = new Int32Array(keys.length * keys.length);
  for (const passage of passages) {
    const held = new Set<number>();
    for (const phrase of text.heldBy(passage)) {
      const key = place.get(phrase);
      if (key !== undefined) held.add(key);
    }
    const inOrder = [...held].sort((a, b) => a - b);
    for (const [at, one] of inOrder.entries()) {
      for (const other of inOrder.slice(at + 1)) {
        const pair = one * keys.length + other;
        shared[pair] = (shared[pair] ?? 0) + 1;
      }
    }
  }
  return shared;
}
