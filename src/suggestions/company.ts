import type { CountedText, Tally } from './counted-text.js';
import { wordsOf } from './key-phrases.js';

/** What some passages have more of than the texts at large: words and how much they weigh. */
export interface Company {
  readonly weights: ReadonlyMap<number, number>;
  readonly length: number;
}

/** Occurrences from which a word tells anything. */
const LEAST = 2;

/** Words weigh by the root of what they add to the log-likelihood of the passages standing apart. */
export function companyOf(inside: Tally, all: Tally, text: CountedText): Company {
  const weights = new Map<number, number>();
  let square = 0;
  for (const [phrase, { count }] of inside.counts) {
    if (count < LEAST || wordsOf(text, phrase).length > 1) continue;
    const expected = ((all.counts.get(phrase)?.count ?? count) / Math.max(1, all.words)) * inside.words;
    if (count <= expected) continue;
    const weight = Math.sqrt(2 * count * Math.log(count / expected));
    weights.set(phrase, weight);
    square += weight * weight;
  }
  return { weights, length: Math.sqrt(square) };
}

/** Cosine of two companies, and the words that make it, the heaviest first. */
export function likeness(
  one: Company,
  other: Company,
): { readonly cosine: number; readonly shared: readonly number[] } {
  if (one.length === 0 || other.length === 0) return { cosine: 0, shared: [] };
  const [small, large] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
  const products: [word: number, product: number][] = [];
  for (const [word, weight] of small.weights) {
    const against = large.weights.get(word);
    if (against !== undefined) products.push([word, weight * against]);
  }
  products.sort(([a, x], [b, y]) => y - x || a - b);
  const sum = products.reduce((total, [, product]) => total + product, 0);
  return { cosine: Math.min(1, sum / (one.length * other.length)), shared: products.map(([word]) => word) };
}
