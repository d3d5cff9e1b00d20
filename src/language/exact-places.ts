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
const MOST = 200;

/** Where the characters stand, overlapping places too, in order; at most 200. Words of the stream may be cut. */
export function exactPlaces(exact: string, stream: WordStream, numbers: WordNumbers): StreamPlace[] {
  // No word holds a blank: those between the first and the last are whole, however the quote was cut.
  const [first, last] = [exact.indexOf(' '), exact.lastIndexOf(' ')];
  const inner = tokens(exact).filter(({ start, end }) => first >= 0 && start > first && end <= last);
  let rarest: { readonly start: number; readonly places: Int32Array } | undefined;
  for (const token of inner) {
    const places = stream.placesOf(numbers.of(token.text));
    if (!rarest || places.length < rarest.places.length) rarest = { start: token.start, places };
  }
  return rarest ? around(rarest.places, rarest.start, exact, stream) : everywhere(exact, stream);
}

/** `at`: where the word whose places are given stands in the characters. */
function around(places: Int32Array, at: number, exact: string, stream: WordStream): StreamPlace[] {
  const found: StreamPlace[] = [];
  let last = { passage: -1, start: -1 };
  for (const place of places) {
    const [passage, start] = [stream.owner(place), stream.start(place) - at];
    // A word that stands in the characters twice leads to one place twice.
    if (start < 0 || (last.passage === passage && last.start === start)) continue;
    if (!stream.passages[passage]?.text.startsWith(exact, start)) continue;
    last = { passage, start };
    found.push(placeAt(passage, start, exact, stream));
    if (found.length === MOST) break;
  }
  return found;
}

function everywhere(exact: string, stream: WordStream): StreamPlace[] {
  const found: StreamPlace[] = [];
  if (exact === '') return found;
  for (const [passage, { text }] of stream.passages.entries()) {
    for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
      found.push(placeAt(passage, start, exact, stream));
      if (found.length === MOST) return found;
    }
  }
  return found;
}

function placeAt(passage: number, start: number, exact: string, stream: WordStream): StreamPlace {
  const end = start + exact.length;
  const [from, to] = stream.wordsWithin(passage, start, end);
  return { passage, start, end, from, to };
}
