import type { Span } from '../model/range.js';
import type { Passage } from '../model/passage.js';

/** A sentence of a source. */
export interface Place {
  readonly passage: Passage;
  /** From 0. */
  readonly sentence: number;
}

/** The sentences of a quote, in order. */
export function placesOf(
  { sentences: [first, last] }: { readonly sentences: Span },
  passage: Passage,
): Place[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({ passage, sentence: first + index }));
}

/** The same for the same sentence, and for no other. */
export function placeKey({ passage, sentence }: Place): string {
  return `${passage.id} ${sentence}`;
}
