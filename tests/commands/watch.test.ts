import type { ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CODEBOOK, Project, run, source, start } from './project.js';

/** Milliseconds that a build and its news may take, on a busy machine too. */
const PATIENCE = 45_000;
vi.setConfig({ testTimeout: 120_000 });

interface Line {
  readonly outcome: 'built' | 'refused' | 'failed';
  readonly changed: readonly string[];
  readonly refreshed: boolean;
  readonly address: string;
  readonly files?: readonly string[];
  readonly problems?: readonly { readonly what: string; readonly where: string }[];
}

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** A watch that was started, its lines of JSON as they come. */
class Watch {
  readonly child: ChildProcess;
  out = '';
  err = '';

  constructor(project: Project, ...flags: string[]) {
    this.child = start(['watch', '--project', project.folder, ...flags]);
    running.push(this.child);
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.out += text));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.err += text));
  }

  get lines(): Line[] {
    return this.out
      .split('\n')
      .slice(0, -1)
      .map((line): Line => JSON.parse(line));
  }

  /** Waits until there are so many builds; the last of them. */
  async build(number: number): Promise<Line> {
    return vi.waitFor(() => {
      const line = this.lines[number - 1];
      if (!line) throw new Error(`build ${number} has not come: ${this.out}${this.err}`);
      return line;
    }, PATIENCE);
  }

  /** Waits until the last build is such. */
  async until(holds: (line: Line) => boolean): Promise<Line> {
    return vi.waitFor(() => {
      const line = this.lines.at(-1);
      if (!line || !holds(line)) throw new Error(`not yet: ${this.out}${this.err}`);
      return line;
    }, PATIENCE);
  }

  interrupt(): Promise<{ readonly code: number | null; readonly ms: number }> {
    const from = performance.now();
    return new Promise((resolve) => {
      this.child.on('close', (code) => resolve({ code, ms: performance.now() - from }));
      this.child.kill('SIGINT');
    });
  }
}

/** What an address answers to; a stream is left after its first event. */
function ask(
  address: string,
  { path = '/', method = 'GET', host = '' } = {},
): Promise<{ status: number | undefined; body: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const headers = host === '' ? {} : { host };
    request({ hostname, port, path, method, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => (body += text));
      answer.on('end', () => resolve({ status: answer.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}

/** The versions told by the stream of events, as they come. */
function versionsOf(address: string): string[] {
  const versions: string[] = [];
  const { hostname, port } = new URL(address);
  const asked = request({ hostname, port, path: '/events' }, (answer) => {
    answer.on('error', () => undefined);
    answer.setEncoding('utf8').on('data', (text: string) => {
      versions.push(...[...text.matchAll(/^data: (\w+)$/gm)].map((match) => match[1] ?? ''));
    });
  });
  asked.on('error', () => undefined).end();
  return versions;
}

const shownVersion = (body: string): string | undefined => /data-version="(\w+)"/.exec(body)?.[1];

describe('watch', () => {
  it('shows the briefing, and follows an edit, a fault and its mending', async () => {
    const project = new Project();
    const watch = new Watch(project, '--json');
    const { address, files, outcome } = await watch.build(1);
    expect([outcome, files]).toEqual(['built', ['briefing.html', 'briefing.json']]);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const first = await ask(address);
    expect(first.body).toContain('Water in the valley');
    expect(project.text('out/briefing.html')).not.toContain('<script');
    const versions = versionsOf(address);
    await vi.waitFor(() => expect(versions).toEqual([shownVersion(first.body)]), PATIENCE);

    project.write({ 'sources/briefing.yml': 'title: Water under the hills\n' });
    expect(await watch.build(2)).toMatchObject({ changed: ['sources/briefing.yml'], refreshed: true });
    const second = await ask(address);
    expect(second.body).toContain('Water under the hills');
    await vi.waitFor(() => expect(versions.at(-1)).toBe(shownVersion(second.body)), PATIENCE);

    project.write({ 'sources/themes.yml': CODEBOOK.replace('strong:', 'stron:') });
    const refused = await watch.until((line) => line.outcome === 'refused');
    expect(refused.problems?.[0]).toMatchObject({
      where: expect.stringMatching(/^sources\/themes\.yml:7:\d+$/),
    });
    const third = await ask(address);
    expect(third.body).toContain('unknown key “stron”');
    expect(third.body).toMatch(/sources\/themes\.yml:7:\d+/);
    expect(third.body).toContain('did you mean “strong”?');
    expect(third.body).toContain('Water under the hills');
    await vi.waitFor(() => expect(versions.at(-1)).toBe(shownVersion(third.body)), PATIENCE);

    project.write({ 'sources/themes.yml': CODEBOOK });
    await watch.until((line) => line.outcome === 'built');
    expect((await ask(address)).body).toBe(second.body);
    await vi.waitFor(() => expect(versions.at(-1)).toBe(shownVersion(second.body)), PATIENCE);
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
    const shows = /^(http:\S+) shows/;
    await vi.waitFor(() => expect(watch.err).toMatch(shows), PATIENCE);
    const address = shows.exec(watch.err)?.[1] ?? '';
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
    expect((await ask(address)).body).toContain('There is no briefing to show yet');
    project.write({
      'sources/briefing.yml': 'title: T\n',
      'templates/screen.css': '.of-mine { color: teal }',
    });
    await watch.until((line) => line.outcome === 'built');
    await vi.waitFor(async () => expect((await ask(address)).body).toContain('.of-mine'), PATIENCE);
  });

  it('answers nothing but its page to nobody but this machine', async () => {
    const watch = new Watch(new Project(), '--json');
    const { address } = await watch.build(1);
    expect((await ask(address, { host: 'evil.example' })).status).toBe(403);
    expect((await ask(address, { method: 'POST' })).status).toBe(405);
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
      const versions = versionsOf(address);
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
    await told(/^http:\/\/127\.0\.0\.1:\d+\/ shows the briefing.*\nBuilt in \d+\.\d s \(first build\)\n/);
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
