import { describe, expect, it } from 'vitest';
import { editionWords } from '../../../src/views/review/edition-words.js';
import { briefingOf } from '../page-of.js';
import { quoted } from '../since/sample.js';

const BRIEFING = briefingOf();
const passage = BRIEFING.sources.find(({ id }) => id === 'b-2011')?.passages[0];
const text = passage?.text ?? '';

describe('editionWords', () => {
  it('is the whole passage with the quote marked in it', () => {
    const words = text.slice(6, 30);
    const found = editionWords(quoted(words), BRIEFING, 'then');
    expect(found).toMatchObject({ heading: 'then', language: 'en' });
    expect(found?.segments.map((one) => one.text).join('')).toBe(text);
    expect(found?.segments.filter(({ matched }) => matched).map((one) => one.text)).toEqual([words]);
  });

  it('marks nothing where the words do not stand there', () => {
    const found = editionWords(quoted('Nowhere said.'), BRIEFING, '');
    expect(found?.segments.map(({ matched }) => matched)).toEqual([false]);
  });

  it('is null for a source or a passage that the edition does not have', () => {
    expect(editionWords(quoted(text, 'gone-1990'), BRIEFING, '')).toBeNull();
    expect(editionWords(quoted(text, 'b-2011', 'par99'), BRIEFING, '')).toBeNull();
  });
});
