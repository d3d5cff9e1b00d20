import { describe, expect, it } from 'vitest';
import { announcesVerb, isOneWord } from '../../src/language/inflection.js';

const verbs = new Set(['deploy', 'plan', 'base']);
const isOne = (one: string, other: string, language: string) =>
  isOneWord(one, other, language, (word) => verbs.has(word) && word !== 'base');

describe('isOneWord', () => {
  it.each([
    ['a plural', 'en', 'unit', 'units', true],
    ['a plural in -ies', 'en', 'territory', 'territories', true],
    ['a plural in -es', 'en', 'branch', 'branches', true],
    ['a possessive', 'en', 'NATO', 'NATO’s', true],
    ['an adverb', 'en', 'military', 'militarily', true],
    ['two forms of one verb', 'en', 'based', 'basing', true],
    ['a form of what is met as a verb', 'en', 'deploy', 'deployed', true],
    ['a doubled letter', 'en', 'plan', 'planned', true],
    ['a form of what is not met as a verb', 'en', 'unit', 'united', false],
    ['base and based', 'en', 'base', 'based', false],
    ['university and universe', 'en', 'university', 'universe', false],
    ['universities and university', 'en', 'universities', 'university', true],
    ['deployment and deploy', 'en', 'deployment', 'deploy', false],
    ['cases of a Russian noun', 'ru', 'база', 'базами', true],
    ['cases of an adjective', 'ru', 'военный', 'военными', true],
    ['tenses of a verb', 'ru', 'построить', 'построили', true],
    ['часть and часто', 'ru', 'часть', 'часто', false],
    ['партия and парта', 'ru', 'партия', 'парта', false],
    ['any two words of another language', 'de', 'Universität', 'universell', true],
  ])('judges %s', (_, language, one, other, expected) => {
    expect(isOne(one, other, language)).toBe(expected);
    expect(isOne(other, one, language)).toBe(expected);
  });
});

describe('announcesVerb', () => {
  it('knows the words behind which a verb is bare', () => {
    expect(['to', 'will', 'must', 'the', 'of'].filter(announcesVerb)).toEqual(['to', 'will', 'must']);
  });
});
