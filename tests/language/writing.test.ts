import { describe, expect, it } from 'vitest';
import { writingOf } from '../../src/language/writing.js';

describe('the writing of a character', () => {
  it.each([
    ['س', 'Arabic', 'fonts-noto-core'],
    ['ש', 'Hebrew', 'fonts-noto-core'],
    ['汉', 'Han (Chinese)', 'fonts-noto-cjk'],
    ['\u{2a6d6}', 'Han (Chinese)', 'fonts-noto-cjk'],
    ['ひ', 'Hiragana (Japanese)', 'fonts-noto-cjk'],
    ['カ', 'Katakana (Japanese)', 'fonts-noto-cjk'],
    ['한', 'Hangul (Korean)', 'fonts-noto-cjk'],
    ['ᄒ', 'Hangul (Korean)', 'fonts-noto-cjk'],
    ['हि', 'Devanagari (Hindi and others)', 'fonts-noto-core'],
    ['ก', 'Thai', 'fonts-noto-core'],
    ['ꙮ', 'Cyrillic', 'fonts-noto-core'],
    ['😀', 'emoji', 'fonts-noto-color-emoji'],
    ['🇧', 'emoji', 'fonts-noto-color-emoji'],
    ['→', 'symbols', 'fonts-noto-core'],
    ['≈', 'symbols', 'fonts-noto-core'],
    ['①', 'symbols', 'fonts-noto-core'],
    ['𐌰', 'a rarer script', 'fonts-noto-core'],
    ['\ue000', 'characters without an agreed meaning', null],
    ['\u0378', 'characters without an agreed meaning', null],
    ['\u0001', 'characters without an agreed meaning', null],
    ['\ud800', 'characters without an agreed meaning', null],
  ])('of %j is %s', (character, name, fonts) => {
    expect(writingOf(character)).toEqual({ name, fonts });
  });

  it('of a stop or a mark is that of a script it is used in', () => {
    expect(['،', '।', '。', '，', '「'].map((sign) => writingOf(sign).name)).toEqual([
      'Arabic',
      'Devanagari (Hindi and others)',
      'Han (Chinese)',
      'Han (Chinese)',
      'Han (Chinese)',
    ]);
  });

  it('is told for every character there is', () => {
    for (let code = 0; code <= 0x10ffff; code += 101) {
      expect(writingOf(String.fromCodePoint(code)).name).not.toBe('');
    }
    expect(writingOf('').fonts).toBe(null);
  });
});
