import { findQuote } from '../language/find-quote.js';
import type { Passage } from '../model/passage.js';
import type { AnchoredRuling, Ruling } from '../model/ruling.js';
import { placeRuling } from './place-ruling.js';

/** Where the quotes of each ruling stand in the sources as they are now; nothing is guessed. */
export function anchorRulings(rulings: readonly Ruling[], passages: readonly Passage[]): AnchoredRuling[] {
  return rulings.map((ruling) => placeRuling(ruling, (quote) => findQuote(quote, passages)));
}
