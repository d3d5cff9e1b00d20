import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/language/count-words.js';

describe('countWords', () => {
  it.each([
    ['counts runs between white space', 'The joint force, as agreed.', 5],
    ['counts a hyphenated word once', 'surface-to-air missiles', 2],
    ['does not count a dash that stands alone', 'ports – and ships', 3],
    ['counts numbers', 'In 1999 12 ships', 4],
    ['counts each sign of a script without spaces', '港口 closed', 3],
    ['counts what Latin letters stand beside such signs as one more', '港A', 2],
    ['counts nothing in marks', '… — !', 0],
    ['counts nothing in nothing', '', 0],
    ['counts words of other letters', 'Плотина, 12 naïve “cafés”', 4],
    ['parts words at spaces of any kind', 'a dam\u2003of\tstone\u3000here', 5],
  ])('%s', (_, text, expected) => {
    expect(countWords(text)).toBe(expected);
  });

  it('counts two texts with a space between them as both by themselves', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aZ9é港Я–%\t \u00a0') });
    fc.assert(
      fc.property(text, fc.constantFrom(' ', '\n', '\u00a0'), text, (one, space, other) => {
        expect(countWords(one + space + other)).toBe(countWords(one) + countWords(other));
      }),
    );
  });

  it('counts a stretch of a text as it counts it alone', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aZ9é港Я–%\t \u00a0') });
    fc.assert(
      fc.property(text, text, text, (before, own, behind) => {
        const range = [before.length, before.length + own.length] as const;
        expect(countWords(before + own + behind, range)).toBe(countWords(own));
      }),
    );
  });
});
