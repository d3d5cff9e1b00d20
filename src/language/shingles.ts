import { hash } from './hash.js';
import { foldedWords } from './tokens.js';

/**
 * Hashes of all runs of `size` folded words in the texts, in order, each once (w-shingling, Broder 1997). No run leads
 * from one text into the next; a shorter text is one run.
 */
export function shingles(texts: readonly string[], size: number): Uint32Array {
  const found: number[] = [];
  for (const text of texts) {
    const words = foldedWords(text).map(hash);
    const length = Math.min(size, words.length);
    if (length === 0) continue;
    for (let at = 0; at + length <= words.length; at++) found.push(hashOf(words, at, at + length));
  }
  const sorted = Uint32Array.from(found).sort();
  return sorted.filter((run, index) => run !== sorted[index - 1]);
}

/** FNV-1a over the hashes of the words from `from` to `to`. */
function hashOf(words: readonly number[], from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at++) value = Math.imul(value ^ (words[at] ?? 0), 0x01000193);
  return value >>> 0;
}

/** How many runs two texts have in common. */
export function sharedShingles(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  let [here, there] = [0, 0];
  while (here < one.length && there < other.length) {
    const ahead = (one[here] ?? 0) - (other[there] ?? 0);
    if (ahead === 0) shared++;
    if (ahead <= 0) here++;
    if (ahead >= 0) there++;
  }
  return shared;
}
