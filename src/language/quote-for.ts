import type { Quote } from '../model/ruling.js';
import { findQuote, type QuotePlace } from './find-quote.js';

/** Characters of a prefix or suffix (CONTRACT §4). */
const MOST = 32;

interface Text {
  readonly id: string;
  readonly source: string;
  readonly text: string;
}

/**
 * The quote by which `findQuote` finds a place of a passage, and no other: always with what stands around it, so that it can be
 * followed when the text is edited or copied. `passages`: at least those of its source. Null where nothing of that length
 * tells the place from another, and for a place without a word.
 */
export function quoteFor(place: QuotePlace, passages: readonly Text[]): Quote | null {
  const passage = passages.find(({ id }) => id === place.passage);
  if (!passage) return null;
  const { source, text } = passage;
  const [start, end] = trimmed(text, place);
  const exact = text.slice(start, end);
  const [prefix, suffix] = [textBefore(text, start), textBehind(text, end)];
  const own = passages.filter((one) => one.source === source);
  const quote = { source, exact, prefix, suffix };
  const { anchor } = findQuote(quote, own);
  return anchor?.passage === passage.id && anchor.start === start && anchor.end === end ? quote : null;
}

function trimmed(text: string, { start, end }: QuotePlace): [number, number] {
  const quoted = text.slice(start, end);
  const from = start + (quoted.length - quoted.trimStart().length);
  return [from, Math.max(from, start + quoted.trimEnd().length)];
}

/** What stands before, from the head of a word where one is near enough. */
function textBefore(text: string, start: number): string {
  const from = Math.max(0, start - MOST);
  const near = text.slice(from, start);
  if (from === 0) return near;
  const cut = near.search(/(?<=\s)\S/u);
  // Half of a sign that takes two units means nothing.
  return cut < 0 ? near.replace(/^[\uDC00-\uDFFF]/, '') : near.slice(cut);
}

/** What stands behind, to the end of a word where one is near enough. */
function textBehind(text: string, end: number): string {
  const near = text.slice(end, end + MOST);
  if (end + MOST >= text.length) return near;
  const cut = near.search(/\s\S*$/u);
  return cut <= 0 ? near.replace(/[\uD800-\uDBFF]$/, '') : near.slice(0, cut);
}
