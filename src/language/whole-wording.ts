import type { StreamPlace } from './exact-places.js';
import { foldedWords } from './tokens.js';
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
  /** Whether a sentence began with the quote. */
  readonly beginsSentence: boolean;
  readonly isBeside: (at: number, side: -1 | 1) => boolean;
}

/** Words by which a place is carried on to the ends of its sentence, as may have been put into a quote. */
const PUT = 3;

/** The sign that ends a sentence, as the last of a quote. */
export const SENTENCE_END = /[.!?…。！？]["”’»)\]]*$/u;

/** Words of one sentence of a text, the first being 0 and the last -1. */
function wordsOfSentence(text: string, at: 0 | -1): number {
  const parts = text.replace(SENTENCE_END, '').split(/[.!?…。！？]/u);
  return foldedWords(parts.at(at) ?? '').length;
}

/**
 * A place of nearly the words of a quote, with the words that were put in place of its first and last: as many as the
 * quote lost there, within the sentence, and none that stood beside the quote. A quote that began or ended a sentence does so
 * still, where few words are in between: they were put into it.
 */
export function wholeWording(place: StreamPlace, stream: WordStream, reach: Reach): StreamPlace {
  const text = stream.passages[place.passage]?.text ?? '';
  const [first, last] = stream.wordsOf(place.passage);
  let { from, to } = place;
  const isBetweenSentences = (at: number): boolean =>
    at === first || at === last || !WITHIN.test(text.slice(stream.end(at - 1), stream.start(at)));
  /**
   * The edge on one side, carried on to that of its sentence where so few words are in between; else without the few words
   * at its end that another sentence has, as where the same word stood beside the quote and in it.
   */
  const toEdge = (step: 1 | -1, most: number): number => {
    const edge = step === 1 ? to : from;
    for (let added = 0; added <= most; added++) {
      if (isBetweenSentences(edge + added * step)) return edge + added * step;
    }
    const lost = reach.lost[step === 1 ? 1 : 0];
    const own = wordsOfSentence(reach.exact, step === 1 ? -1 : 0) - lost;
    for (let dropped = 1; dropped <= PUT && dropped < own && dropped < to - from; dropped++) {
      if (isBetweenSentences(edge - dropped * step)) return edge - dropped * step;
    }
    return edge;
  };
  for (let left = reach.lost[0]; left > 0 && from > first && !reach.isBeside(from - 1, -1); left--) {
    if (!WITHIN.test(text.slice(stream.end(from - 1), stream.start(from)))) break;
    from--;
  }
  for (let left = reach.lost[1]; left > 0 && to < last && !reach.isBeside(to, 1); left--) {
    if (!WITHIN.test(text.slice(stream.end(to - 1), stream.start(to)))) break;
    to++;
  }
  const begin = reach.beginsSentence ? toEdge(-1, PUT) : from;
  if (SENTENCE_END.test(reach.exact)) to = toEdge(1, PUT - from + begin);
  from = begin;
  const end = stream.end(to - 1);
  const signs = ENDING.test(reach.exact.slice(-1))
    ? (ENDING.exec(text.slice(end, end + 4))?.[0].length ?? 0)
    : 0;
  return { passage: place.passage, start: stream.start(from), end: end + signs, from, to };
}
