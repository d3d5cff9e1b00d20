import type { ComparedSentence } from './compared-sentences.js';
import type { NumberedSentence } from './numbered-sentence.js';
import { HeldTrigrams } from './trigrams.js';
import { WordPlaces } from './word-places.js';

/** Sentences that differ in their signs only are very like, not the same. */
const MOST_UNEQUAL = 0.9999;

/**
 * How nearly two sentences read the same, 0 to 1; 1 for equal text only. The mean of three measures that fail on
 * different pairs: the cosine of their weighed stems (Salton and McGill 1983) knows which words matter, shared runs of
 * three letters (Ochiai 1957) forgive endings and slips, and words in the same order tell a sentence from its topic.
 * Quickest where the other sentence is the same again and again. Less than `least` is told as 0.
 */
export function sentenceLikeness(one: ComparedSentence, other: ComparedSentence, least = 0): number {
  const [mine, theirs] = [one.sentence, other.sentence];
  if (mine.text === theirs.text) return 1;
  if (one.length === 0 || other.length === 0) return 0;
  const [stems, order] = [sharedStems(one, other), sharedOrder(mine, theirs)];
  if ((stems + 1 + order) / 3 < least) return 0;
  const likeness = (stems + sharedTrigrams(mine, theirs) + order) / 3;
  return likeness < least ? 0 : Math.min(likeness, MOST_UNEQUAL);
}

const places = new WordPlaces();

/** Cosine of the weighed stems. */
function sharedStems(one: ComparedSentence, other: ComparedSentence): number {
  places.read(other.sentence);
  const { stems } = one.sentence;
  let product = 0;
  for (let at = 0; at < stems.length; at++) {
    const there = places.rankOf(stems[at] ?? 0);
    if (there >= 0) product += (one.weights[at] ?? 0) * (other.weights[there] ?? 0);
  }
  return product / (one.length * other.length);
}

const held = new HeldTrigrams();

function sharedTrigrams(
  { trigrams: mine }: NumberedSentence,
  { trigrams: theirs }: NumberedSentence,
): number {
  held.hold(theirs);
  return held.shared(mine) / Math.sqrt(mine.length * theirs.length);
}

/** The longest run of words, others let in between, that both hold in one order, over the mean of their lengths. */
export function sharedOrder(one: NumberedSentence, other: NumberedSentence): number {
  places.read(other);
  return places.longestRun(one.words) / Math.sqrt(one.words.length * other.words.length);
}
