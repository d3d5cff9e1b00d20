import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces } from '../../src/language/pieces.js';

const texts = (text: string) => pieces(text).map(({ start, end }) => text.slice(start, end));
const keys = (text: string) => pieces(text).map((piece) => piece.key);

describe('pieces', () => {
  it('are words, numbers and signs, each with the space behind it', () => {
    expect(texts('The “S-300”, 1,200.5 t.')).toEqual(['The ', '“', 'S-300', '”', ', ', '1,200.5 ', 't', '.']);
  });

  it('take white space before the first word to none', () => {
    expect(texts('  gate')).toEqual(['gate']);
    expect(texts(' \n ')).toEqual([]);
  });

  it('have one key for what differs in setting only', () => {
    expect(keys('«NATO’s» — re\u00adserve')).toEqual(keys('"NATO\'s" - reserve'));
    expect(keys('Gate')).not.toEqual(keys('gate'));
  });

  it('do not cut a letter in two', () => {
    expect(texts('🦢 沼地')).toEqual(['🦢 ', '沼', '地']);
  });

  it('are the text, in order and without a gap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(texts(text).join('')).toBe(text.trimStart());
      }),
    );
  });
});
