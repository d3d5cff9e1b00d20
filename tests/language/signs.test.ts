import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsRightToLeft, signsOf } from '../../src/language/signs.js';

describe('signsOf', () => {
  it('leaves white space and what is not seen out, and says where it stood', () => {
    expect(signsOf([' a b\u00adc', 'd'])).toEqual({ text: 'abcd', spaces: [2, 1, 0, 2] });
  });

  it('gives the same signs wherever the printer breaks the lines', () => {
    const word = fc.string({ minLength: 1, unit: fc.constantFrom(...'abЖ漢é’-¶ﬁ\u00ad1𝔄') });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.infiniteStream(fc.boolean()), (words, breaks) => {
        const lines = words.map((one) => (breaks.next().value === true ? `${one}\u0000` : `${one} `));
        const stretches = lines.join('').split('\u0000');
        expect(signsOf(stretches).text).toBe(signsOf([words.join(' ')]).text);
      }),
    );
  });

  it.each([
    ['a sign without what chooses its look', '❤\ufe0f', '❤'],
    ['nothing of what controls a terminal', 'a\u0007b\u001b\u0085c', 'abc'],
    ['ligatures as letters', 'oﬃce', 'office'],
    ['accents as one sign', 'cafe\u0301', 'café'],
    ['the apostrophe that shares a glyph', 'NATOʼs', 'NATO’s'],
  ])('reads %s', (_, text, expected) => {
    expect(signsOf([text]).text).toBe(expected);
  });
});

describe('runsRightToLeft', () => {
  it.each([
    ['Hebrew', 'a הסכר', true],
    ['Arabic', 'سد', true],
    ['Latin, Cyrillic and Chinese', 'dam плотина 大坝', false],
  ])('of %s', (_, text, expected) => {
    expect(runsRightToLeft(text)).toBe(expected);
  });
});
