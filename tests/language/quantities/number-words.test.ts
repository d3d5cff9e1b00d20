import { describe, expect, it } from 'vitest';
import { numberWords } from '../../../src/language/quantities/number-words.js';

describe('numberWords', () => {
  it.each([
    ['en', 'two', 2, 1],
    ['en', 'nineteen', 19, 1],
    ['en', 'twenty five', 25, 2],
    ['en', 'twenty ten', 20, 1],
    ['en', 'ninety nine', 99, 2],
    ['en', 'hundred', 100, 1],
    ['ru', 'двух', 2, 1],
    ['ru', 'пятнадцати', 15, 1],
    ['ru', 'двадцать пять', 25, 2],
    ['ru', 'сто', 100, 1],
  ])('reads in %s “%s” as %i', (language, text, value, length) => {
    expect(numberWords(language)(text.split(' '), 0)).toEqual({ value, length });
  });

  it('reads nothing from other words, or behind the end', () => {
    expect(numberWords('en')(['tanks'], 0)).toBeUndefined();
    expect(numberWords('en')(['two'], 1)).toBeUndefined();
    expect(numberWords('ru')(['танков'], 0)).toBeUndefined();
  });
});
