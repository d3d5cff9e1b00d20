import type { StreamPlace } from './exact-places.js';
import type { WordStream } from './word-stream.js';

/** What may stand between two words of one sentence. */
const WITHIN = /^[^.!?…。！？]*$/u;

/** Signs that belong to the word before them, as a quote that ends with one has it. */
const ENDING = /^[.,;:!?…。！？"”’»)\]]+/u;

/** How far a place may reach beyond the words that answer the quote. */
export interface Reach {
  /** Words of the quote before the first and behind the last that is answered. */
  readonly lost: readonly [before: number, behind: number];
  readonly exact: string;
  readonly isBeside: (at: number, side: -1 | 1) => boolean;
}

/**
 * A place of nearly the words of a quote, with the words that were put in place of its first and last: as many as the
 * quote lost there, within the sentence, and none that stood beside the quote.
 */
export function wholeWording(place: StreamPlace, stream: WordStream, reach: Reach): StreamPlace {
  const text = stream.passages[place.passage]?.text ?? '';
  const [first, last] = stream.wordsOf(place.passage);
  let { from, to } = place;
  for (let left = reach.lost[0]; left > 0 && from > first && !reach.isBeside(from - 1, -1); left--) {
    if (!WITHIN.test(text.slice(stream.end(from - 1), stream.start(from)))) break;
    from--;
  }
  for (let left = reach.lost[1]; left > 0 && to < last && !reach.isBeside(to, 1); left--) {
    if (!WITHIN.test(text.slice(stream.end(to - 1), stream.start(to)))) break;
    to++;
  }
  const end = stream.end(to - 1);
  const signs = ENDING.test(reach.exact.slice(-1))
    ? (ENDING.exec(text.slice(end, end + 4))?.[0].length ?? 0)
    : 0;
  return { passage: place.passage, start: stream.start(from), end: end + signs, from, to };
}
