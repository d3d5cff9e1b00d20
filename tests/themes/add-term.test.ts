import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/errors.js';
import { addTerm, type NewTerm } from '../../src/themes/add-term.js';
import { readThemes } from '../../src/themes/read-themes.js';
import { CODEBOOK } from '../commands/project.js';

const plain: NewTerm = { theme: 'wells', language: 'en', strength: 'plain', text: 'pump*' };
const add = (text: string, term: Partial<NewTerm> = {}): string =>
  addTerm(text, 'sources/themes.yml', { ...plain, ...term });

/** What the codebook holds: theme, language, strength and text of every term. */
function termsOf(text: string): string[] {
  const file = { path: 'sources/themes.yml', bytes: new TextEncoder().encode(text) };
  const { themes } = readThemes(file, { language: 'en', match: 'stem' });
  return themes.flatMap((theme) =>
    theme.terms.map((term) => [theme.id, term.language, term.strength, term.text].join(' ')),
  );
}

const BLOCK = `# ours
themes:
  - id: wells # keep
    title: Wells
    terms:
      en:
        strong:
          - borehole*   # a remark

        plain: [well]
      # below
  - id: dams
    title: Dams
    terms: [dam]
`;

describe('adding a term to a codebook', () => {
  it.each([
    ['a list in brackets', CODEBOOK, {}, 'wells en plain pump*'],
    ['a list line by line', BLOCK, { strength: 'strong' }, 'wells en strong pump*'],
    ['a strength that is not there yet', BLOCK, { strength: 'weak' }, 'wells en weak pump*'],
    ['the same in braces', CODEBOOK, { strength: 'exclude' }, 'wells en exclude pump*'],
    ['a language that is not there yet', CODEBOOK, { theme: 'dams', language: 'de' }, 'dams de plain pump*'],
    ['a bare list', BLOCK, { theme: 'dams' }, 'dams en plain pump*'],
    ['quotation marks', BLOCK, { text: '"Pump House"' }, 'wells en plain "Pump House"'],
    ['signs of YAML', BLOCK, { text: '/a{2}: #b/' }, 'wells en plain /a{2}: #b/'],
    ['a word that YAML takes for another', BLOCK, { text: 'no' }, 'wells en plain no'],
  ] as const)('knows %s', (_, codebook, term, added) => {
    const after = termsOf(add(codebook, term));
    expect(after.filter((one) => !termsOf(codebook).includes(one))).toEqual([added]);
    expect(after).toHaveLength(termsOf(codebook).length + 1);
  });

  it('keeps comments, order and every other byte, with the line ends of the file', () => {
    const after = add(BLOCK, { strength: 'strong' });
    expect(after).toBe(BLOCK.replace('# a remark\n', '# a remark\n          - pump*\n'));
    const windows = BLOCK.replaceAll('\n', '\r\n');
    expect(add(windows, { strength: 'strong' })).toBe(after.replaceAll('\n', '\r\n'));
  });

  it('adds Cyrillic as it is printed', () => {
    expect(add(CODEBOOK, { language: 'ru', text: 'насос*' })).toContain('[колодец, колодц*, насос*]');
  });

  it.each([
    ['a theme that is not there', CODEBOOK, { theme: 'ice' }],
    ['a strength for a bare list', BLOCK, { theme: 'dams', strength: 'strong' }],
    ['a plain map', 'wells: [well]\n', {}],
    ['no list of themes', '[]\n', {}],
    ['an empty file', '', {}],
    [
      'a comment that would swallow it',
      'themes:\n  - id: wells\n    terms: {en: {plain: [well # x\n ]}}\n',
      {},
    ],
  ] as const)('refuses %s and says what to write', (_, codebook, term) => {
    expect(() => add(codebook, term)).toThrow(Refusal);
  });
});
