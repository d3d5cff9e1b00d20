import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survivingWords } from '../../src/language/surviving-words.js';
import { WordNumbers, WordStream } from '../../src/language/word-stream.js';

/** The words of the old text that survive, each with the place it has now. */
function surviving(old: string, newer: string): string {
  const numbers = new WordNumbers();
  const [one, other] = [old, newer].map((text) => new WordStream([{ id: 's/par1', text }], numbers));
  if (!one || !other) return '';
  const { toNew } = survivingWords(one, other);
  const words = old.split(' ');
  return [...toNew].flatMap((place, at) => (place < 0 ? [] : [`${words[at]}${place}`])).join(' ');
}

describe('survivingWords', () => {
  it('follows words through insertions, deletions and moves', () => {
    expect(surviving('a b c d', 'a b x c d')).toBe('a0 b1 c3 d4');
    expect(surviving('a b c d e f', 'd e f a b c')).toBe('a3 b4 c5 d0 e1 f2');
    expect(surviving('a b c d', 'a d')).toBe('a0 d1');
  });

  it('leaves out words of which a copy stands as near to what was beside them', () => {
    const [old, newer] = ['a b c d e f g h i x y z', 'a b c d e f g h i d e f g h i x y z'];
    expect(surviving(old, newer)).toBe('a0 b1 c2 d3 e4 h13 i14 x15 y16 z17');
  });

  it('pairs no word twice, and only equal words', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (old, newer) => {
        const numbers = new WordNumbers();
        const one = new WordStream([{ id: 's/par1', text: old.join(' ') }], numbers);
        const other = new WordStream([{ id: 's/par1', text: newer.join(' ') }], numbers);
        const { toNew, toOld } = survivingWords(one, other);
        for (const [at, place] of toNew.entries()) {
          if (place < 0) continue;
          expect(toOld[place]).toBe(at);
          expect(newer[place]).toBe(old[at]);
        }
        expect([...toNew].filter((place) => place >= 0)).toHaveLength(
          [...toOld].filter((at) => at >= 0).length,
        );
      }),
    );
  });
});
