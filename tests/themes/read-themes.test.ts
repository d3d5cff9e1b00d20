import { describe, expect, it } from 'vitest';
import { problemsOf } from '../sources/sample.js';
import { codebook } from './sample.js';

const refused = (text: string) => problemsOf(() => codebook(text));
const theme = (terms: string) => `themes:\n  - id: quotas\n    terms: ${terms}\n`;

describe('readThemes', () => {
  it('reads a codebook with all its keys', () => {
    const { themes, warnings } = codebook(
      `themes:
  - id: quotas
    title: Quotas
    question: How much may be landed?
    scope: Not the price.
    match: word
    terms:
      en: {strong: [fishing quota], plain: [quota*], weak: [catch], exclude: [quota sample]}
      ru: {plain: [квот*]}
  - id: ports
    terms: [port]
`,
    );
    expect(warnings).toEqual([]);
    expect(themes).toHaveLength(2);
    expect(themes[0]).toMatchObject({
      id: 'quotas',
      slug: 'quotas',
      title: 'Quotas',
      question: 'How much may be landed?',
      scope: 'Not the price.',
      children: [],
    });
    expect(
      themes[0]?.terms.map(({ text, strength, language, match }) => [text, strength, language, match]),
    ).toEqual([
      ['fishing quota', 'strong', 'en', 'word'],
      ['quota*', 'plain', 'en', 'word'],
      ['catch', 'weak', 'en', 'word'],
      ['quota sample', 'exclude', 'en', 'word'],
      ['квот*', 'plain', 'ru', 'word'],
    ]);
    expect(themes[1]).toMatchObject({ id: 'ports', title: 'ports', question: '', scope: '' });
  });

  it('takes a bare list for plain terms in the language of the project', () => {
    const { themes } = codebook(theme('[порт, лодка]'), { language: 'ru', match: 'word' });
    expect(themes[0]?.terms.map(({ strength, language, match }) => [strength, language, match])).toEqual([
      ['plain', 'ru', 'word'],
      ['plain', 'ru', 'word'],
    ]);
  });

  it('takes a list under a language for plain terms', () => {
    expect(codebook(theme('{ru: [порт]}')).themes[0]?.terms[0]).toMatchObject({
      strength: 'plain',
      language: 'ru',
    });
  });

  it('takes a single term for a list of one', () => {
    expect(codebook(theme('{en: {strong: port}}')).themes[0]?.terms[0]).toMatchObject({
      text: 'port',
      strength: 'strong',
    });
  });

  it('reads numbers and booleans as words', () => {
    expect(codebook(theme('[1999, no, 3.10]')).themes[0]?.terms.map((term) => term.text)).toEqual([
      '1999',
      'no',
      '3.10',
    ]);
  });

  it.each([
    ['an unclosed quotation mark', `themes:\n  - id: a\n    terms: ['fishing "port']\n`, 'themes.yml:3:22'],
    [
      'a bare * in a quoted value',
      `themes:\n  - id: a\n    terms: {en: {strong: ["net * port"]}}\n`,
      'themes.yml:3:32',
    ],
    [
      'NEAR without a number in a bare value',
      `themes:\n  - id: a\n    terms:\n      - net NEAR boat\n`,
      'themes.yml:4:13',
    ],
    ['a regex that RE2 refuses', `themes:\n  - id: a\n    terms: ['/(?<=a)b/']\n`, 'themes.yml:3:15'],
    ['a regex with a reference back', `themes:\n  - id: a\n    terms: ['/(a)\\1/']\n`, 'themes.yml:3:15'],
    ['an empty term', `themes:\n  - id: a\n    terms: [port, '']\n`, 'themes.yml:3:20'],
  ])('refuses %s at its line and column', (_, text, where) => {
    expect(refused(text)[0]?.where).toBe(where);
  });

  it('points at the right character of a value with escapes', () => {
    const text = `themes:\n  - id: a\n    terms: ["\\"x\\" * y"]\n`;
    expect(refused(text)[0]?.where).toBe(`themes.yml:3:${'    terms: ["\\"x\\" *'.length}`);
  });

  it.each([
    ['a theme without terms', 'themes: [{id: a}]', /“a” has no terms/],
    ['a theme with empty terms', 'themes: [{id: a, terms: []}]', /“a” has no terms/],
    [
      'a theme with exclusions alone',
      'themes: [{id: a, terms: {en: {exclude: [port]}}}]',
      /“a” has no terms/,
    ],
    ['a theme of a plain map without patterns', 'a: []', /“a” has no terms/],
    ['a theme twice', 'themes: [{id: a, terms: [x]}, {id: a, terms: [y]}]', /“a” stands twice/],
    ['equal slugs', 'A b: [x]\na-b: [y]', /look alike in links/],
    ['an id with capitals', 'themes: [{id: Ab, terms: [x]}]', /cannot be an id/],
    ['a theme without an id', 'themes: [{terms: [x]}]', /“id” is missing/],
    ['a key without a letter', '"…": [x]', /gives no file name/],
    ['an unknown key of a theme', 'themes: [{id: a, termz: [x]}]', /unknown key “termz”/],
    ['an unknown key beside themes', 'themes: [{id: a, terms: [x]}]\ntheme: []', /unknown key “theme”/],
    ['an unknown strength', 'themes: [{id: a, terms: {en: {stronk: [x]}}}]', /unknown key “stronk”/],
    ['a strength for a language', 'themes: [{id: a, terms: {strong: [x]}}]', /not a language/],
    ['an unknown match', 'themes: [{id: a, match: stems, terms: [x]}]', /not known/],
    ['an empty list of themes', 'themes: []', /no themes/],
    ['an empty file', '', /no themes/],
    ['a list', '- a', /not a mapping/],
    ['a list inside a term', 'themes: [{id: a, terms: [[x]]}]', /not a single value/],
    [
      'a term that is very long',
      `themes: [{id: a, terms: [${'x '.repeat(1_001)}y]}]`,
      /a term of \d+ characters/,
    ],
  ])('refuses %s', (_, text, what) => {
    expect(
      refused(text)
        .map((problem) => problem.what)
        .join('\n'),
    ).toMatch(what);
    for (const problem of refused(text)) expect(problem.where).toMatch(/^themes\.yml:\d+:\d+$/);
  });

  it('names all faults at once', () => {
    expect(refused(theme('["a *", "NEAR/2 b", c, "\\"d"]'))).toHaveLength(3);
  });

  it('says of a refused term that holds faults that it is malformed, once', () => {
    expect(refused('themes: [{id: a, terms: ["net NEAR boat"]}]').map((problem) => problem.what)).toEqual([
      'malformed term “net NEAR boat”: NEAR without a number',
    ]);
  });

  it('says of a term that begins with a bare * that it needs quotation marks', () => {
    const [problem] = refused('themes:\n  - id: a\n    terms: [*base]\n');
    expect(problem?.where).toMatch(/^themes\.yml:3:/);
    expect(problem?.what).not.toContain('too many');
  });
});

