import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/model/briefing.js';
import { EARLIER, Project, RUSSIAN, source } from './project.js';

const RENDERED = 'The dam in the upper gorge was built in 1998.';
const WORDS = 'Плотина в верхнем ущелье была построена в 1998 году.';
const FILES = {
  'sources/b.md': source('b-2011', 2011, RUSSIAN, { language: 'ru' }),
  'sources/translations/b-2011.yml': `- quote: {exact: "${WORDS}"}\n  text: ${RENDERED}\n  by: A. Reader\n  on: 2022-04-01\n`,
};

const jsonOf = (project: Project): Briefing => JSON.parse(project.text('out/briefing.json'));

describe('a translation', () => {
  it('is printed under the quote it renders with the name of who made it, never inside', async () => {
    const project = new Project(FILES);
    expect((await project.build('html,md,json,docx')).code).toBe(0);
    const html = project.text('out/briefing.html');
    expect(html).toMatch(
      new RegExp(
        `</blockquote>\\s*<p class="citation">.*</p>\\s*<p class="translation" lang="en"><span class="ours">Translation, A. Reader:</span> ${RENDERED}</p>`,
      ),
    );
    expect(project.text('out/briefing.md')).toContain(`*Translation, A. Reader:* ${RENDERED}`);
  });

  it('is never searched, coded, counted or quoted', async () => {
    const [plain, rendered] = [
      new Project({ ...FILES, 'sources/translations/b-2011.yml': null }),
      new Project(FILES),
    ];
    for (const project of [plain, rendered]) expect((await project.build('json')).code).toBe(0);
    const { translations, inputs: _own, ...own } = jsonOf(rendered);
    const { inputs: _theirs, ...theirs } = jsonOf(plain);
    expect(own).toEqual(theirs);
    expect(translations).toMatchObject([
      { text: RENDERED, by: 'A. Reader', passage: 'b-2011/par2', state: 'found' },
    ]);
  });

  it('is proven no quotation: the PDF that prints it is verified', async () => {
    const project = new Project(FILES);
    expect((await project.build('pdf,json')).code).toBe(0);
    const { code, out } = await project.run(['verify']);
    expect([code, out]).toEqual([0, expect.not.stringContaining(RENDERED)]);
  });

  it('is stale and said to be so when the original has changed', async () => {
    const project = new Project({
      ...FILES,
      'sources/b.md': source('b-2011', 2011, RUSSIAN.replace('1998', '1999'), { language: 'ru' }),
    });
    const { code, err } = await project.build('html,json');
    expect(code).toBe(0);
    expect(err).toContain('sources/translations/b-2011.yml:1:3: the translation is stale and not printed');
    expect(project.text('out/briefing.html')).not.toContain('class="translation"');
  });

  it('is refused where its file is named after no source', async () => {
    const project = new Project({
      ...FILES,
      'sources/translations/c.yml': '[]',
      'sources/a.md': source('a-2004', 2004, EARLIER),
    });
    const { code, err } = await project.run(['check']);
    expect([code, err]).toEqual([1, expect.stringContaining('“c” is no source')]);
  });
});
