import type { Passage } from '../model/passage.js';
import type { Example } from '../model/suggestion.js';

/** Characters of a sentence beyond which only the words about the place are quoted. */
const LONGEST = 320;

/** The sentence about a place of a passage; of a very long one the whole words about it. */
export function quoteExample(
  passage: Passage,
  place: { readonly start: number; readonly end: number },
): Example {
  const { id, text, sentences } = passage;
  const sentence = sentences.find((one) => one[0] <= place.start && place.start < one[1]);
  const [from, to] = sentence ?? [0, text.length];
  let [start, end] = [from, to];
  if (end - start > LONGEST) {
    const around = Math.max(0, Math.floor((LONGEST - (place.end - place.start)) / 2));
    const [first, last] = [place.start - around, place.end + around];
    if (first > start) start = first + nextWord(text.slice(first, place.start));
    if (last < end) end = last - cutWord(text.slice(place.end, last));
  }
  const match = { start: place.start, end: place.end };
  const cut = { before: start > from, after: end < to };
  return { passage: id, start, end, text: text.slice(start, end), cut, match };
}

/** Characters to the next word that is whole; none where no blank comes. */
function nextWord(text: string): number {
  const blank = text.search(/\s\S/u);
  return blank < 0 ? text.length : blank + 1;
}

/** Characters of a word that the end cuts, and of the blanks before it. */
function cutWord(text: string): number {
  const blank = text.search(/\s\S*$/u);
  return blank < 0 ? text.length : text.length - text.slice(0, blank).trimEnd().length;
}

/** Up to `most` of the ranked, each source once before any comes again. */
export function acrossSources<Ranked>(
  ranked: readonly Ranked[],
  most: number,
  sourceOf: (one: Ranked) => string,
): Ranked[] {
  const seen = new Set<string>();
  const first = ranked.filter((one) => {
    const isNew = seen.size < most && !seen.has(sourceOf(one));
    if (isNew) seen.add(sourceOf(one));
    return isNew;
  });
  const chosen = new Set(first);
  const rest = ranked.filter((one) => !chosen.has(one));
  return [...first, ...rest].slice(0, most);
}
