import { tokens } from './tokens.js';
import type { WordNumbers, WordStream } from './word-stream.js';

/** A stretch of a passage, by characters and by words of the stream, both half-open. */
export interface StreamPlace {
  /** Index of the passage. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** More places than these tell no more than that there are many. */
export const MOST_PLACES = 200;

/** How characters are compared: each stays one. */
type Written = (text: string) => string;

const asPrinted: Written = (text) => text;

/** Marks as a keyboard has them: one apostrophe, one quotation mark, one hyphen, one blank. */
const asTyped: Written = (text) =>
  text
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f]/gu, ' ');

/**
 * Where the characters stand, overlapping places too, in order; at most 200. Words of the stream may be cut. Where they stand
 * nowhere as they are, those that differ in nothing but the shape of apostrophes, quotation marks, dashes and blanks count.
 */
export function exactPlaces(exact: string, stream: WordStream, numbers: WordNumbers): StreamPlace[] {
  const printed = placesAs(asPrinted, exact, stream, numbers);
  return printed.length > 0 ? printed : placesAs(asTyped, exact, stream, numbers);
}

function placesAs(as: Written, exact: string, stream: WordStream, numbers: WordNumbers): StreamPlace[] {
  const wanted = as(exact);
  // No word holds a blank: those between the first and the last are whole, however the quote was cut.
  const [first, last] = [wanted.indexOf(' '), wanted.lastIndexOf(' ')];
  const inner = tokens(wanted).filter(({ start, end }) => first >= 0 && start > first && end <= last);
  let rarest: { readonly start: number; readonly places: Int32Array } | undefined;
  for (const token of inner) {
    const places = stream.placesOf(numbers.of(token.text));
    if (!rarest || places.length < rarest.places.length) rarest = { start: token.start, places };
  }
  return rarest ? around(rarest.places, rarest.start, wanted, as, stream) : everywhere(wanted, as, stream);
}

/** `at`: where the word whose places are given stands in the characters. */
function around(
  places: Int32Array,
  at: number,
  wanted: string,
  as: Written,
  stream: WordStream,
): StreamPlace[] {
  const found: StreamPlace[] = [];
  let last = { passage: -1, start: -1 };
  for (const place of places) {
    const [passage, start] = [stream.owner(place), stream.start(place) - at];
    // A word that stands in the characters twice leads to one place twice.
    if (start < 0 || (last.passage === passage && last.start === start)) continue;
    const there = stream.passages[passage]?.text.slice(start, start + wanted.length) ?? '';
    if (as(there) !== wanted) continue;
    last = { passage, start };
    found.push(placeAt(passage, start, wanted, stream));
    if (found.length === MOST_PLACES) break;
  }
  return found;
}

function everywhere(wanted: string, as: Written, stream: WordStream): StreamPlace[] {
  const found: StreamPlace[] = [];
  if (wanted === '') return found;
  for (const [passage, { text: printed }] of stream.passages.entries()) {
    const text = as(printed);
    for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
      found.push(placeAt(passage, start, wanted, stream));
      if (found.length === MOST_PLACES) return found;
    }
  }
  return found;
}

function placeAt(passage: number, start: number, wanted: string, stream: WordStream): StreamPlace {
  const end = start + wanted.length;
  const [from, to] = stream.wordsWithin(passage, start, end);
  return { passage, start, end, from, to };
}
