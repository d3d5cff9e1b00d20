import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedShingles, shingles } from '../../src/language/shingles.js';

describe('shingles', () => {
  it('are the runs of words, each once, whatever their case and punctuation', () => {
    expect(shingles(['the gate is shut, the gate is shut'], 3)).toHaveLength(4);
    expect(shingles(['The “Gate” is shut.'], 4)).toEqual(shingles(['the gate, is SHUT'], 4));
  });

  it('are one of a text shorter than a run, none of no text, and lead from no text into the next', () => {
    expect(shingles(['the gate'], 4)).toHaveLength(1);
    expect(shingles(['', '***'], 4)).toHaveLength(0);
    expect(shingles([], 4)).toHaveLength(0);
    expect(shingles(['one two three four', 'five six seven eight'], 4)).toHaveLength(2);
  });

  it('are the same in whatever order the texts come', () => {
    const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd')).map((list) => list.join(' ')));
    fc.assert(
      fc.property(texts, (list) => {
        expect(shingles(list, 3)).toEqual(shingles(list.toReversed(), 3));
      }),
    );
  });

  it('are shared as often as both hold them', () => {
    const one = shingles(['a b c d e'], 2);
    expect(sharedShingles(one, one)).toBe(4);
    expect(sharedShingles(one, shingles(['b c d'], 2))).toBe(2);
    expect(sharedShingles(shingles(['b c d'], 2), one)).toBe(2);
    expect(sharedShingles(one, shingles([], 2))).toBe(0);
  });
});
