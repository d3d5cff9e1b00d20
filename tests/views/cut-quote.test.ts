import { assert, array, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutQuote } from '../../src/views/cut-quote.js';

const words = (count: number): string => Array.from({ length: count }, (_, n) => `w${n}`).join(' ');

describe('a quote that is cut', () => {
  it('stays whole where it is short', () => {
    expect(cutQuote(words(18), [0, words(18).length], [])).toEqual([0, words(18).length]);
  });

  it('begins at its beginning where the match is near it, and shortly before the match where it is not', () => {
    const text = words(60);
    const at = (word: string) => ({ start: text.search(new RegExp(`${word}\\b`)), weight: 0.5 });
    const cut = (word: string): string => text.slice(...cutQuote(text, [0, text.length], [at(word)]));
    expect(cut('w3')).toMatch(/^w0 .* w17$/);
    expect(cut('w30')).toMatch(/^w25 .* w42$/);
    expect(cut('w59').endsWith('w59')).toBe(true);
  });

  it('is made of whole words of the quote, for any text', () => {
    assert(
      property(
        array(string({ minLength: 1, maxLength: 9 }), { maxLength: 80 }),
        integer({ min: 0, max: 400 }),
        (parts, start) => {
          const text = parts.join(' ');
          const [from, to] = cutQuote(text, [0, text.length], [{ start, weight: 1 }]);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(text.slice(0, from)).toMatch(/(^|\s)$/u);
          expect(text.slice(to)).toMatch(/^(\s|$)/u);
        },
      ),
    );
  });
});
