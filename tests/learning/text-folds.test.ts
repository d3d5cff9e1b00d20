import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFolds } from '../../src/learning/text-folds.js';

describe('textFolds', () => {
  it('deals texts out by turns, in the order in which they are first met', () => {
    expect(textFolds(['a', 'b', 'a', 'c', 'd'], 3)).toEqual([0, 1, 0, 2, 0]);
    expect(textFolds([], 3)).toEqual([]);
  });

  it('keeps the same text in one fold, and folds of different texts of nearly one size', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 1, max: 12 }), (texts, count) => {
        const folds = textFolds(texts, count);
        const foldOf = new Map(texts.map((text, index) => [text, folds[index] ?? -1]));
        expect(texts.map((text) => foldOf.get(text))).toEqual(folds);
        const sizes = Array.from(
          { length: count },
          (_, fold) => [...foldOf.values()].filter((one) => one === fold).length,
        );
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
