import { describe, expect, it } from 'vitest';
import { needsShell, noShell } from '../print/with-shell.js';
import { alwaysPrinter, ended, LATER, NO_PRINTER, Project, run, source, start } from './project.js';

const ALL = ['out/briefing.html', 'out/briefing.json', 'out/briefing.md', 'out/briefing.pdf'];

describe('build', () => {
  it.skipIf(noShell)(`writes the four formats and nothing else${needsShell}`, async () => {
    const project = new Project();
    const { code, out, err } = await project.run(['build']);
    expect(code).toBe(0);
    expect(Object.keys(project.fingerprints('out'))).toEqual(ALL);
    expect(out).toContain('Wells');
    expect(err).toContain('briefing.pdf');
    for (const sign of ['\u001b', '\r']) expect(out + err).not.toContain(sign);
    expect(project.bytes('out/briefing.pdf').subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('writes only the formats asked for and leaves what else lies in out/', async () => {
    const project = new Project({ 'out/mine.txt': 'mine', 'out/briefing.md': 'older' });
    const { code } = await project.build('html, json');
    expect(code).toBe(0);
    expect(Object.keys(project.fingerprints('out'))).toEqual([
      'out/briefing.html',
      'out/briefing.json',
      'out/briefing.md',
      'out/mine.txt',
    ]);
    expect(project.text('out/briefing.md')).toBe('older');
    expect(project.text('out/mine.txt')).toBe('mine');
  });

  it('prints a summary for scripts on stdout, and only that', async () => {
    const { code, out } = await new Project().run(['build', '--formats', 'json', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ files: ['briefing.json'], themes: [{ id: 'wells' }, {}, {}] });
  });

  it('builds the project of the folder it is started in', async () => {
    const project = new Project();
    const { code } = await run(['build', '--formats', 'json'], { cwd: project.folder });
    expect(code).toBe(0);
    expect(project.has('out/briefing.json')).toBe(true);
  });

  it('takes paths with blanks and Cyrillic letters', async () => {
    const project = new Project(
      { 'sources/доклад о воде.md': source('c-2019', 2019, LATER) },
      'мои доклады 2',
    );
    const { code } = await project.run([
      'build',
      '--formats',
      'json,md',
      '--out',
      project.path('сюда и туда'),
    ]);
    expect(code).toBe(0);
    expect(Object.keys(project.fingerprints('сюда и туда'))).toHaveLength(2);
    expect(project.has('out')).toBe(false);
  });

  it('refuses an output folder that cannot be one', async () => {
    const project = new Project({ taken: 'a file' });
    const { code, err } = await project.run([
      'build',
      '--formats',
      'json',
      '--out',
      project.path('taken/out'),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('to do:');
    expect(project.text('taken')).toBe('a file');
  });

  it('refuses a folder that is no project, before it starts a printer', async () => {
    const { code, err } = await run(['build', '--project', 'nowhere']);
    expect(code).toBe(1);
    expect(err).toContain('--project DIR');
    expect(err.trim().split('\n').length).toBeLessThanOrEqual(4);
  });

  it.skipIf(alwaysPrinter)('writes the other formats and ends with 3 where there is no printer', async () => {
    const project = new Project();
    const { code, err } = await project.run(['build'], { env: NO_PRINTER });
    expect(code).toBe(3);
    expect(Object.keys(project.fingerprints('out'))).toEqual(ALL.filter((name) => !name.endsWith('pdf')));
    expect(err).toContain('--browser');
    expect(err).toContain('doctor');
  });

  it.skipIf(alwaysPrinter)('says that an older PDF beside the new outputs is not of this build', async () => {
    const project = new Project({ 'out/briefing.pdf': 'older' });
    const { code, err } = await project.run(['build'], { env: NO_PRINTER });
    expect(code).toBe(3);
    expect(project.has('out/briefing.pdf') ? err : 'gone').toMatch(/older|earlier|gone/);
  });

  it.each([['build'], ['publish'], ['diff', '--format', 'pdf', '--out', 'd.pdf'], ['watch'], ['review']])(
    'refuses a browser that is not there before it reads anything: %s',
    async (...args) => {
      const project = new Project({ 'sources/themes.yml': 'themes: [' });
      const { code, err } = await project.run([...args, '--browser', '/no/such/browser']);
      expect(code).toBe(1);
      expect(err).toContain('--browser names /no/such/browser');
      expect(project.has('out')).toBe(false);
    },
  );
});

describe('an output of build', () => {
  it('stays as it was when the next build is refused', async () => {
    const project = new Project({ 'out/editions/1.txt': 'kept' });
    await project.build('html,md,json');
    const before = project.fingerprints('out');
    project.write({ 'sources/b.md': source('b-2011', 2011, LATER, { published: '2011-02-30' }) });
    expect((await project.build('html,md,json')).code).toBe(1);
    expect(project.fingerprints('out')).toEqual(before);
  });

  it('stays as it was when a template of the project is refused', async () => {
    const project = new Project();
    await project.build('html,md,json');
    const before = project.fingerprints('out');
    project.write({
      'templates/partials/quote.hbs': '{{#if nosuchfield}}{{/if}}',
      'sources/c.md': source('c', 2019, LATER),
    });
    expect((await project.build('html,md,json')).code).toBe(1);
    expect(project.fingerprints('out')).toEqual(before);
  });

  it.each([150, 400, 700])('stays as it was when the build is interrupted after %i ms', async (wait) => {
    const project = new Project({ 'out/briefing.html': 'older', 'out/briefing.pdf': 'older' });
    const before = project.fingerprints('out');
    const child = start(['build', '--project', project.folder]);
    const end = ended(child);
    await new Promise((resolve) => setTimeout(resolve, wait));
    child.kill('SIGINT');
    const { code } = await end;
    if (code === 0) return;
    expect(code).toBe(130);
    expect(project.fingerprints('out')).toEqual(before);
  });

  it('stays as it was, and soon, when the texts are long and the build is interrupted', async () => {
    const long = 'The borehole is old and nobody asked who had sunk it there. '.repeat(12_000);
    const project = new Project({ 'sources/m.md': source('m', 2015, long), 'out/briefing.json': 'older' });
    const child = start(['build', '--project', project.folder, '--formats', 'json']);
    const end = ended(child, 8_000);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    child.kill('SIGINT');
    expect((await end).code).toBe(130);
    expect(project.text('out/briefing.json')).toBe('older');
  });

  it('does not touch editions', async () => {
    const project = new Project({ 'out/editions/1.pdf': 'an edition' });
    await project.build('html,json');
    expect(project.text('out/editions/1.pdf')).toBe('an edition');
  });

  it('replaces what an interrupted build of a dead process left', async () => {
    const project = new Project({ 'out/.synoptic-999999999-briefing.html.tmp': 'half' });
    expect((await project.build('json')).code).toBe(0);
    expect(Object.keys(project.fingerprints('out'))).toEqual(['out/briefing.json']);
  });
});
