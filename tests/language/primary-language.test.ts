import { describe, expect, it } from 'vitest';
import { primaryLanguage } from '../../src/language/primary-language.js';

describe('the primary language of a tag', () => {
  it('is its first part', () => {
    expect(primaryLanguage('en')).toBe('en');
    expect(primaryLanguage('pt-BR')).toBe('pt');
    expect(primaryLanguage('sr-Latn-RS')).toBe('sr');
  });

  it('is in lower case, however the tag is written', () => {
    expect(primaryLanguage('RU-by')).toBe('ru');
  });

  it('is empty where the tag is', () => {
    expect(primaryLanguage('')).toBe('');
  });
});
