import { describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.js';
import { Refusal } from '../../src/errors.js';
import { refusalText } from '../../src/views/refusal-text.js';
import { CODEBOOK, EARLIER, LATER, Project, SETTINGS, source, type Files } from './project.js';

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map(
    (name, index) => `${name}: &${name} [${`*${'abcdefgh'[index] ?? ''}, `.repeat(9).slice(0, -2)}]`,
  ),
].join('\n');

const judgement = (text: string): string => `---\nauthor: test desk\ndate: 2022-04-01\n---\n\n${text}\n`;
const oneTerm = (term: string): string => `themes:\n  - id: wells\n    terms:\n      en: [${term}]\n`;

/** What is put into the project, where the refusal has to point, and a word that it has to say. */
const CASES: readonly (readonly [what: string, files: Files, where: string | RegExp, says: RegExp])[] = [
  ['a source without a header', { 'sources/a.md': EARLIER }, 'sources/a.md:1:1', /header/],
  ['a source whose header is not closed', { 'sources/a.md': `---\nid: a\n\n${EARLIER}` }, 'sources/a.md:1:1', /header/],
  ['a source without a title', { 'sources/a.md': `---\nid: a\npublished: 2004\npublisher: P\n---\n\nText.\n` }, 'sources/a.md:2:1', /title/],
  ['a source with an unknown key', { 'sources/a.md': source('a', 2004, EARLIER, { publsher: 'P' }) }, 'sources/a.md:6:1', /publisher/],
  ['an impossible date', { 'sources/a.md': source('a', 2004, EARLIER, { published: '2004-02-30' }) }, 'sources/a.md:4:12', /2004-02-30/],
  ['an id used twice', { 'sources/b.md': source('a-2004', 2011, LATER).replace(/(id:.*\n)(title:.*\n)/, '$2$1') }, 'sources/b.md:3:', /a-2004/],
  ['an id with capitals', { 'sources/a.md': source('A 2004', 2004, EARLIER) }, 'sources/a.md:2:5', /id/],
  ['an extent that there is not', { 'sources/a.md': source('a', 2004, EARLIER, { extent: 'part' }) }, 'sources/a.md:6:9', /excerpt/],
  ['a web address that is none', { 'sources/a.md': source('a', 2004, EARLIER, { url: 'javascript:alert(1)' }) }, 'sources/a.md:6:6', /http/],
  ['a language that is none', { 'sources/a.md': source('a', 2004, EARLIER, { language: 'english language' }) }, 'sources/a.md:6:11', /tag/],
  ['a header that is not YAML', { 'sources/a.md': source('a', 2004, EARLIER, { note: '"open' }) }, /^sources\/a\.md:\d+:\d+: /, /YAML/],
  ['a key that stands twice', { 'sources/a.md': `---\nid: a\nid: b\ntitle: T\npublished: 2004\npublisher: P\n---\n\nText.\n` }, 'sources/a.md:3:1', /id/],
  ['an empty source', { 'sources/a.md': source('a', 2004, '') }, /^sources\/a\.md:\d+:\d+: /, /empty/],
  ['a source of headings only', { 'sources/a.md': source('a', 2004, '# One\n\n## Two') }, /^sources\/a\.md:\d+:\d+: /, /empty/],
  ['a source that is not UTF-8', { 'sources/a.md': Buffer.from(source('a', 2004, 'It costs 5 ¤ a day.'), 'latin1') }, 'sources/a.md:8:12', /UTF-8/],
  ['a source in UTF-16', { 'sources/a.md': Buffer.from(`\uFEFF${source('a', 2004, EARLIER)}`, 'utf16le') }, /^sources\/a\.md:1:\d+: /, /UTF-8/],
  ['a picture by the name of a source', { 'sources/a.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]) }, /^sources\/a\.md:1:\d/, /UTF-8/],
  ['furniture that is not closed', { 'sources/a.md': source('a', 2004, `<!-- furniture -->\n${EARLIER}`) }, 'sources/a.md:8:1', /furniture/],
  ['furniture that was never opened', { 'sources/a.md': source('a', 2004, `${EARLIER}\n<!-- /furniture -->`) }, 'sources/a.md:13:1', /furniture/],
  ['a codebook that is missing', { 'sources/themes.yml': null }, 'sources/themes.yml', /codebook/],
  ['a codebook that is not YAML', { 'sources/themes.yml': `${CODEBOOK}  - id: [open\n` }, /^sources\/themes\.yml:\d+:\d+: /, /YAML/],
  ['a codebook of tabs', { 'sources/themes.yml': 'themes:\n\t- id: wells\n' }, /^sources\/themes\.yml:2:1: /, /tab/i],
  ['a codebook with an alias bomb', { 'sources/themes.yml': bomb }, /^sources\/themes\.yml:\d+:\d+: /, /alias/],
  ['an empty codebook', { 'sources/themes.yml': '' }, /^sources\/themes\.yml:\d+:\d+: /, /theme/],
  ['a codebook without a theme', { 'sources/themes.yml': 'themes: []\n' }, /^sources\/themes\.yml:1:\d+: /, /theme/],
  ['a theme that stands twice', { 'sources/themes.yml': `${CODEBOOK}  - id: wells\n    terms: [well]\n` }, 'sources/themes.yml:21:5', /wells/],
  ['a theme without terms', { 'sources/themes.yml': `${CODEBOOK}  - id: bees\n    terms: []\n` }, 'sources/themes.yml:21:5', /bees/],
  ['a theme that only excludes', { 'sources/themes.yml': `${CODEBOOK}  - id: bees\n    terms: {en: {exclude: [bee]}}\n` }, 'sources/themes.yml:21:5', /bees/],
  ['a term whose quotation mark is not closed', { 'sources/themes.yml': oneTerm(`'"open'`) }, 'sources/themes.yml:4:13', /quotation/],
  ['a term that is only a star', { 'sources/themes.yml': oneTerm(`'*'`) }, 'sources/themes.yml:4:13', /\*/],
  ['NEAR without a number', { 'sources/themes.yml': oneTerm('a NEAR b') }, 'sources/themes.yml:4:14', /NEAR/],
  ['an expression that RE2 refuses', { 'sources/themes.yml': oneTerm(`'/(?<=a)b/'`) }, /^sources\/themes\.yml:4:\d+: /, /RE2/],
  ['an expression that is not closed', { 'sources/themes.yml': oneTerm(`'/ab'`) }, /^sources\/themes\.yml:4:\d+: /, /\//],
  ['a strength that there is not', { 'sources/themes.yml': oneTerm('x').replace('[x]', '{stong: [x]}') }, 'sources/themes.yml:4:12', /strong/],
  ['settings that are missing', { 'sources/briefing.yml': null }, 'sources/briefing.yml', /title/],
  ['settings without a title', { 'sources/briefing.yml': 'question: What?\n' }, /^sources\/briefing\.yml:1:1: /, /title/],
  ['a setting that there is not', { 'sources/briefing.yml': `${SETTINGS}autors: [x]\n` }, 'sources/briefing.yml:3:1', /authors/],
  ['a paper that there is not', { 'sources/briefing.yml': `${SETTINGS}page: a4\n` }, 'sources/briefing.yml:3:7', /A4/],
  ['a language that is not shipped', { 'sources/briefing.yml': `${SETTINGS}language: ja\n` }, 'sources/briefing.yml:3:11', /ja/],
  ['a codebook outside the project', { 'sources/briefing.yml': `${SETTINGS}codebook: ../../secret.yml\n` }, 'sources/briefing.yml:3:11', /sources/],
  ['a judgement that cites nothing', { 'sources/judgements/wells.md': judgement('All is well.') }, /^sources\/judgements\/wells\.md:\d+:1: /, /cites nothing/],
  ['a judgement that cites an unknown passage', { 'sources/judgements/wells.md': judgement('All is well [@a-2004/par9].') }, 'sources/judgements/wells.md:6:', /a-2004\/par9/],
  ['a judgement without a header', { 'sources/judgements/wells.md': 'All is well [@a-2004/par1].\n' }, 'sources/judgements/wells.md:1:1', /author/],
  ['a judgement on no theme', { 'sources/judgements/weels.md': judgement('All is well [@a-2004/par1].') }, 'sources/judgements/weels.md:1:1', /wells\.md/],
  ['a ruling on an unknown theme', { 'sources/rulings.yml': '- ruling: reject\n  theme: bees\n  quote: {source: a-2004, exact: goats}\n  by: desk\n  on: 2022-04-01\n  because: goats\n' }, 'sources/rulings.yml:2:10', /bees/],
  ['rulings that contradict each other', { 'sources/rulings.yml': ['accept', 'reject'].map((kind) => `- ruling: ${kind}\n  theme: wells\n  quote: {source: a-2004, exact: well permit}\n  by: desk\n  on: 2022-04-01\n  because: so\n`).join('') }, /^sources\/rulings\.yml:\d+:\d+: /, /contradict/i],
  ['a template that asks for an unknown field', { 'templates/partials/quote.hbs': '<blockquote>\n{{#if quoet}}x{{/if}}</blockquote>' }, 'templates/partials/quote.hbs:2:', /quoet/],
  ['a template that is none', { 'templates/partials/quote.hbs': '{{#if segments}}' }, 'templates/partials/quote.hbs:', /template/],
  ['a template with an unknown helper', { 'templates/partials/quote.hbs': '{{shout language}}' }, 'templates/partials/quote.hbs:1:', /shout/],
]; // prettier-ignore

/** What `check` says of a project that it refuses, as a person reads it. */
async function refusalOf(files: Files): Promise<string> {
  const streams = {
    data: () => undefined,
    note: () => undefined,
    show: null,
    width: 80,
    colour: false,
    asks: false,
  };
  try {
    await check({ project: new Project(files).folder, json: false, all: false }, streams);
  } catch (error) {
    if (error instanceof Refusal) return refusalText(error);
    throw error;
  }
  throw new Error('it was not refused');
}

describe('a refusal', () => {
  it.each(CASES)(
    'of %s says what, where, what was expected and what to do',
    async (_, files, where, says) => {
      const text = await refusalOf(files);
      const problems = text.split('\n\n');
      const [first = ''] = problems;
      if (typeof where === 'string') expect(first.startsWith(where), `${where} in: ${first}`).toBe(true);
      else expect(first).toMatch(where);
      expect(first).toMatch(says);
      for (const problem of problems) {
        expect(problem.split('\n').length).toBeLessThanOrEqual(4);
        expect(problem).toMatch(/\n {2}expected: ./);
        expect(problem).toMatch(/\n {2}to do: ./);
      }
    },
  );

  it.each(['a source without a header', 'a codebook with an alias bomb', 'a template that is none'])(
    'of %s ends the program with 1, with nothing on stdout and no stack',
    async (name) => {
      const files = CASES.find(([what]) => what === name)?.[1] ?? {};
      const { code, out, err } = await new Project(files).run(['check']);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).not.toMatch(/^\s+at |node_modules|dist\//m);
      expect(err.trim().split('\n').length).toBeLessThanOrEqual(4);
    },
  );

  it('names the faults of all sources at once', async () => {
    const text = await refusalOf({
      'sources/a.md': EARLIER,
      'sources/b.md': source('b', 2011, LATER, { published: 'May' }),
    });
    expect(text).toContain('sources/a.md:1:1');
    expect(text).toContain('sources/b.md:4:12');
  });

  it('of a hundred faults stays readable', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`sources/s${index}.md`, 'no header']),
    );
    const text = await refusalOf(files);
    expect(text.split('\n').length).toBeLessThan(110);
    expect(text).toContain('80 more');
  });

  it('prints no control characters of a file', async () => {
    const head = { '"evil\\u001b[31mkey"': 'x' };
    expect(await refusalOf({ 'sources/a.md': source('a', 2004, EARLIER, head) })).not.toContain('\u001b');
  });

  it('names no folder of the machine where a file of the project is meant', async () => {
    const project = new Project({ 'sources/themes.yml': null });
    const { err } = await project.run(['check']);
    expect(err).not.toContain(project.folder);
  });
});
