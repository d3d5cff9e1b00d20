import type { AnchoredQuote } from '../model/anchored-quote.js';
import type { RulingState } from '../model/coding.js';
import type { AnchoredRuling, Quote, Ruling } from '../model/ruling.js';
import { rulingSubject } from '../model/ruling-subject.js';

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
  const subject = rulingSubject(ruling);
  switch (subject.kind) {
    case 'silence':
    case 'change':
      return { ruling, state: 'found', anchor: null, with: null };
    case 'quotes': {
      const [one, other] = [place(subject.quotes[0]), place(subject.quotes[1])];
      const placed = worse(one, other);
      if (!one.anchor || !other.anchor) return { ruling, ...placed, anchor: null, with: null };
      return { ruling, ...placed, anchor: one.anchor, with: other.anchor };
    }
    case 'quote':
      return { ruling, ...place(subject.quote), with: null };
  }
}

function worse(one: AnchoredQuote, other: AnchoredQuote): AnchoredQuote {
  return FROM_BEST.indexOf(other.state) > FROM_BEST.indexOf(one.state) ? other : one;
}
