import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';

describe('fold', () => {
  it.each([
    ['makes letters small', 'NATO', 'nato'],
    ['makes Cyrillic letters small', 'ПОРТ', 'порт'],
    ['reads ё as е', 'Ёлка', 'елка'],
    ['composes letters and marks', 'cafe\u0301', 'café'],
    ['reads й written as two characters as й', 'и\u0306од', 'йод'],
    ['gives all apostrophes one form', 'O’Brien', "o'brien"],
    ['gives all hyphens one form', '2001–2005', '2001-2005'],
    ['reads С-300 as S-300', 'С-300', 's-300'],
    ['reads Ту-95МС as Tu-95MS', 'Ту-95МС', 'tu-95ms'],
    ['leaves Cyrillic words without a digit as they are', 'Су', 'су'],
    ['leaves accents alone', 'Łódź', 'łódź'],
  ])('%s', (_, word, expected) => {
    expect(fold(word)).toBe(expected);
  });

  it('leaves a folded word as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."аёйСсБ3-–’'ABz") })),
        (word) => {
          expect(fold(fold(word))).toBe(fold(word));
        },
      ),
    );
  });
});
