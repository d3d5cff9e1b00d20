import { describe, expect, it } from 'vitest';
import { QuoteWords } from '../../src/briefing/quote-words.js';
import { coded } from '../codings/sample.js';
import { themeOf } from '../themes/sample.js';

const { passages, codings } = coded(themeOf({ plain: ['quota'], weak: ['catch', 'net'] }), {
  a: 'The quota fell. It rains a lot. A catch in a net.\n\nIt snows.',
  b: 'It rains.',
});
const words = new QuoteWords(passages);
const of = (source: string) => codings.filter((coding) => coding.source === source);

describe('QuoteWords', () => {
  it('counts words and sentences of coded quotes only, codings of borderline ones too', () => {
    expect(words.counts('a', of('a'))).toEqual({
      codings: 2,
      sentences: 1,
      words: 3,
      sharePerMille: 214.2857,
      rate: null,
    });
  });

  it('counts nothing where a source has no quotes, or no words', () => {
    expect(words.counts('b', of('b'))).toEqual({
      codings: 0,
      sentences: 0,
      words: 0,
      sharePerMille: 0,
      rate: null,
    });
    expect(words.counts('none', of('none'))).toMatchObject({ words: 0, sharePerMille: 0, rate: null });
  });

  it('lists passages without a coding, and the share of words under no theme', () => {
    expect(words.uncoded('a', of('a'))).toEqual({ source: 'a', passages: ['a/par2'], share: 0.4286 });
    expect(words.uncoded('b', of('b'))).toEqual({ source: 'b', passages: ['b/par1'], share: 1 });
    expect(words.uncoded('none', of('none'))).toEqual({ source: 'none', passages: [], share: 0 });
  });
});