describe('readThemes of a plain map', () => {
  it('takes the key as written for id and title', () => {
    const { themes } = codebook('Fishing Quotas: [quota, fleet]\nПорты: порт');
    expect(themes.map(({ id, title, slug, question }) => [id, title, slug, question])).toEqual([
      ['Fishing Quotas', 'Fishing Quotas', 'fishing-quotas', ''],
      ['Порты', 'Порты', 'porty', ''],
    ]);
    expect(themes[0]?.terms.map(({ strength, language }) => [strength, language])).toEqual([
      ['plain', null],
      ['plain', null],
    ]);
  });

  it('takes a nested map for sub-themes that the parent counts', () => {
    const { themes } = codebook(
      'Lake:\n  Fish: [pike]\n  Boats:\n    Oars: [oar]\n    Sails: [sail]\nPort: [quay]',
    );
    expect(themes.map(({ id, children }) => [id, children])).toEqual([
      ['Lake', ['Lake/Fish', 'Lake/Boats', 'Lake/Boats/Oars', 'Lake/Boats/Sails']],
      ['Lake/Fish', []],
      ['Lake/Boats', ['Lake/Boats/Oars', 'Lake/Boats/Sails']],
      ['Lake/Boats/Oars', []],
      ['Lake/Boats/Sails', []],
      ['Port', []],
    ]);
  });

  it.each([
    ['NEAR without a number', 'net NEAR boat', 'net NEAR boat'],
    ['an unclosed quotation mark', 'net "boat', 'net boat'],
    ['a bare *', 'net * boat', 'net boat'],
    ['a stroke at the end', 'net/', 'net'],
    ['a regex that RE2 refuses', '/(?<=a)net/', 'net'],
  ])('reads what is not grammar as words, with a warning: %s', (_, term, words) => {
    const { themes, warnings } = codebook(`a: [${JSON.stringify(term)}]`);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^themes\.yml:1:\d+: /);
    const pattern = themes[0]?.terms[0]?.patterns[0];
    const found =
      pattern?.kind === 'phrase' ? pattern.words.map((word) => ('text' in word ? word.text : '')) : [];
    expect(found.join(' ').toLowerCase()).toContain(words.split(' ').at(-1));
  });

  it('refuses a pattern without a letter even there', () => {
    expect(refused('a: ["*"]').map((problem) => problem.what)[0]).toContain('malformed term');
  });

  it('does not warn of an empty map, but refuses it', () => {
    expect(refused('a: {}')).not.toEqual([]);
  });

  it('takes names of the language’s own for keys like any other', () => {
    const { themes } = codebook('constructor: [net]\n__proto__: [boat]\ntoString: [quay]');
    expect(themes.map(({ id }) => id)).toEqual(['constructor', '__proto__', 'toString']);
  });
});
