import { addTo } from '../model/add-to.js';
import { decisionOf, type AnchoredRuling, type Decision, type RulingPlace } from '../model/ruling.js';
import type { Quote } from './quote.js';

/** What the analyst ruled on two quotes of a theme: that they answer each other, or that they do not. */
export class RuledPairs {
  readonly #linked = new Map<Quote, { readonly quote: Quote; readonly decision: Decision }[]>();
  readonly #parted = new Map<Quote, Quote[]>();

  /** `quotes`: all of the theme; a ruling speaks of those that its words touch. */
  constructor(theme: string, rulings: readonly AnchoredRuling[], quotes: readonly Quote[]) {
    for (const { ruling, anchor, with: second } of rulings) {
      if (ruling.theme !== theme || (ruling.ruling !== 'link' && ruling.ruling !== 'unlink')) continue;
      if (!anchor || !second) continue;
      for (const [one, other] of pairs(touched(quotes, anchor), touched(quotes, second))) {
        if (ruling.ruling === 'link') {
          const decision = decisionOf(ruling);
          addTo(this.#linked, one, { quote: other, decision });
          addTo(this.#linked, other, { quote: one, decision });
        } else {
          addTo(this.#parted, one, other);
          addTo(this.#parted, other, one);
        }
      }
    }
  }

  /** The quotes that a quote is to stand beside. */
  linkedTo(quote: Quote): readonly Quote[] {
    return (this.#linked.get(quote) ?? []).map((link) => link.quote);
  }

  /** Whether the two must not stand in one row. */
  areParted(one: Quote, other: Quote): boolean {
    return this.#parted.get(one)?.includes(other) ?? false;
  }

  /** Whose rulings link quotes that stand in one row; empty where none does. */
  decisionsIn(row: readonly Quote[]): Decision[] {
    const found = row.flatMap((quote) =>
      (this.#linked.get(quote) ?? []).filter((link) => row.includes(link.quote)).map((link) => link.decision),
    );
    return [...new Set(found)];
  }
}

function pairs(ones: readonly Quote[], others: readonly Quote[]): [Quote, Quote][] {
  return ones.flatMap((one) =>
    others.flatMap((other): [Quote, Quote][] => (one === other ? [] : [[one, other]])),
  );
}

function touched(quotes: readonly Quote[], place: RulingPlace): Quote[] {
  return quotes.filter(({ coding, passage }) => {
    if (passage.id !== place.passage) return false;
    const own = passage.sentences.slice(coding.sentences[0], coding.sentences[1] + 1);
    return own.some(([start, end]) => start < place.end && end > place.start);
  });
}
