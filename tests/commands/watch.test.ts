import { chmodSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { CODEBOOK, Project, run, source } from './project.js';
import { ask, askBare, change, PATIENCE, read, shownVersion, versionsOf, Watch } from './watching.js';

vi.setConfig({ testTimeout: 120_000 });

const ACCEPTED =
  '- ruling: accept\n  theme: wells\n  quote: {source: b-2011, exact: still needs a well permit}\n';

describe('watch', () => {
  it('shows the briefing, and follows an edit, a fault and its mending', async () => {
    const project = new Project();
    const watch = new Watch(project, '--json');
    const { address, files, outcome } = await watch.build(1);
    expect([outcome, files]).toEqual(['built', ['briefing.html', 'briefing.json']]);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/enter\/[\w-]{32}$/);
    expect((await ask(address)).body).toContain('Water in the valley');
    const first = await read(address);
    expect(first).toContain('Water in the valley');
    expect(project.text('out/briefing.html')).not.toContain('<script');
    const versions = await versionsOf(address);
    /** Waits until those who listen are told of what the page shows. */
    const told = async () => {
      const version = await shownVersion(address);
      await vi.waitFor(() => expect(versions.at(-1)).toBe(version), PATIENCE);
    };
    await told();
    expect(versions).toHaveLength(1);

    project.write({ 'sources/briefing.yml': 'title: Water under the hills\n' });
    expect(await watch.build(2)).toMatchObject({ changed: ['sources/briefing.yml'], refreshed: true });
    const second = { page: (await ask(address)).body, briefing: await read(address) };
    for (const body of Object.values(second)) expect(body).toContain('Water under the hills');
    await told();
    expect(versions).toHaveLength(2);

    project.write({ 'sources/themes.yml': CODEBOOK.replace('strong:', 'stron:') });
    const refused = await watch.until((line) => line.outcome === 'refused');
    expect(refused.problems?.[0]).toMatchObject({
      where: expect.stringMatching(/^sources\/themes\.yml:7:\d+$/),
    });
    for (const body of [(await ask(address)).body, await read(address)]) {
      expect(body).toContain('unknown key “stron”');
      expect(body).toMatch(/sources\/themes\.yml:7:\d+/);
      expect(body).toContain('did you mean “strong”?');
      expect(body).toContain('one of: strong');
      expect(body).toContain('Water under the hills');
    }
    await told();
    expect(versions).toHaveLength(3);

    project.write({ 'sources/themes.yml': CODEBOOK });
    await watch.until((line) => line.outcome === 'built');
    expect((await ask(address)).body).toBe(second.page);
    expect(await read(address)).toBe(second.briefing);
    await told();
  });

  it('makes at most two builds of twenty saves, and shows the last of them', async () => {
    const project = new Project();
    const watch = new Watch(project, '--json');
    const { address } = await watch.build(1);
    for (let save = 1; save <= 20; save++) project.write({ 'sources/briefing.yml': `title: Save ${save}\n` });
    await vi.waitFor(async () => expect((await ask(address)).body).toContain('<title>Save 20<'), PATIENCE);
    // A later change is built after all of them, so that none is still to come.
    project.write({ 'sources/briefing.yml': 'title: The last\n' });
    await vi.waitFor(async () => expect((await ask(address)).body).toContain('<title>The last<'), PATIENCE);
    expect(watch.lines.length - 2).toBeLessThanOrEqual(2);
  });

  it('shows the edit that comes while it builds', async () => {
    const long = 'The borehole is old and nobody asked who had sunk it there. '.repeat(6_000);
    const project = new Project({ 'sources/m.md': source('m', 2015, long) });
    const watch = new Watch(project, '--formats', 'json');
    const address = await watch.opened();
    // The first build begins now, and takes longer than this.
    project.write({ 'sources/briefing.yml': 'title: Later\n' });
    await vi.waitFor(async () => expect((await ask(address)).body).toContain('<title>Later<'), PATIENCE);
    await vi.waitFor(() => expect(watch.err).toContain('sources/briefing.yml changed'), PATIENCE);
    expect(watch.err.match(/^Built/gm)).toHaveLength(2);
    expect(project.text('out/briefing.json')).toContain('"title": "Later"');
  });

  it('does not refresh the page for what changes nothing', async () => {
    const project = new Project();
    const watch = new Watch(project, '--json');
    await watch.build(1);
    project.write({ 'templates/notes.txt': 'used by nothing' });
    const idle = await watch.until(({ changed }) => changed.includes('templates/notes.txt'));
    expect(idle).toMatchObject({ outcome: 'built', refreshed: false });
  });

  it('takes new documents and templates, and a project that is broken when it starts', async () => {
    const project = new Project({ 'sources/briefing.yml': 'titel: T\n' });
    const watch = new Watch(project, '--json');
    const { outcome, address } = await watch.build(1);
    expect(outcome).toBe('refused');
    expect((await ask(address)).body).toContain('unknown key “titel”');
    expect(await read(address)).toContain('There is no briefing to show yet');
    project.write({
      'sources/briefing.yml': 'title: T\n',
      'templates/screen.css': '.of-mine { color: teal }',
    });
    await watch.until((line) => line.outcome === 'built');
    await vi.waitFor(async () => expect(await read(address)).toContain('.of-mine'), PATIENCE);
    project.write({ 'templates/briefing.hbs': '{{#if' });
    const { problems } = await watch.until((line) => line.outcome === 'refused');
    expect(problems?.[0]?.where).toContain('templates/briefing.hbs');
    for (const body of [(await ask(address)).body, await read(address)])
      expect(body).toContain('templates/briefing.hbs');
    expect(await read(address)).toContain('.of-mine');
    project.write({ 'templates/briefing.hbs': null });
    await watch.until((line) => line.outcome === 'built');
    expect((await ask(address)).body).not.toContain('templates/briefing.hbs');
    expect(await read(address)).not.toContain('synoptic-problems');
  });

  it('answers nothing but its page to nobody but this machine', async () => {
    const watch = new Watch(new Project(), '--json');
    const { address } = await watch.build(1);
    expect((await ask(address, { host: 'evil.example' })).status).toBe(403);
    expect((await ask(address, { method: 'PUT' })).status).toBe(405);
    // Nor to anybody of this machine who has only its port.
    for (const path of ['/', '/briefing', '/events'])
      expect((await askBare(address, { path })).status).toBe(403);
    for (const path of [
      '/../sources/themes.yml',
      '/%2e%2e/sources/themes.yml',
      '/sources/themes.yml',
      '/out',
    ])
      expect((await ask(address, { path })).status).toBe(404);
  });

  it(
    'ends within a second of an interrupt, while somebody listens, and its port is free again',
    { retry: 2 },
    async () => {
      const project = new Project();
      const watch = new Watch(project, '--json');
      const { address } = await watch.build(1);
      const versions = await versionsOf(address);
      await vi.waitFor(() => expect(versions).toHaveLength(1), PATIENCE);
      const { code, ms } = await watch.interrupt();
      expect(code).toBe(130);
      expect(ms).toBeLessThan(1000);
      await expect(ask(address)).rejects.toThrow('ECONNREFUSED');
    },
  );

  it('tells a person in lines what changed, what is wrong and where the page is', async () => {
    const project = new Project();
    const watch = new Watch(project);
    const told = (text: RegExp) => vi.waitFor(() => expect(watch.err).toMatch(text), PATIENCE);
    await told(
      /^http:\/\/127\.0\.0\.1:\d+\/enter\/\S+\nopens the review page.*\nBuilt in \d+\.\d s \(first build\)\n/,
    );
    project.write({ 'sources/themes.yml': 'themes: []\n' });
    await told(
      /^Not built, after \d+\.\d s \(sources\/themes\.yml changed\):\n {2}sources\/themes\.yml:\d+:\d+: /m,
    );
    project.write({ 'sources/themes.yml': CODEBOOK });
    await told(/^Mended and built in \d+\.\d s \(sources\/themes\.yml changed\)\n/m);
    expect(watch.out).toBe('');
  });

  it('writes the formats that are asked for, and shows the page all the same', async () => {
    const project = new Project();
    const watch = new Watch(project, '--json', '--formats', 'md');
    const { address, files } = await watch.build(1);
    expect([files, Object.keys(project.fingerprints('out'))]).toEqual([['briefing.md'], ['out/briefing.md']]);
    expect((await ask(address)).body).toContain('Water in the valley');
    expect(await read(address)).toContain('Water in the valley');
  });

  it('writes what a build writes', async () => {
    const project = new Project({ 'sources/rulings.yml': ACCEPTED });
    expect((await project.build('html,md,json,csv')).code).toBe(0);
    const built = project.fingerprints('out');
    for (const name of Object.keys(built)) project.write({ [name]: null });
    const watch = new Watch(project, '--json', '--formats', 'html,md,json,csv');
    await watch.build(1);
    expect(project.fingerprints('out')).toEqual(built);
  });

  it('writes what is ruled on its page, signed by who rules', async () => {
    const project = new Project();
    const watch = new Watch(project, '--json', '--by', 'the desk');
    const { address } = await watch.build(1);
    const page = (await ask(address)).body;
    expect(page).toContain('data-by="the desk"');
    const [, coding, seen] = /data-coding="([^"]+)"[^>]*data-seen="([^"]+)"/.exec(page) ?? [];
    const ruling = { ruling: 'pin', theme: 'wells', coding, seen, by: 'the desk', because: '' };
    expect(await change(address, 'rule', ruling)).toBe(200);
    expect(project.text('sources/rulings.yml')).toMatch(/^- ruling: pin/);
    const { changed } = await watch.until((line) => line.changed.includes('sources/rulings.yml'));
    expect(changed).toEqual(['sources/rulings.yml']);
    expect(project.text('out/briefing.json')).toMatch(/"ruling": "pin"/);
  });

  /** A browser that starts and then does nothing, and leaves a note of its process. */
  const IDLE = '#!/bin/sh\necho $$ > "$(dirname "$0")/pid"\nexec sleep 600\n';
  /** A project with such a browser, and a folder for what printing leaves on the disk. */
  function withIdleBrowser(): { readonly project: Project; readonly idle: string } {
    const project = new Project({ 'bin/idle': IDLE, 'tmp/kept': '' });
    chmodSync(project.path('bin/idle'), 0o755);
    return { project, idle: project.path('bin/idle') };
  }

  it.skipIf(process.platform === 'win32')(
    'shows an edit while a PDF is being printed, and leaves no browser behind when it is interrupted',
    { retry: 2 },
    async () => {
      const { project, idle } = withIdleBrowser();
      const watch = new Watch(project, '--formats', 'pdf,json', '--browser', idle);
      const address = await watch.opened();
      await vi.waitFor(() => expect(project.text('bin/pid')).toMatch(/^\d+\n$/), PATIENCE);
      project.write({ 'sources/briefing.yml': 'title: Later\n' });
      await vi.waitFor(async () => {
        expect((await ask(address)).body).toContain('<title>Later<');
        expect(await read(address)).toContain('<title>Later<');
      }, PATIENCE);
      expect(watch.err).not.toContain('uilt');
      expect(project.has('out')).toBe(false);
      const { code, ms } = await watch.interrupt();
      expect(code).toBe(130);
      expect(ms).toBeLessThan(1000);
      const pid = Number(project.text('bin/pid'));
      await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), PATIENCE);
      expect(Object.keys(project.fingerprints('tmp'))).toEqual(['tmp/kept']);
    },
  );

  it.skipIf(process.platform === 'win32')('starts no browser where no PDF is asked for', async () => {
    const { project, idle } = withIdleBrowser();
    const watch = new Watch(project, '--json', '--formats', 'html,md,json', '--browser', idle);
    await watch.build(1);
    expect(project.has('bin/pid')).toBe(false);
  });

  it('refuses a folder that is no project, a port in use and a port that is none', async () => {
    const watch = new Watch(new Project(), '--json');
    const { port } = new URL((await watch.build(1)).address);
    const refused = await new Project().run(['watch', '--port', port]);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining(`port ${port} is in use`)]);
    expect(await run(['watch', '--project', 'nowhere'])).toMatchObject({ code: 1 });
    for (const wrong of ['99999', 'x', '-1'])
      expect(await new Project().run(['watch', '--port', wrong])).toMatchObject({ code: 2 });
    expect(await new Project().run(['watch', '--formats', 'xls'])).toMatchObject({ code: 2 });
  });
});
