import { hash } from './hash.js';
import { foldedWords } from './tokens.js';

/**
 * Hashes of all runs of `size` folded words in the texts, in order, each once (w-shingling, Broder 1997). No run leads
 * from one text into the next; a shorter text is one run.
 */
export function shingles(texts: readonly string[], size: number): Uint32Array {
  const found: number[] = [];
  for (const text of texts) {
    const words = foldedWords(text);
    for (let at = 0; at + size <= words.length; at++) found.push(hash(words.slice(at, at + size).join(' ')));
    if (words.length > 0 && words.length < size) found.push(hash(words.join(' ')));
  }
  const sorted = Uint32Array.from(found).sort();
  return sorted.filter((run, index) => run !== sorted[index - 1]);
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
