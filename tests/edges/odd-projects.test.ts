import { describe, expect, it } from 'vitest';
import {
  EARLIER,
  LATER,
  LATEST,
  Project,
  RUSSIAN,
  SETTINGS,
  source,
  type Ended,
  type Files,
} from '../commands/project.js';

interface Made extends Ended {
  readonly project: Project;
  readonly html: string;
  readonly md: string;
}

async function made(files: Files, limit = 30_000): Promise<Made> {
  const project = new Project(files);
  const ended = await project.build('html,md,json', { limit });
  expect(ended).toMatchObject({ code: 0 });
  return { ...ended, project, html: project.text('out/briefing.html'), md: project.text('out/briefing.md') };
}

const choir = 'The choir sang on Sunday. Nobody counted the chairs.';

describe('a briefing', () => {
  it('of no sources says so, and claims no silence', async () => {
    const { html, md, out } = await made({ 'sources/a.md': null, 'sources/b.md': null });
    expect(html).toContain('No sources');
    expect(html).not.toMatch(/Silent|Dropped|Nothing came near/);
    expect(md).toContain('No sources');
    expect(out).toMatch(/no source/i);
  });

  it('of one source compares nothing', async () => {
    const { html, out } = await made({ 'sources/b.md': null });
    expect(html).toContain('With one text there is nothing to compare.');
    expect(html).not.toMatch(/first-to-last|Found in both|class="change"/);
    expect(out).not.toContain('Change');
  });

  it('with one theme of plain words needs no more than those', async () => {
    const { html } = await made({
      'sources/themes.yml': 'themes:\n  - id: dams\n    terms: [dam, reservoir]\n',
    });
    expect(html).toContain('<h2 id="t.dams">dams</h2>');
    expect(html).not.toContain('class="question"></p>');
  });

  it('with forty themes has a place, a line in the table and one in the contents for each', async () => {
    const words = ['goat', 'bee', 'slope', 'office', 'gorge', 'metre', 'farmer', 'day', 'permit', 'borehole'];
    const themes = Array.from({ length: 40 }, (_, index) => {
      return `  - id: t${index}\n    title: Theme ${index}\n    terms: [${words[index % 10] ?? ''}]\n`;
    });
    const { html, md, out } = await made({ 'sources/themes.yml': `themes:\n${themes.join('')}` });
    for (const index of [0, 19, 39]) {
      expect(html.match(new RegExp(`href="#t\\.t${index}"`, 'g'))?.length).toBeGreaterThanOrEqual(2);
      expect(html).toContain(`id="t.t${index}"`);
      expect(md).toContain(`## Theme ${index}\n`);
    }
    expect(out.trim().split('\n')).toHaveLength(41);
  });

  it('shows for a source without a match what was searched, and does not call its short silence strong', async () => {
    const { html } = await made({ 'sources/b.md': source('b-2011', 2011, choir) });
    expect(html).toContain('Silent');
    expect(html).toMatch(/Searched: 2 sentences for \d+ terms in English\. None found\./);
    expect(html).toContain('too short to tell');
    expect(html).not.toContain('A complete, long text');
  });

  it('says of an excerpt and of a summary that they are silent only there', async () => {
    const { html } = await made({
      'sources/a.md': source('a-2004', 2004, choir, { extent: 'excerpt' }),
      'sources/b.md': source('b-2011', 2011, choir, { extent: 'summary' }),
    });
    expect(html).toContain('Silent in the excerpt');
    expect(html).toContain('Silent in the summary');
    expect(html).not.toMatch(/>Silent</);
  });

  it('says of a language without terms that it was not searched, never that it is silent', async () => {
    const { html } = await made({
      'sources/a.md': source('a-2004', 2004, 'Der Brunnen ist tief.', { language: 'de' }),
    });
    expect(html).toContain('Not searched: no German terms.');
    expect(html).toContain('Not compared');
  });

  it('of Russian sources quotes them word for word, in their language', async () => {
    const { html, md } = await made({
      'sources/a.md': source('ru-2004', 2004, RUSSIAN, { language: 'ru', publisher: 'Управление вод' }),
    });
    expect(html).toContain('<blockquote lang="ru">');
    expect(plain(html)).toContain('Разрешение требуется для каждой скважины глубже десяти метров.');
    expect(plain(md)).toContain('Плотина в верхнем ущелье была построена в 1998 году.');
  });

  it('keeps words in right-to-left script apart from the numbers and labels beside them', async () => {
    const { html } = await made({
      'sources/themes.yml': 'themes:\n  - id: dams\n    terms:\n      en: [dam]\n      he: [הסכר]\n',
      'sources/a.md': source('he-2004', 2004, 'הסכר בגיא העליון הושלם בשנת 1998.', {
        language: 'he',
        publisher: 'רשות המים',
      }),
    });
    expect(plain(html)).toContain('הסכר בגיא העליון הושלם בשנת 1998.');
    expect(html).toMatch(
      /<blockquote[^>]*dir="(?:auto|rtl)"|blockquote[^{}]*\{[^}]*unicode-bidi:\s*plaintext/,
    );
    expect(html).toMatch(/<bdi>|unicode-bidi:\s*isolate/);
  });

  it('of a paragraph of a megabyte is made in seconds', async () => {
    const sentence = 'The team walked by the river and counted stones, reeds and boats before noon. ';
    const paragraph = `${sentence.repeat(7)}The borehole at the mill gave clear water for years. `.repeat(
      1_700,
    );
    const { html } = await made({ 'sources/m.md': source('m-2015', 2015, paragraph) }, 30_000);
    expect(html).toContain('¶ 1'.replace(' ', '\u00a0'));
  });

  it('of one sentence of a megabyte is made in seconds', async () => {
    const words = `The borehole ${'walked by the river and counted stones reeds and boats '.repeat(19_000)}.`;
    const project = new Project({ 'sources/m.md': source('m-2015', 2015, words) });
    expect(await project.build('json', { limit: 30_000 })).toMatchObject({ code: 0 });
  });

  it('of a source with many thousand paragraphs is made in seconds', async () => {
    const text = Array.from({ length: 5_000 }, (_, index) => `Paragraph ${index} tells of a borehole.`);
    const project = new Project({ 'sources/m.md': source('m-2015', 2015, text.join('\n\n')) });
    expect(await project.build('json', { limit: 30_000 })).toMatchObject({ code: 0 });
  });

  it('calls no quote without a counterpart that has one among the sources of another band', async () => {
    const texts = [EARLIER, LATER, LATEST];
    const files = [2001, 2004, 2008, 2011, 2015, 2019].map((year, index) => {
      return [`sources/s${year}.md`, source(`s-${year}`, year, texts[index % 3] ?? '')] as const;
    });
    const { project, html } = await made({
      ...Object.fromEntries(files),
      'sources/a.md': null,
      'sources/b.md': null,
    });
    const rows = project.text('out/briefing.json').match(/"cells": \{[^}]*\}/g) ?? [];
    const aligned = rows.find(
      (row) => row.includes('wells@s-2008/par1') && row.includes('wells@s-2019/par1'),
    );
    expect(aligned).toBeDefined();
    const alone = [...html.matchAll(/<strong>No counterpart<\/strong>[^]*?<\/tbody>/g)].map(([row]) => row);
    expect(alone.filter((row) => row.includes('id="q.wells.s-2019.par1.'))).toEqual([]);
  });

  it('does not depend on how lines end, nor on a byte order mark', async () => {
    const crlf = (text: string): string => `\uFEFF${text.replace(/\n/g, '\r\n')}`;
    const [unix, windows] = [new Project(), new Project()];
    for (const name of ['sources/a.md', 'sources/b.md', 'sources/themes.yml', 'sources/briefing.yml'])
      windows.write({ [name]: crlf(unix.text(name)) });
    await Promise.all([unix.build('json'), windows.build('json')]);
    const texts = [unix, windows].map((one) => one.text('out/briefing.json').replace(/"[0-9a-f]{64}"/g, ''));
    expect(texts[1]).toBe(texts[0]);
  });

  it('takes a title, labels and a disclaimer as long as they come', async () => {
    const long = 'An unusually thorough inquiry into wells and weirs '.repeat(8).trim();
    const { html, out } = await made({
      'sources/briefing.yml': `title: ${long}\nmarking: ${long}\ndisclaimer: ${long}\n`,
      'sources/a.md': source('a-2004', 2004, EARLIER, { label: long, title: 'x'.repeat(3_000) }),
    });
    expect(html).toContain(`<title>${long}</title>`);
    for (const line of out.trimEnd().split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });

  it('folds line breaks inside one-line values', async () => {
    const { out, md } = await made({
      'sources/briefing.yml': 'title: "Water\\n\\nin the valley"\n',
      'sources/themes.yml': 'themes:\n  - id: dams\n    title: "Dams\\nand weirs"\n    terms: [dam]\n',
    });
    expect(md).toMatch(/^# Water in the valley\n/);
    expect(out.trim().split('\n')).toHaveLength(2);
  });

  it('warns of HTML in a source that is left out, also within a line', async () => {
    const { err } = await made({
      'sources/a.md': source('a-2004', 2004, `${EARLIER}\n\n<div>The dam is a block.</div>`),
      'sources/b.md': source('b-2011', 2011, LATER.replace('The dam', 'The <b onclick="x">dam</b>')),
    });
    expect(err).toMatch(/sources\/a\.md:\d+: .*HTML/);
    expect(err).toMatch(/sources\/b\.md:\d+: .*HTML/);
  });

  it('says nothing without its passage: every quote leads to a passage that is printed', async () => {
    const { html } = await made({
      'sources/c.md': source('c-2019', 2019, LATEST),
      'sources/briefing.yml': `${SETTINGS}texts: quoted\n`,
    });
    const ids = new Set([...html.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    const quotes = html.match(/<blockquote/g)?.length ?? 0;
    expect(quotes).toBeGreaterThan(5);
    expect(html.match(/<p class="citation"><a href="#p\./g)?.length).toBe(quotes);
    expect(ids.size).toBe([...html.matchAll(/\bid="([^"]+)"/g)].length);
  });
});

/** Printed words without the markup around them. */
function plain(text: string): string {
  return text.replace(/<[^>]*>/g, '').replace(/\\(?=[^\w\s])/g, '');
}
