import type { AnchoredQuote } from '../model/anchored-quote.js';
import type { RulingState } from '../model/coding.js';
import type { AnchoredRuling, Quote, Ruling } from '../model/ruling.js';

/** From what applies to what is lost. */
const FROM_BEST = [
  'found',
  'moved',
  'stale',
  'ambiguous',
  'orphaned',
] as const satisfies readonly RulingState[];

/** A ruling with the places of its quotes, as `place` finds them: of two, both stand or neither. */
export function placeRuling(ruling: Ruling, place: (quote: Quote) => AnchoredQuote): AnchoredRuling {
  switch (ruling.ruling) {
    case 'silence':
    case 'label':
      return { ruling, state: 'found', anchor: null, with: null };
    case 'link':
    case 'unlink': {
      const [one, other] = [place(ruling.quote), place(ruling.with)];
      const placed = worse(one, other);
      if (!one.anchor || !other.anchor) return { ruling, ...placed, anchor: null, with: null };
      return { ruling, ...placed, anchor: one.anchor, with: other.anchor };
    }
    case 'accept':
    case 'reject':
    case 'add':
    case 'statement':
    case 'pin':
    case 'hide':
      return { ruling, ...place(ruling.quote), with: null };
  }
}

function worse(one: AnchoredQuote, other: AnchoredQuote): AnchoredQuote {
  return FROM_BEST.indexOf(other.state) > FROM_BEST.indexOf(one.state) ? other : one;
}
