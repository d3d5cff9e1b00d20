import type { ComparedSentence } from './compared-sentences.js';
import { ORDERED_WORDS, type NumberedSentence } from './numbered-sentence.js';

/** Sentences that differ in their signs only are very like, not the same. */
const MOST_UNEQUAL = 0.9999;

/**
 * How nearly two sentences read the same, 0 to 1; 1 for equal text only. The mean of three measures that fail on
 * different pairs: the cosine of their weighed stems (Salton and McGill 1983) knows which words matter, shared runs of
 * three letters (Ochiai 1957) forgive endings and slips, and words in the same order tell a sentence from its topic.
 */
export function sentenceLikeness(one: ComparedSentence, other: ComparedSentence): number {
  const [mine, theirs] = [one.sentence, other.sentence];
  if (mine.text === theirs.text) return 1;
  if (one.length === 0 || other.length === 0) return 0;
  const likeness = (sharedStems(one, other) + sharedTrigrams(mine, theirs) + sharedOrder(mine, theirs)) / 3;
  return Math.min(likeness, MOST_UNEQUAL);
}

/** Cosine of the weighed stems. */
function sharedStems(one: ComparedSentence, other: ComparedSentence): number {
  let product = 0;
  const [mine, theirs] = [one.sentence.stems, other.sentence.stems];
  let [here, there] = [0, 0];
  while (here < mine.length && there < theirs.length) {
    const ahead = (mine[here] ?? 0) - (theirs[there] ?? 0);
    if (ahead === 0) product += (one.weights[here] ?? 0) * (other.weights[there] ?? 0);
    if (ahead <= 0) here++;
    if (ahead >= 0) there++;
  }
  return product / (one.length * other.length);
}

function sharedTrigrams(
  { trigrams: mine }: NumberedSentence,
  { trigrams: theirs }: NumberedSentence,
): number {
  let shared = 0;
  let [here, there] = [0, 0];
  while (here < mine.length && there < theirs.length) {
    const ahead = (mine[here] ?? 0) - (theirs[there] ?? 0);
    if (ahead === 0) shared++;
    if (ahead <= 0) here++;
    if (ahead >= 0) there++;
  }
  return shared / Math.sqrt(mine.length * theirs.length);
}

/**
 * The longest run of words, others let in between, that both hold in one order, over the mean of their lengths (found by
 * bits, as in Crochemore et al. 2001: a bit of `open` is cleared for each word of the run).
 */
export function sharedOrder(one: NumberedSentence, other: NumberedSentence): number {
  const { places } = other;
  const open = new Uint32Array((Math.min(other.words.length, ORDERED_WORDS) >>> 5) + 1).fill(0xffffffff);
  for (const word of one.words.slice(0, ORDERED_WORDS)) {
    const bits = places.get(word);
    if (!bits) continue;
    let carry = 0;
    for (let at = 0; at < open.length; at++) {
      const [old = 0, here = 0] = [open[at], bits[at]];
      const matched = (old & here) >>> 0;
      const sum = old + matched + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      open[at] = sum | (old & ~matched);
    }
  }
  let run = 0;
  for (const bits of open) for (let left = ~bits; left !== 0; left &= left - 1) run++;
  return run / Math.sqrt(one.words.length * other.words.length);
}
