import { fold } from './fold.js';
import { hash } from './hash.js';
import { wordsOf } from './tokens.js';
import { WordMemory } from './word-memory.js';

/**
 * Hashes of all runs of `size` folded words in the texts, in order, each once (w-shingling, Broder 1997). No run leads
 * from one text into the next; a shorter text is one run.
 */
export function shingles(texts: readonly string[], size: number): Uint32Array {
  const found: number[] = [];
  for (const text of texts) {
    const words = wordsOf(text).words.map(hashOfWord);
    const length = Math.min(size, words.length);
    if (length === 0) continue;
    for (let at = 0; at + length <= words.length; at++) found.push(hashOf(words, at, at + length));
  }
  return eachOnce(new Uint32Array(found).sort());
}

const hashes = new WordMemory<number>();

function hashOfWord(word: string): number {
  const known = hashes.get(word);
  if (known !== undefined) return known;
  const made = hash(fold(word));
  hashes.set(word, made);
  return made;
}

/** FNV-1a over the hashes of the words from `from` to `to`. */
function hashOf(words: readonly number[], from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at++) value = Math.imul(value ^ (words[at] ?? 0), 0x01000193);
  return value >>> 0;
}

/** Of numbers in order each once. */
function eachOnce(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] ?? 0;
  return sorted.slice(0, kept);
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
