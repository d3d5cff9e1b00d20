import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needsShell, noShell } from '../print/with-shell.js';
import {
  alwaysPrinter,
  CODEBOOK,
  LATER,
  NO_PRINTER,
  Project,
  SETTINGS,
  source,
  type Ended,
} from './project.js';

const EDITED = { 'sources/b.md': source('b-2011', 2011, LATER.replace('still needs', 'no longer needs')) };

/** A project with an edition, edited since. */
async function edited(files: Readonly<Record<string, string>> = {}): Promise<Project> {
  const project = new Project(files);
  await project.run(['publish', '--date', '2022-04-01'], { env: NO_PRINTER });
  project.write(EDITED);
  return project;
}

function git(project: Project, ...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-C', project.folder];
  return execFileSync('git', [...who, ...args], { encoding: 'utf8' }).trim();
}

const said = ({ out }: Ended): string => out.replace(/\s+/g, ' ');
const parsed = ({ out }: Ended): Record<string, unknown> => JSON.parse(out);

describe.skipIf(alwaysPrinter)('diff', () => {
  it('compares with a briefing.json and with the file of an edition as with the edition itself', async () => {
    const project = await edited();
    const edition = await project.run(['diff', '1', '--json']);
    const file = await project.run(['diff', project.path('out/editions/1.json'), '--json']);
    expect(file.out).toBe(edition.out);
    await project.build('json');
    const same = await project.run(['diff', project.path('out/briefing.json'), '--exit-code']);
    expect(same).toMatchObject({ code: 0 });
    expect(same.out).toMatch(/^Nothing changed since .*briefing\.json\.\n$/);
  });

  it('compares with a revision of git, whose files are left as they are', async () => {
    const project = new Project();
    git(project, 'init', '-q');
    git(project, 'add', 'sources');
    git(project, 'commit', '-qm', 'base');
    project.write(EDITED);
    const ended = await project.run(['diff', 'HEAD', '--exit-code']);
    expect(ended.code).toBe(4);
    expect(said(ended)).toContain('Since revision HEAD: 1 source edited');
    expect(said(ended)).toContain('[−still−] [+no longer+] needs');
    expect(said(ended)).toContain('because of: sources');
    expect(git(project, 'status', '--porcelain', 'sources')).toBe('M sources/b.md');
  });

  it('refuses with words what is no edition, no file and no revision', async () => {
    const project = new Project();
    expect(await project.run(['diff', 'main'])).toMatchObject({ code: 2 });
    git(project, 'init', '-q');
    for (const revision of ['nowhere', '--', 'HEAD:sources', '@{-1}']) {
      const { code, err } = await project.run(['diff', '1', revision === '--' ? '---' : revision]);
      expect(code).not.toBe(70);
      expect(err).not.toMatch(/^\s+at /m);
    }
    for (const text of ['', '[]', '{"schema":"synoptic/briefing@1"}', '%PDF-1.7 nothing']) {
      project.write({ 'old.json': text });
      const { code, err } = await project.run(['diff', project.path('old.json')]);
      expect({ code, stack: /^\s+at /m.test(err) }).toEqual({ code: 1, stack: false });
    }
  });

  it('names the terms that a codebook gained and lost, in every view, also where nothing came of them', async () => {
    const project = await edited();
    const terms = CODEBOOK.replace('[well, wells]', '[well, spring]').replace('[tariff]', '[tariff, levy]');
    project.write({ 'sources/themes.yml': terms });
    const lines = ['Wells: terms added: spring; terms removed: wells', 'Tariffs: terms added: levy'];
    for (const format of ['text', 'md', 'html']) {
      const { out } = await project.run(['diff', '--format', format]);
      for (const line of lines) expect(out, format).toContain(line);
    }
    const one = await project.run(['diff', '--theme', 'tariffs', '--json']);
    const levy = { text: 'levy', strength: 'plain', language: 'en' };
    expect(JSON.parse(one.out)).toMatchObject({
      codebook: [{ theme: 'tariffs', entry: [], added: [levy], removed: [] }],
    });
    project.write({ 'sources/b.md': source('b-2011', 2011, LATER) });
    const none = await project.run(['diff', '--exit-code']);
    expect(none).toMatchObject({ code: 0 });
    expect(none.out).toContain(`Nothing changed since edition 1.\n${lines.join('\n')}\n`);
    await project.build('json,md');
    expect(project.text('out/briefing.md')).not.toContain('undefined');
    expect(project.json('out/briefing.json')).toMatchObject({ since: { diff: { codebook: [{}, {}] } } });
    project.write({ 'sources/themes.yml': CODEBOOK });
    expect(JSON.parse((await project.run(['diff', '--json'])).out)).not.toHaveProperty('codebook');
  });

  it('says the same after publishing, with an empty cache, a damaged one and none', async () => {
    const project = new Project();
    const cache = project.path('cache');
    const env = { XDG_CACHE_HOME: cache };
    const publish = (date: string): Promise<Ended> =>
      project.run(['publish', '--date', date], { env: { ...NO_PRINTER, ...env } });
    await publish('2022-04-01');
    project.write({ ...EDITED, 'sources/themes.yml': CODEBOOK.replace('[tariff]', '[tariff, council]') });
    await publish('2022-05-01');
    const kept = join(cache, 'synoptic/causes');
    const [name = ''] = readdirSync(kept);
    const compare = async (own: Readonly<Record<string, string>> = env): Promise<string> =>
      (await project.run(['diff', '1', '2', '--json'], { env: own })).out;
    const first = await compare();
    expect(first).toContain('"codebook"');
    expect(readdirSync(kept)).toEqual([name]);
    writeFileSync(join(kept, name), readFileSync(join(kept, name), 'utf8').replaceAll('wells', 'dams'));
    expect(await compare()).toBe(first);
    rmSync(cache, { recursive: true });
    expect(await compare()).toBe(first);
    expect(readdirSync(kept)).toEqual([name]);
    expect(await compare({ XDG_CACHE_HOME: project.path('sources/a.md') })).toBe(first);
  });

  it('shows only what is asked for, and knows the names of what there is', async () => {
    const project = await edited();
    const wells = await project.run(['diff', '--theme', 'wells', '--only', 'reworded']);
    expect(wells.out).toContain('~ Reworded');
    expect(await project.run(['diff', '--only', 'dropped', '--exit-code'])).toMatchObject({ code: 0 });
    expect((await project.run(['diff', '--theme', 'wels'])).err).toContain('did you mean “wells”?');
    expect((await project.run(['diff', '--only', 'losst'])).err).toContain('did you mean “lost”?');
    expect((await project.run(['diff', '--source', 'x'])).code).toBe(2);
  });

  it('says that others changed where what was asked for did not, and what was done all the same', async () => {
    const project = await edited();
    const asked = ['diff', '--theme', 'dams', '--exit-code'];
    const none = await project.run(asked);
    expect(none.code).toBe(0);
    expect(said(none)).toMatch(
      /^Since edition 1 nothing changed in what was asked for; elsewhere there are \d+ differences\. $/,
    );
    for (const format of ['md', 'html']) {
      const { out } = await project.run([...asked, '--format', format]);
      expect(out).toContain('nothing changed in what was asked for; elsewhere there are');
      expect(out).not.toContain('Nothing changed since');
    }
    const json = await project.run([...asked, '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ sources: [], themes: [] });
    const wells = await project.run(['diff', '--theme', 'wells', '--format', 'md']);
    expect(wells.out).toContain('1 paragraph reworded');
    expect(wells.out).not.toContain('The same documents');
    project.write({ 'sources/b.md': source('b-2011', 2011, LATER) });
    expect((await project.run(asked)).out).toBe('Nothing changed since edition 1.\n');
  });

  it('writes one page of HTML that loads nothing, and asks for a file for a PDF', async () => {
    const project = await edited();
    const page = project.path('changes.html');
    expect(await project.run(['diff', '--format', 'html', '--out', page])).toMatchObject({
      code: 0,
      out: '',
    });
    const html = project.text('changes.html');
    expect(html).toContain('<h2>Changes since edition 1</h2>');
    expect(html).toMatch(/<del>still ?<\/del><ins>no longer ?<\/ins>/);
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
    expect(await project.run(['diff', '--format', 'pdf'])).toMatchObject({ code: 2 });
  });

  it('names the judgement whose evidence has other words, though it keeps no record of them', async () => {
    const project = await edited({
      'sources/judgements/wells.md':
        '---\nauthor: desk\ndate: 2022-03-01\n---\n\nA permit is needed still [@b-2011/par1].\n',
    });
    const ended = await project.run(['diff', '--only', 'judgement']);
    expect(said(ended)).toContain(
      '* Evidence of the judgement changed A permit is needed still. because of: sources',
    );
    expect(said(ended)).toContain('1 judgement rests on evidence that changed');
  });

  it('tells a build what changed since the edition, in every format', async () => {
    const project = await edited();
    const { err } = await project.build('html,md,json,docx');
    expect(err).toContain(
      'Since edition 1 (1 April 2022): 1 source edited; 1 theme changed; 1 quote reworded.',
    );
    expect(project.text('out/briefing.md')).toContain('## Changes since edition 1\n');
    expect(project.text('out/briefing.html')).toContain('<section class="part changes" id="changes">');
    expect(project.json('out/briefing.json')).toMatchObject({
      since: {
        diff: { causesKnown: true, themes: [{ theme: 'wells', differences: [{ causes: ['sources'] }] }] },
      },
    });
  });

  it('says in one line of a build that nothing changed, and nothing before there is an edition', async () => {
    const project = new Project({ 'sources/briefing.yml': `${SETTINGS}language: ru\n` });
    await project.build('html,md,json');
    expect(project.json('out/briefing.json')).not.toHaveProperty('since');
    expect(project.text('out/briefing.html')).not.toContain('.differences');
    await project.run(['publish', '--date', '2022-04-01'], { env: NO_PRINTER });
    await project.build('html,md');
    expect(project.text('out/briefing.html')).toContain('С тех пор ничего не изменилось (выпуск 1).');
    expect(project.text('out/briefing.html')).not.toContain('id="changes"');
  });
});

describe.skipIf(noShell)(`diff with a printer${needsShell}`, () => {
  it('reads what a PDF carries, and prints a page that is accessible', async () => {
    const project = new Project();
    await project.run(['publish', '--date', '2022-04-01']);
    project.write(EDITED);
    const ended = await project.run(['diff', project.path('out/editions/1.pdf'), '--exit-code']);
    expect(ended.code).toBe(4);
    expect(said(ended)).toContain('[−still−] [+no longer+] needs');
    const pdf = project.path('changes.pdf');
    expect(await project.run(['diff', '--format', 'pdf', '--out', pdf])).toMatchObject({ code: 0 });
    const { checkAccessibility } = await import('../../src/print/accessibility/check-accessibility.js');
    expect(await checkAccessibility(project.bytes('changes.pdf'))).toEqual([]);
  });

  it('tells from a PDF why, by the edition that it is, else by files that are as they were', async () => {
    const project = new Project();
    await project.run(['publish', '--date', '2022-04-01']);
    const pdf = project.path('out/editions/1.pdf');
    project.write({ ...EDITED, 'sources/themes.yml': CODEBOOK.replace('[tariff]', '[tariff, council]') });
    const { before: _before, ...told } = parsed(await project.run(['diff', pdf, '--json']));
    const { before: _edition, ...expected } = parsed(await project.run(['diff', '1', '--json']));
    expect(told).toEqual(expected);
    expect(told).toMatchObject({ causesKnown: true });
    project.write({ 'out/editions/1.json': null });
    expect(parsed(await project.run(['diff', pdf, '--json']))).toMatchObject({ causesKnown: false });
    project.write({
      'sources/b.md': source('b-2011', 2011, LATER),
      'sources/themes.yml': CODEBOOK,
      'sources/c.md': source('c-2019', 2019, 'The dam was raised.'),
    });
    const added = await project.run(['diff', pdf]);
    expect(said(added)).toContain('because of: sources');
  });

  it('leaves a briefing that prints words of an edition provable, by that edition alone', async () => {
    const project = new Project();
    await project.run(['publish', '--date', '2022-04-01']);
    project.write({
      'sources/b.md': source('b-2011', 2011, 'The dam at the upper gorge will not be raised.'),
    });
    await project.build('pdf');
    const proven = await project.run(['verify']);
    expect(proven.code).toBe(0);
    expect(proven.out).not.toContain('Not proven');
    project.write({ 'out/editions/1.json': null });
    const { code, out } = await project.run(['verify']);
    // Without the edition the passages have other numbers, which fail; its own words are only taken at the PDF's word.
    expect(code).toBe(4);
    expect(out).toContain('a citation that leads to no passage: Water Office 2011, ¶ 3\n');
    expect(out).toContain(
      'not word for word in b-2011/par3: The dam at the upper gorge will not be raised.\n2 of the printed words',
    );
    expect(out).not.toContain('1.20 a cubic metre');
    expect(out).toContain('Not proven: what edition 1 said where the texts say it no longer.');
  });
});
