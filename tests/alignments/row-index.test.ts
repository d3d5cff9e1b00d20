import { describe, expect, it } from 'vitest';
import { RowIndex } from '../../src/alignments/row-index.js';
import { quotesOf } from './sample.js';

/** One row for each paragraph of the first text, and the quote of the second. */
function given(paragraphs: readonly string[], other: string) {
  const quotes = quotesOf(['quota'], { a: paragraphs.join('\n\n'), b: other });
  const index = new RowIndex();
  const rows = quotes.filter(({ source }) => source === 'a');
  for (const [place, row] of rows.entries()) index.add(place, row);
  const quote = quotes.find(({ source }) => source === 'b');
  if (!quote) throw new Error('a quote of b');
  return index.near(quote);
}

describe('RowIndex', () => {
  it('leads to the rows that share a rare word, and to no others', () => {
    const rows = ['The quota of herring fell.', 'A salmon limit was set.', 'No quota binds whales.'];
    expect(given(rows, 'Whales know no quota.')).toEqual([0, 1]);
    expect(given(['The quota of herring fell.', 'Quotas on steel end.'], 'Herring have a quota.')).toEqual([
      0, 1,
    ]);
  });

  it('is not led by a word that very many rows hold, where rarer ones lead', () => {
    const rows = Array.from({ length: 100 }, (_, n) => `The quota of fjord${n} is new.`);
    rows.push('The quota of Tana and Saimaa is new.');
    expect(given(rows, 'A new quota for Tana, not for Saimaa.')).toEqual([100]);
  });

  it('finds nothing in no rows', () => {
    const [quote] = quotesOf(['quota'], { a: 'A quota.' });
    expect(quote && new RowIndex().near(quote)).toEqual([]);
  });
});
