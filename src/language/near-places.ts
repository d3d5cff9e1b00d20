import type { StreamPlace } from './exact-places.js';
import { nearestWords } from './nearest-words.js';
import type { WordStream } from './word-stream.js';

/** A place whose words are nearly those of a quote. */
export interface NearPlace extends StreamPlace {
  /** Words inserted, left out and replaced. */
  readonly edits: number;
  /** Words of the quote before the first and behind the last that stands there. */
  readonly lost: readonly [before: number, behind: number];
}

/** So many of the rarest words of a quote are looked up beyond those that may have changed. */
const LOOKED_UP = 6;

/** A word that stands more often leads nowhere. */
const MOST_PLACES = 1_000;

/** So many places are compared word by word. */
const COMPARED = 12;

/** The places within one passage at which all but `most` words of a quote stand in their order, each once, best first. */
export function nearPlaces(quote: readonly number[], stream: WordStream, most: number): NearPlace[] {
  const found = new Map<string, NearPlace>();
  for (const at of likely(quote, stream, most)) {
    const place = compared(quote, stream, at, most);
    if (!place) continue;
    const key = `${place.from}-${place.to}`;
    if (!found.has(key)) found.set(key, place);
  }
  const best = [...found.values()].sort((a, b) => a.edits - b.edits || a.from - b.from);
  return best.filter((one, index) => best.slice(0, index).every((other) => !overlap(one, other)));
}

/** A passage and the beginning of a quote in one number, which sorts quickly; the quote may seem to begin before the text. */
const [STRIDE, MARGIN] = [2 ** 32, 2 ** 24];

interface Likely {
  readonly passage: number;
  /** Where the quote would begin if nothing before its words had changed. */
  readonly begin: number;
}

/** Where several of the rarest words of the quote stand as far from one another as in it, those of most words first. */
function likely(quote: readonly number[], stream: WordStream, most: number): Likely[] {
  const rare = [...new Set(quote)]
    .map((word) => ({ at: quote.indexOf(word), places: stream.placesOf(word) }))
    .filter(({ places }) => places.length > 0 && places.length <= MOST_PLACES)
    .sort((a, b) => a.places.length - b.places.length || a.at - b.at)
    .slice(0, most + LOOKED_UP);
  const votes = Float64Array.from(
    rare.flatMap(({ at, places }) =>
      Array.from(places, (place) => stream.owner(place) * STRIDE + place - at + MARGIN),
    ),
  ).sort();
  const groups: { readonly passage: number; readonly begin: number; count: number }[] = [];
  for (const vote of votes) {
    const passage = Math.floor(vote / STRIDE);
    const begin = vote - passage * STRIDE - MARGIN;
    const last = groups.at(-1);
    if (last && last.passage === passage && begin - last.begin <= most) last.count++;
    else groups.push({ passage, begin, count: 1 });
  }
  return groups
    .sort((a, b) => b.count - a.count || a.begin - b.begin)
    .slice(0, COMPARED)
    .filter(({ count }) => count > 1 || rare.length < 3);
}

function compared(
  quote: readonly number[],
  stream: WordStream,
  { passage, begin }: Likely,
  most: number,
): NearPlace | undefined {
  const [first, last] = stream.wordsOf(passage);
  const from = Math.max(first, begin - most);
  const to = Math.min(last, begin + quote.length + 2 * most);
  const window = Array.from({ length: to - from }, (_, at) => stream.word(from + at));
  const found = nearestWords(quote, window, most);
  if (!found) return undefined;
  const [head, tail] = [
    found.answers.findIndex((at) => at >= 0),
    found.answers.findLastIndex((at) => at >= 0),
  ];
  if (head < 0) return undefined;
  const [one, other] = [from + (found.answers[head] ?? 0), from + (found.answers[tail] ?? 0)];
  return {
    passage,
    start: stream.start(one),
    end: stream.end(other),
    from: one,
    to: other + 1,
    edits: found.edits,
    lost: [head, quote.length - 1 - tail],
  };
}

function overlap(one: StreamPlace, other: StreamPlace): boolean {
  return one.passage === other.passage && one.from < other.to && other.from < one.to;
}
