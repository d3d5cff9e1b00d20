import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXAMPLE_THEME, starterCodebook } from '../../../src/commands/starter/codebook.js';
import { schemaFiles, schemaLine } from '../../../src/commands/starter/schemas.js';
import { starterSettings } from '../../../src/commands/starter/settings.js';
import { Refusal } from '../../../src/errors.js';
import { readNames } from '../../../src/names/read-names.js';
import { readRulings } from '../../../src/rulings/read-rulings.js';
import { SETTINGS_KEYS } from '../../../src/settings/settings-schema.js';
import { readSettings } from '../../../src/settings/read-settings.js';
import { readTranslations } from '../../../src/translations/read-translations.js';
import { readThemes } from '../../../src/themes/read-themes.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const SCOPE = {
  themes: [{ id: 'wells' }],
  sources: [{ id: 'a' }, { id: 'b' }],
  pairs: [{ from: 'a', to: 'b', earlier: [] }],
};

type Kind = 'briefing' | 'themes' | 'rulings' | 'names' | 'translations';

const validators = new Map(
  schemaFiles().map(({ name, content }) => {
    const kind = /(\w+)\.schema\.json$/.exec(name)?.[1] ?? '';
    return [kind, new Ajv({ allowUnionTypes: true }).compile(JSON.parse(String(content)))];
  }),
);

function schemaTakes(kind: Kind, text: string): boolean {
  const validate = validators.get(kind);
  if (!validate) throw new Error(`there is no schema for ${kind}`);
  return validate(parse(text)) === true;
}

