import { anchorQuote } from '../language/anchor-quote.js';
import { AnchorTexts } from '../language/anchor-texts.js';
import type { KnownPassage, Passage } from '../model/passage.js';
import type { AnchoredRuling, Ruling } from '../model/ruling.js';
import { sourcesOf } from '../model/ruling-subject.js';
import { placeRuling } from './place-ruling.js';

/** Where the quotes of each ruling stand in the sources as they are now. `known` are the passages of the newest edition. */
export function anchorRulings(
  rulings: readonly Ruling[],
  passages: readonly Passage[],
  known: readonly KnownPassage[],
): AnchoredRuling[] {
  const texts = new AnchorTexts(passages, known);
  const sources = new Set(passages.map(({ source }) => source));
  return rulings.map((ruling) => {
    const placed = placeRuling(ruling, (quote) => anchorQuote(quote, texts.of(quote.source)));
    return sourcesOf(ruling).every((id) => sources.has(id)) ? placed : { ...placed, state: 'orphaned' };
  });
}
