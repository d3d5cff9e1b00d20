import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldedWords,
  isCapitals,
  tokens,
  tokensWithin,
  wordsOf,
  wordsWithin,
  withoutPossessive,
} from '../../src/language/tokens.js';

const printed = (text: string) => tokens(text).map((token) => token.text);

describe('tokens', () => {
  it.each([
    ['parts a hyphenated word', 'Russian-Belarusian', ['Russian', 'Belarusian']],
    ['parts a word of several hyphens', 'cost-of-living', ['cost', 'of', 'living']],
    ['parts at a non-breaking hyphen', 'cross‑border', ['cross', 'border']],
    ['keeps S-300 as one token', 'S-300 missiles', ['S-300', 'missiles']],
    ['keeps T-72 as one token', 'a T-72 tank', ['a', 'T-72', 'tank']],
    ['keeps Su-27 as one token', 'Su-27 fighters', ['Su-27', 'fighters']],
    ['keeps С-300 in Cyrillic as one token', 'ракеты С-300', ['ракеты', 'С-300']],
    ['keeps the letters behind a designator', 'MiG-29M, Ту-95МС', ['MiG-29M', 'Ту-95МС']],
    ['keeps the plural of a designator', 'two F-16s', ['two', 'F-16s']],
    ['keeps a designator of three parts', 'An-124-100', ['An-124-100']],
    ['keeps the letter behind the third part of a designator', 'Il-76MD-90A', ['Il-76MD-90A']],
    ['keeps a designator with a non-breaking hyphen', 'S‑300', ['S‑300']],
    ['takes a year behind a name as a word of its own', 'Harvest-2021', ['Harvest', '2021']],
    ['takes a year behind one letter as a word of its own', 'A-1999', ['A', '1999']],
    ['keeps a number range with an en dash', '2001–2005', ['2001–2005']],
    ['keeps a number range with a hyphen', '2001-2005', ['2001-2005']],
    ['keeps a range of numbers with thousands', '1,200–1,500 tonnes', ['1,200–1,500', 'tonnes']],
    ['parts words at an unspaced en dash', 'countries–a', ['countries', 'a']],
    ['parts words at an unspaced em dash', 'source—a', ['source', 'a']],
    ['parts a number from a word behind a hyphen', '5-year', ['5', 'year']],
    ['keeps U.S. as one token', 'the U.S. ships', ['the', 'U.S.', 'ships']],
    ['keeps the stops of U.S.-led', 'U.S.-led', ['U.S.', 'led']],
    ['keeps т.е. as one token', 'порт, т.е. док', ['порт', 'т.е.', 'док']],
    ['leaves the last stop of a sentence outside the word', 'The port closed.', ['The', 'port', 'closed']],
    ['keeps a possessive with its word', 'NATO’s plan', ['NATO’s', 'plan']],
    ['leaves a closing quotation mark outside', '‘the port’', ['the', 'port']],
    ['keeps an inner apostrophe', "don’t, d'or", ['don’t', "d'or"]],
    ['keeps decimals and thousands', '3.5 or 100,000', ['3.5', 'or', '100,000']],
    ['keeps letters behind digits', '3rd 1990s 5G', ['3rd', '1990s', '5G']],
    ['takes each sign of Chinese and Japanese by itself', '港口です', ['港', '口', 'で', 'す']],
    ['keeps combining marks with their letter', 'Cafe\u0301 и\u0306од', ['Cafe\u0301', 'и\u0306од']],
    ['keeps letters outside the basic plane', '𝒜bc 😀 x', ['𝒜bc', 'x']],
    ['finds nothing in marks', '… — “” !?', []],
    ['finds nothing in nothing', '', []],
    ['steps over lone surrogates', '\ud800abc\udc00', ['abc']],
  ])('%s', (_, text, expected) => {
    expect(printed(text)).toEqual(expected);
  });

  it('gives ranges that are in order, do not overlap and hold what is printed there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let end = 0;
        for (const token of tokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
      }),
    );
  });

  it('leaves no letter outside a token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const rest = [...text];
        for (const token of tokens(text))
          for (const letter of token.text) rest.splice(rest.indexOf(letter), 1);
        expect(rest.join('')).not.toMatch(/\p{L}/u);
      }),
    );
  });

  it('reads a megabyte of one word in little time', () => {
    const begun = performance.now();
    expect(tokens('a'.repeat(1_000_000))).toHaveLength(1);
    expect(tokens('1,'.repeat(500_000))).toHaveLength(1);
    expect(tokens('A-1'.repeat(300_000)).length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

describe('withoutPossessive', () => {
  it.each([
    ['NATO’s', 'NATO'],
    ["port's", 'port'],
    ['PORT’S', 'PORT'],
    ['ports’', 'ports'],
    ['don’t', 'don’t'],
    ['gas', 'gas'],
  ])('makes %s %s', (word, expected) => {
    expect(withoutPossessive(word)).toBe(expected);
  });
});

describe('isCapitals', () => {
  it.each(['NATO', 'U.S.', 'S-300PMU', 'ООН'])('takes %s as capitals', (word) => {
    expect(isCapitals(word)).toBe(true);
  });
  it.each(['Nato', 'A', 'port', 'T-72', 'NATO’s', '12', ''])('does not take “%s” as capitals', (word) => {
    expect(isCapitals(word)).toBe(false);
  });
});

describe('tokensWithin', () => {
  it('finds in a stretch what would be found in it alone, wherever it cuts', () => {
    const piece = fc.constantFrom(
      'a',
      'U.S.',
      'Su-',
      '20',
      '21',
      '.',
      ',',
      '-',
      '–',
      ' ',
      '’',
      's',
      '\u00ad',
      'é',
      '\u0301',
      '军',
      'Ш',
    );
    const text = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (all, one, other) => {
        const from = Math.min(one, other, all.length);
        const to = Math.min(Math.max(one, other), all.length);
        const alone = tokens(all.slice(from, to)).map((token) => ({
          ...token,
          start: token.start + from,
          end: token.end + from,
        }));
        expect(tokensWithin(all, [from, to])).toEqual(alone);
        expect(wordsWithin(all, [from, to])).toEqual(alone.map((token) => token.text));
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('foldedWords', () => {
  it('gives the words as they are compared', () => {
    expect(foldedWords('Ёлки, NATO’s С-300')).toEqual(['елки', "nato's", 's-300']);
  });
});

describe('wordsOf', () => {
  it('finds the same words at the same places as the tokens, however often it is asked', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        for (const asked of [one, other, one]) {
          const { starts, words } = wordsOf(asked);
          expect(words).toEqual(printed(asked));
          expect([...starts]).toEqual(tokens(asked).map((token) => token.start));
        }
      }),
    );
  });
});
