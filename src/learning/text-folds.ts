import { Numbering } from '../model/numbering.js';

/** The fold of each text, from 0: by turns, in the order in which they are first met. The same text is never in two folds. */
export function textFolds(texts: readonly string[], count: number): number[] {
  const numbers = new Numbering();
  return texts.map((text) => numbers.of(text) % count);
}