function readerTakes(kind: Kind, text: string): boolean {
  const file = { path: `sources/${kind}.yml`, bytes: Buffer.from(text) };
  try {
    switch (kind) {
      case 'briefing':
        readSettings(file);
        break;
      case 'themes':
        readThemes(file, { language: 'en', match: 'stem' });
        break;
      case 'rulings':
        readRulings(file, SCOPE);
        break;
      case 'names':
        readNames(file);
        break;
      case 'translations':
        readTranslations({ ...file, path: 'sources/translations/a.yml' }, { ...SCOPE, language: 'en' });
    }
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

const TRANSLATION = '- quote: {exact: words}\n  text: my words\n  by: me\n  on: 2022-04-01\n';
const RULING = '- ruling: reject\n  theme: wells\n  quote: {source: a, exact: words}\n';

describe('the schemas for editors', () => {
  it.each<[Kind, string, string]>([
    ['briefing', 'the starter file', starterSettings('[my folder: "1"]')],
    ['briefing', 'every key that the starter file explains', allKeys()],
    ['briefing', 'a year as title, one author', 'title: 1984\nauthors: One\nasOf: 2022-03-16\n'],
    ['briefing', 'keys left empty', 'title: T\nsubtitle:\nauthors: []\nquotesPerCell:\n'],
    ['themes', 'the starter file', starterCodebook(EXAMPLE_THEME)],
    ['themes', 'bare lists', 'themes:\n  - id: wells\n    terms: [well, 1984]\n'],
    ['themes', 'a single term', 'themes:\n  - {id: wells, terms: {en: well}}\n'],
    ['themes', 'a plain map', 'wells: [well]\nwater:\n  rain: [rain*]\n  sea: [wave]\n'],
    ['rulings', 'a ruling', `${RULING}  by: me\n  on: 2022-04-01\n  because: so\n`],
    ['rulings', 'a statement', `${RULING.replace('reject', 'statement')}  to: hedged\n`],
    ['rulings', 'a link', `${RULING.replace('reject', 'link')}  with: {source: b, exact: words}\n`],
    ['rulings', 'a silence', '- {ruling: silence, theme: wells, source: a}\n'],
    ['rulings', 'a label', '- {ruling: label, theme: wells, from: a, to-source: b, to: dropped}\n'],
    ['rulings', 'an empty file', '# none yet\n'],
    ['names', 'a name', 'names:\n  - {name: Minsk, kind: place, aliases: [Менск]}\n'],
    ['translations', 'a rendering', TRANSLATION],
    ['translations', 'one in another language', `${TRANSLATION}  language: pt-BR\n`],
    ['translations', 'an empty file', '# none yet\n'],
  ])('take, as the readers do, of %s: %s', (kind, _, text) => {
    expect([schemaTakes(kind, text), readerTakes(kind, text)]).toEqual([true, true]);
  });

  it.each<[Kind, string, string]>([
    ['briefing', 'no title', 'subtitle: S\n'],
    ['briefing', 'an unknown key', 'title: T\ntitel: S\n'],
    ['briefing', 'a list as title', 'title: [T]\n'],
    ['briefing', 'an unknown page', 'title: T\npage: A5\n'],
    ['briefing', 'a day that is none', 'title: T\nasOf: spring\n'],
    ['briefing', 'no count', 'title: T\nquotesPerCell: 0\n'],
    ['briefing', 'a codebook elsewhere', 'title: T\ncodebook: ../themes.yml\n'],
    ['briefing', 'a language that is none', 'title: T\nlanguage: English!\n'],
    ['themes', 'an unknown key', 'themes:\n  - {id: wells, term: {en: [well]}}\n'],
    ['themes', 'no id', 'themes:\n  - {title: Wells, terms: {en: [well]}}\n'],
    ['themes', 'an id with capitals', 'themes:\n  - {id: Wells, terms: {en: [well]}}\n'],
    ['themes', 'an unknown strength', 'themes:\n  - {id: wells, terms: {en: {stron: [well]}}}\n'],
    ['themes', 'strengths without a language', 'themes:\n  - {id: wells, terms: {strong: [well]}}\n'],
    ['themes', 'a mapping for a term', 'themes:\n  - {id: wells, terms: {en: [{a: b}]}}\n'],
    ['themes', 'no themes', 'themes: []\n'],
    ['rulings', 'a kind that there is not', RULING.replace('reject', 'rejekt')],
    ['rulings', 'a link to nothing', RULING.replace('reject', 'link')],
    ['rulings', 'a statement that is a status', `${RULING.replace('reject', 'statement')}  to: dropped\n`],
    ['rulings', 'a silence of a quote', RULING.replace('reject', 'silence')],
    ['rulings', 'a status of a quote', `${RULING}  to: dropped\n`],
    ['rulings', 'a label without its source', '- {ruling: label, theme: wells, from: a, to: dropped}\n'],
    ['rulings', 'no quote', '- {ruling: reject, theme: wells}\n'],
    ['rulings', 'an unknown key of the quote', RULING.replace('exact', 'exactly')],
    ['rulings', 'a mapping', 'ruling: reject\n'],
    ['translations', 'no text', TRANSLATION.replace('text: my words', 'text:')],
    ['translations', 'nobody', TRANSLATION.replace('by: me', 'by:')],
    ['translations', 'a day that is none', TRANSLATION.replace('2022-04-01', 'spring')],
    ['translations', 'a source within', TRANSLATION.replace('{', '{source: a, ')],
    ['translations', 'a mapping', 'text: words\n'],
    ['names', 'an unknown kind', 'names:\n  - {name: Minsk, kind: city}\n'],
    ['names', 'no name', 'names:\n  - {kind: place}\n'],
    ['names', 'an unknown key', 'name:\n  - {name: Minsk, kind: place}\n'],
  ])('refuse, as the readers do, of %s: %s', (kind, _, text) => {
    expect([schemaTakes(kind, text), readerTakes(kind, text)]).toEqual([false, false]);
  });

  it.each<Kind>(['briefing', 'themes', 'names'])('take the shipped %s.yml', (kind) => {
    const path = `${root}sources/${kind}.yml`;
    expect(existsSync(path) && schemaTakes(kind, readFileSync(path, 'utf8'))).toBe(true);
  });

  it('stand where the first line of each starter file says', () => {
    const names = schemaFiles().map(({ name }) => name);
    for (const [kind, text] of [
      ['briefing', starterSettings('T')],
      ['themes', starterCodebook(EXAMPLE_THEME)],
    ] as const) {
      expect(text.split('\n')[0]).toBe(schemaLine(kind));
      expect(names).toContain(`sources/schemas/${kind}.schema.json`);
    }
  });

  it('explain every key of the settings', () => {
    for (const { description } of Object.values(SETTINGS_KEYS)) expect(description).toMatch(/^\p{Lu}.*\.$/u);
  });
});

/** The starter file with every key made active. */
function allKeys(): string {
  return starterSettings('T').replace(/^# (\w+: )/gm, (line, key: string) =>
    Object.keys(SETTINGS_KEYS).includes(key.slice(0, -2)) ? key : line,
  );
}
