import { describe, expect, it } from 'vitest';
import { briefingOf } from './sample.js';

const THEMES =
  'themes: [{id: quotas, terms: {en: [quota]}}, {id: ports, terms: {en: [harbour]}}, {id: nets, terms: {ru: [сеть]}}]';
const SOURCES = {
  a: ['The quota may fall. It rains.', { published: '2001' }],
  b: ['The quota rose. A harbour was dug.', { published: '2002' }],
  c: ['It rains.', { published: '2003' }],
} as const;

const made = (rulings: string) => briefingOf({ themes: THEMES, sources: SOURCES, rulings });
const quote = (source: string, exact: string) => `quote: {source: ${source}, exact: ${exact}}`;

describe('weighRulings', () => {
  it.each([
    [
      'a statement of words that are not quoted',
      `statement, to: hedged, ${quote('a', 'It rains')}`,
      'not-quoted',
      '“It rains” is not quoted under “quotas”',
    ],
    [
      'a link of words that are not quoted',
      `link, ${quote('a', 'The quota')}, with: {source: c, exact: It rains}`,
      'not-quoted',
      '“The quota” or “It rains” is not quoted',
    ],
    [
      'a link of words that are gone',
      `link, ${quote('a', 'The quota')}, with: {source: c, exact: It snows}`,
      'orphaned',
      'is not in the source',
    ],
    ['the silence of a source that speaks', 'silence, source: a', 'speaks', '“a” speaks of “quotas” now'],
  ])('says of %s why it is not in force', (_, ruling, notInForce, why) => {
    const { rulings, warnings } = made(`- {theme: quotas, ruling: ${ruling}}\n`);
    expect(rulings[0]?.notInForce).toBe(notInForce);
    const told = warnings.filter((warning) => warning.startsWith('sources/rulings.yml:1:3: the ruling'));
    expect(told).toHaveLength(1);
    expect(told.join('')).toContain(why);
  });

  it('says of a silence that was not searched for that it is not one', () => {
    const { rulings, themes } = made('- {ruling: silence, theme: nets, source: a}\n');
    expect(rulings[0]?.notInForce).toBe('not-assessed');
    expect(themes[2]?.presence[0]?.confirmed).toBeUndefined();
  });

  it('keeps of each ruling what it speaks of', () => {
    const { rulings } = made(
      [
        `- {ruling: link, theme: quotas, ${quote('a', 'The quota')}, with: {source: b, exact: The quota}}`,
        '- {ruling: label, theme: quotas, from: a, to-source: b, to: new}',
        '- {ruling: silence, theme: quotas, source: c, by: Board}',
      ].join('\n'),
    );
    expect(rulings).toMatchObject([
      { source: 'a', codings: ['quotas@a/par1#0'], with: { source: 'b', codings: ['quotas@b/par1#0'] } },
      { source: 'a', exact: '', toSource: 'b', to: 'new', passage: null },
      { source: 'c', exact: '', by: 'Board' },
    ]);
  });

  it('lets the last of several statements on one quote stand, and tells of the others', () => {
    const { rulings, themes } = made(
      `- {ruling: statement, theme: quotas, to: negated, ${quote('a', 'The quota')}}\n` +
        `- {ruling: statement, theme: quotas, to: obliged, ${quote('a', 'may fall')}}\n`,
    );
    expect(rulings.map(({ notInForce }) => notInForce)).toEqual(['overruled', undefined]);
    expect(themes[0]?.codings[0]).toMatchObject({ statement: 'obliged', cues: [{ kind: 'hedged' }] });
  });

  it.each(['accept', 'add'])(
    'tells of a rejection that a later “%s” of the same sentence overrides, and the other way round',
    (kind) => {
      const reject = `- {ruling: reject, theme: quotas, ${quote('a', 'The quota')}}\n`;
      const take = `- {ruling: ${kind}, theme: quotas, ${quote('a', 'may fall')}}\n`;
      const inForce = (rulings: string) => made(rulings).rulings.map(({ notInForce }) => notInForce);
      expect(inForce(reject + take)).toEqual(['overruled', undefined]);
      expect(inForce(take + reject)).toEqual(['overruled', undefined]);
      expect(made(reject + take).warnings.join()).toContain(
        'other rulings on “quotas” are stronger for “The quota”',
      );
    },
  );

  it('leaves a rejection in force of which only a part is overridden', () => {
    const { rulings } = made(
      `- {ruling: reject, theme: quotas, ${quote('a', 'may fall. It')}}\n` +
        `- {ruling: accept, theme: quotas, ${quote('a', 'The quota')}}\n`,
    );
    expect(rulings.map(({ notInForce }) => notInForce)).toEqual([undefined, undefined]);
  });

  it('tells of a hidden quote that is pinned by other words', () => {
    const { rulings } = made(
      `- {ruling: hide, theme: quotas, ${quote('a', 'The quota')}}\n` +
        `- {ruling: pin, theme: quotas, ${quote('a', 'may fall')}}\n` +
        `- {ruling: hide, theme: quotas, ${quote('b', 'The quota')}}\n`,
    );
    expect(rulings.map(({ notInForce }) => notInForce)).toEqual(['overruled', undefined, undefined]);
  });

  it('keeps an addition to a theme without terms in the language of the source', () => {
    const { rulings, themes } = made(`- {ruling: add, theme: nets, ${quote('a', 'The quota')}}\n`);
    expect(rulings[0]?.notInForce).toBeUndefined();
    expect(themes[2]?.codings).toHaveLength(1);
  });

  it('does not make a quote that is only to be checked one that counts, by saying how it says it', () => {
    const weak = 'themes: [{id: quotas, terms: {en: {weak: [quota, catch]}}}]';
    const sources = { a: 'The quota of the catch.' };
    const rulings = `- {ruling: statement, theme: quotas, to: hedged, ${quote('a', 'The quota')}}\n`;
    const zones = (text: string) =>
      briefingOf({ themes: weak, sources, rulings: text }).themes[0]?.codings.map(({ zone }) => zone);
    expect(zones(rulings)).toEqual(zones(''));
    expect(zones(rulings)).toEqual(['borderline']);
  });
});
