import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeldTrigrams, TrigramNumbers } from '../../src/alignments/trigrams.js';

const runs = (text: string) =>
  new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)));

describe('TrigramNumbers', () => {
  it('gives equal runs of letters one number, and others another', () => {
    const numbers = new TrigramNumbers();
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(texts, (list) => {
        for (const text of list) expect(numbers.in(text)).toEqual(numbers.in(text));
        expect(list.map((text) => numbers.in(text).length)).toEqual(list.map((text) => runs(text).size));
      }),
    );
  });

  it('tells how many runs two texts share, whatever was held before', () => {
    const [numbers, held] = [new TrigramNumbers(), new HeldTrigrams()];
    const text = fc.array(fc.constantFrom(...'abcd '), { maxLength: 50 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, text, (one, other) => {
        held.hold(numbers.in(other));
        expect(held.shared(numbers.in(one))).toBe(
          [...runs(one)].filter((run) => runs(other).has(run)).length,
        );
      }),
    );
  });
});
