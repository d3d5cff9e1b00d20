import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemmer } from '../../src/language/stems.js';

describe('stemmer', () => {
  it.each([
    ['en', 'bases', 'base'],
    ['en', 'fisheries', 'fishery'],
    ['en', 'Railways', 'railway'],
    ['en', 'deployed', 'deployment'.slice(0, 6)],
    ['en-GB', 'harbours', 'harbour'],
    ['ru', 'базами', 'база'],
    ['ru', 'договоров', 'договор'],
    ['ru', 'учёт', 'учет'],
    ['de', 'Häfen', 'Häfen'],
  ])('in %s joins %s and %s', (language, one, other) => {
    expect(stemmer(language)(one)).toBe(stemmer(language)(other));
  });

  it.each([
    ['en', 'port', 'railway'],
    ['ru', 'порт', 'река'],
  ])('in %s keeps %s and %s apart', (language, one, other) => {
    expect(stemmer(language)(one)).not.toBe(stemmer(language)(other));
  });

  it.each([
    ['leaves a possessive ending out', 'en', 'NATO’s', 'nato'],
    ['leaves a designator whole', 'en', 'S-300s', 's-300s'],
    ['leaves initials whole', 'en', 'U.S.', 'u.s.'],
    ['only folds in a language without a stemmer', 'xx', 'Bases', 'bases'],
    ['only folds where no language is given', '', 'Bases', 'bases'],
    ['gives nothing for nothing', 'en', '', ''],
  ])('%s', (_, language, word, expected) => {
    expect(stemmer(language)(word)).toBe(expected);
  });

  it('gives the same stem for the same word, however often it is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom('en', 'ru', 'fr', 'xx'), fc.string({ maxLength: 12 }), (language, word) => {
        const first = stemmer(language)(word);
        expect(stemmer(language)(word)).toBe(first);
        expect(stemmer(`${language}-XX`)(word)).toBe(first);
      }),
    );
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'takes %s for a word like any other',
    (word) => {
      expect(typeof stemmer('en')(word)).toBe('string');
      expect(stemmer('xx')(word)).toBe(word.toLowerCase());
    },
  );
});
