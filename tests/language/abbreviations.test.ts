import { describe, expect, it } from 'vitest';
import { abbreviations } from '../../src/language/abbreviations.js';
import { fold } from '../../src/language/fold.js';

describe('abbreviations', () => {
  it('gives Russian ones for Russian, Belarusian and Ukrainian', () => {
    for (const tag of ['ru', 'be', 'uk-UA']) expect(abbreviations(tag).joining.has('т.е')).toBe(true);
  });

  it('gives English ones where a language has no list of its own', () => {
    for (const tag of ['en', 'fr', 'xx', '']) expect(abbreviations(tag).joining.has('dr')).toBe(true);
  });

  it('gives none for scripts that do not end sentences with a stop', () => {
    for (const tag of ['zh', 'ja-JP', 'th']) {
      const { joining, numbered, either } = abbreviations(tag);
      expect(joining.size + numbered.size + either.size).toBe(0);
    }
  });

  it.each(['en', 'ru'])('keeps the lists of %s folded, without the last stop', (language) => {
    const { joining, numbered, either, starters } = abbreviations(language);
    for (const word of [...joining, ...numbered, ...either]) {
      expect(fold(word)).toBe(word);
      expect(word.endsWith('.')).toBe(false);
    }
    for (const word of starters) expect(fold(word)).toBe(word.replaceAll('ё', 'е'));
  });
});
