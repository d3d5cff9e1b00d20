import { describe, expect, it } from 'vitest';
import { compileTerms, rank, showing, termsIn } from '../../src/codings/compile-terms.js';
import { codebook } from '../themes/sample.js';

const { themes } = codebook(`themes:
  - id: lake
    terms:
      en: {plain: [lake, net NEAR/2 boat / quay], exclude: [lakeside]}
      en-GB: {plain: [harbour]}
      ru: {plain: [озеро]}
  - id: port
    terms: {ru: {plain: [порт]}}
`);

describe('termsIn', () => {
  it.each([
    ['en', ['lake', 'net NEAR/2 boat / quay', 'lakeside']],
    ['en-GB', ['lake', 'net NEAR/2 boat / quay', 'lakeside', 'harbour']],
    ['EN-gb', ['lake', 'net NEAR/2 boat / quay', 'lakeside', 'harbour']],
    ['ru', ['озеро']],
    ['de', []],
    ['eng', []],
  ])('of a text in %s are those of its language', (language, expected) => {
    const [lake] = themes;
    expect(lake && termsIn(lake, themes, language).map((term) => term.text)).toEqual(expected);
  });

  it('of a plain map are tried in every language, sub-themes’ with them', () => {
    const { themes: plain } = codebook('Lake:\n  Fish: [pike]\nPort: [quay]');
    const [lake] = plain;
    expect(lake && termsIn(lake, plain, 'fi').map((term) => term.text)).toEqual(['pike']);
  });
});

describe('showing', () => {
  it('leaves exclusions out', () => {
    const [lake] = themes;
    expect(lake && showing(termsIn(lake, themes, 'en')).map((term) => term.text)).not.toContain('lakeside');
  });
});

describe('rank', () => {
  it('puts strong before plain before weak', () => {
    expect(rank('strong')).toBeGreaterThan(rank('plain'));
    expect(rank('plain')).toBeGreaterThan(rank('weak'));
  });
});

describe('compileTerms', () => {
  it('makes of each alternative what is tried, of NEAR its two sides', () => {
    const { sequences, regexes } = compileTerms(themes, 'en');
    expect(sequences.map(({ near, tried }) => `${tried.term.text}:${near?.side ?? 'phrase'}`)).toEqual([
      'lake:phrase',
      'net NEAR/2 boat / quay:left',
      'net NEAR/2 boat / quay:right',
      'net NEAR/2 boat / quay:phrase',
      'lakeside:phrase',
    ]);
    expect(regexes).toEqual([]);
  });

  it('tells the sides of one NEAR from those of another', () => {
    const { themes: nears } = codebook('a: [net NEAR/2 boat, net NEAR/3 quay]');
    const patterns = compileTerms(nears, 'en').sequences.map(({ near }) => near?.pattern);
    expect(patterns).toEqual([0, 0, 1, 1]);
  });
});
