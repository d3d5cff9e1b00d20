import { describe, expect, it } from 'vitest';
import { useTerms } from '../../src/codings/use-terms.js';
import type { DoubtKind } from '../../src/model/term-use.js';
import { codebook, themeOf } from '../themes/sample.js';
import { passageOf } from './sample.js';

const use = (themes: Parameters<typeof useTerms>[0], ...texts: readonly string[]) =>
  useTerms(
    themes,
    texts.map((text, index) => passageOf(text, 'en', `s/par${index + 1}`)),
  );

/** The terms with a doubt of a kind, each with what is said. */
const doubts = (kind: DoubtKind, ...of: Parameters<typeof use>) =>
  use(...of).doubts.filter((one) => one.kind === kind);

const named = (...of: Parameters<typeof doubts>) => doubts(...of).map(({ term }) => term);

describe('useTerms', () => {
  it('counts the printed forms of each term, the most frequent first, whatever their case', () => {
    const [port] = use(themeOf({ plain: ['port'] }), 'A port, ports and Ports.', 'The ports.').terms;
    expect(port).toMatchObject({ theme: 'it', term: 'port', tried: true, matches: 4, counted: 4, others: 0 });
    expect(port?.forms).toEqual([
      { form: 'ports', count: 3 },
      { form: 'port', count: 1 },
    ]);
  });

  it('counts apart what an exclusion or a longer match leaves', () => {
    const themes = themeOf({ plain: ['port', 'fishing port'], exclude: ['port wine'] });
    const { terms } = use(themes, 'A port, a fishing port, and port wine.');
    expect(terms.map(({ term, matches, counted }) => [term, matches, counted])).toEqual([
      ['port', 3, 1],
      ['fishing port', 1, 1],
      ['port wine', 1, 0],
    ]);
  });

  it('folds a line break in a form, and shortens a long one', () => {
    const [near] = use(themeOf({ plain: ['net NEAR/99 boat'] }), `net\n${'x '.repeat(60)}boat`).terms;
    expect(near?.forms[0]?.form).toMatch(/^net x x .* … .* boat$/);
  });

  it('counts a sub-theme’s terms for the sub-theme alone', () => {
    const { terms } = use(codebook('Lake:\n  Fish: [pike]').themes, 'a pike');
    expect(terms.map(({ theme, matches }) => [theme, matches])).toEqual([['Lake/Fish', 1]]);
  });

  it('tells a term whose language no source has from one that matches nothing', () => {
    const { themes } = codebook('themes: [{id: it, terms: {en: [net], ru: [сеть]}}]');
    expect(use(themes, 'a boat').terms.map(({ tried }) => tried)).toEqual([true, false]);
    expect(named('nothing', themes, 'a boat')).toEqual(['net']);
  });
});

