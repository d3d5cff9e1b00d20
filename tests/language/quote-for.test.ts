import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../src/language/find-quote.js';
import { quoteFor } from '../../src/language/quote-for.js';

const passage = (text: string, id = 's/par1', source = 's') => ({ id, source, text });

describe('quoteFor', () => {
  it('gives the words with what stands around them', () => {
    const text = 'A quay was built.';
    expect(quoteFor({ passage: 's/par1', start: 2, end: 7 }, [passage(text)])).toEqual({
      source: 's',
      exact: 'quay',
      prefix: 'A ',
      suffix: ' was built.',
    });
  });

  it('tells equal words apart by whole words around them', () => {
    const text = 'Everybody in the old harbour saw the quay. Nobody in the new harbour saw the quay.';
    const quote = quoteFor({ passage: 's/par1', start: 77, end: 81 }, [passage(text)]);
    expect(quote).toEqual({ source: 's', exact: 'quay', prefix: 'in the new harbour saw the ', suffix: '.' });
  });

  it('is null where nothing near tells a place from another, and where there is no word', () => {
    const twice = [passage('The quay.'), passage('The quay.', 's/par2')];
    expect(quoteFor({ passage: 's/par1', start: 4, end: 8 }, twice)).toBeNull();
    expect(quoteFor({ passage: 's/par1', start: 3, end: 4 }, twice)).toBeNull();
    expect(quoteFor({ passage: 's/par9', start: 3, end: 4 }, twice)).toBeNull();
  });

  it('does not mind other sources', () => {
    const others = [passage('The quay.'), passage('The quay.', 't/par1', 't')];
    expect(quoteFor({ passage: 's/par1', start: 4, end: 8 }, others)?.exact).toBe('quay');
  });

  it('gives a quote that is found at its place, with at most 32 characters on either side', () => {
    const word = fc.constantFrom('quay', 'the', 'boat', '🚢', 'причал', 'a');
    const text = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (one, other, from, length) => {
        const start = from % one.length;
        const end = Math.min(one.length, start + 1 + (length % 12));
        const passages = [passage(one), passage(other, 's/par2')];
        const quote = quoteFor({ passage: 's/par1', start, end }, passages);
        if (!quote) return;
        const { anchor } = findQuote(quote, passages);
        expect(anchor?.passage).toBe('s/par1');
        expect(one.slice(anchor?.start, anchor?.end)).toBe(one.slice(start, end).trim());
        expect(anchor?.start).toBe(
          start + (one.slice(start, end).length - one.slice(start, end).trimStart().length),
        );
        expect(Math.max(quote.prefix.length, quote.suffix.length)).toBeLessThanOrEqual(32);
      }),
      { numRuns: 500 },
    );
  });
});
