import { findQuote } from '../language/find-quote.js';
import type { Passage } from '../model/passage.js';
import type { AnchoredRuling, Ruling } from '../model/ruling.js';

/** Where each ruling's quote stands in the sources as they are now; nothing is guessed. */
export function anchorRulings(rulings: readonly Ruling[], passages: readonly Passage[]): AnchoredRuling[] {
  return rulings.map((ruling) => ({ ruling, ...findQuote(ruling.quote, passages) }));
}