describe('a doubt', () => {
  it('names the place of its term', () => {
    const [doubt] = doubts('nothing', codebook('themes:\n  - id: it\n    terms:\n      - net\n').themes, 'x');
    expect(doubt?.text).toBe('themes.yml:4:9: “net” matches nothing in any source of its language');
  });

  it('is not of exclusions, which are taken for care', () => {
    expect(use(themeOf({ plain: ['net'], exclude: ['safety net', 'safety net'] }), 'a net').doubts).toEqual(
      [],
    );
  });

  it.each([
    ['two words of one stem', { plain: ['well', 'wells'] }, ['wells']],
    ['a term listed twice', { plain: ['net', 'net'] }, ['net']],
    ['the weaker of two, wherever it is listed', { weak: ['wells'], strong: ['well'] }, ['wells']],
    ['a term that is an alternative of another', { plain: ['net / boat', 'boats'] }, ['boats']],
    ['NEAR in the other order', { plain: ['net NEAR/2 boat', 'boat NEAR/2 net'] }, ['boat NEAR/2 net']],
  ])('tells by how they are written: %s', (_, terms, expected) => {
    expect(named('same', themeOf(terms), 'nothing here')).toEqual(expected);
  });

  it('does not take for one what quotation marks or globs keep apart', () => {
    expect(named('same', themeOf({ plain: ['well', '"well"', 'well*'] }), 'x')).toEqual([]);
  });

  it.each([
    ['a term within another that is weaker', { strong: ['port'], plain: ['fishing port'] }, ['port']],
    ['a term as strong as the one that holds it', { plain: ['port', 'fishing port'] }, ['port']],
    ['no term that is weaker than what holds it', { weak: ['port'], strong: ['fishing port'] }, []],
    ['a term that is always excluded', { plain: ['port'], exclude: ['fishing'], weak: ['quay'] }, []],
    ['a term that an exclusion always takes', { plain: ['port'], exclude: ['fishing port'] }, ['port']],
    ['the second of two with the same matches', { plain: ['fishing port', 'fish* port'] }, ['fish* port']],
  ])('tells by their matches of %s', (_, terms, expected) => {
    const text = 'A fishing port, that fishing port, and any fishing ports.';
    expect(named('shadowed', themeOf(terms), text)).toEqual(expected);
  });

  it('does not tell of a shadow by chance', () => {
    expect(named('shadowed', themeOf({ plain: ['port', 'fishing port'] }), 'A fishing port.')).toEqual([]);
    expect(
      named(
        'shadowed',
        themeOf({ plain: ['port', 'fishing port'] }),
        'A fishing port, a fishing port, a fishing port, a port.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['united for unit', 'unit', 'A unit of the United Nations, united.', /“united” 2 of 3/],
    ['universe for university', 'university', 'Universities in this universe.', /“universe” 1 of 2/],
    ['based for base', 'base', 'It is based there.', /“based” 1 of 1/],
    ['a word within a phrase', 'joint unit', 'joint United forces', /the stem of “unit” in “joint unit”/],
  ])('tells of strangers: %s', (_, term, text, said) => {
    expect(doubts('strangers', themeOf({ plain: [term] }), text)[0]?.text).toMatch(said);
  });

  it.each([
    ['inflection', 'unit', 'A unit and units, the unit’s.'],
    ['the forms of what is met as a verb', 'deploy', 'They deploy, it was deployed; deploying.'],
    ['a few among many', 'unit', 'unit unit unit United'],
    ['what quotation marks keep out', '"unit"', 'United'],
    ['what a glob takes', 'unit*', 'United'],
  ])('tells of no strangers in %s', (_, term, text) => {
    expect(named('strangers', themeOf({ plain: [term] }), text)).toEqual([]);
  });

  it('tells of one word’s strangers once', () => {
    expect(named('strangers', themeOf({ plain: ['unit', 'unit NEAR/2 force'] }), 'United forces')).toEqual([
      'unit',
    ]);
  });

  const two = (a: string, b: string) =>
    codebook(`themes: [{id: a, terms: {en: ${a}}}, {id: b, terms: {en: ${b}}}]`).themes;

  it('tells of a term in two themes, at the second', () => {
    const [doubt, ...others] = doubts('two-themes', two('{plain: [net]}', '{strong: [nets]}'), 'x');
    expect(others).toEqual([]);
    expect(doubt).toMatchObject({ theme: 'b', term: 'nets' });
    expect(doubt?.text).toMatch(/stands in two themes: here, and in “a” as “net”$/);
  });

  it('tells of terms that match the same in two themes', () => {
    const themes = two('{plain: [net boat]}', '{plain: [ne* boat]}');
    expect(named('two-themes', themes, 'net boat', 'net boat', 'net boats')).toEqual(['ne* boat']);
    expect(named('two-themes', themes, 'net boat')).toEqual([]);
  });

  it.each([
    ['weak terms', two('{weak: [net], plain: [quay]}', '{plain: [net]}')],
    ['exclusions', two('{exclude: [net], plain: [quay]}', '{plain: [net]}')],
    ['a theme and its parts', codebook('Lake:\n  Fish: [pike]').themes],
  ])('does not tell of two themes for %s', (_, themes) => {
    expect(named('two-themes', themes, 'x')).toEqual([]);
  });
});
