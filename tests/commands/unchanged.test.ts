import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whyLines } from '../../src/commands/unchanged.js';
import { changedParts } from '../../src/model/changed-parts.js';
import { Project, type RunOptions } from './project.js';

const UNCHANGED = 'Nothing has changed since the last build';

/** A project whose builds are kept in a folder of its own. */
class Kept extends Project {
  readonly cache = this.path('cache');
  readonly #options: RunOptions = { keeps: true, env: { XDG_CACHE_HOME: this.cache } };

  async built(args: readonly string[] = []): Promise<{ changed: boolean; out: string; err: string }> {
    const { code, out, err } = await this.run(['build', '--formats', 'html,json', ...args], this.#options);
    expect(code).toBe(0);
    return { changed: !err.includes(UNCHANGED), out, err };
  }

  get keptFile(): string {
    const folder = join(this.cache, 'synoptic/builds');
    return join(folder, readdirSync(folder)[0] ?? '');
  }
}

const kept = (): Kept => new Kept({ 'cache/none': '' });

describe('a build that nothing has changed since', () => {
  it('rewrites nothing, and says so', async () => {
    const project = kept();
    expect((await project.built()).changed).toBe(true);
    const before = statSync(project.path('out/briefing.json')).mtimeMs;
    expect((await project.built()).changed).toBe(false);
    expect(statSync(project.path('out/briefing.json')).mtimeMs).toBe(before);
  });

  it('prints for scripts what it printed before', async () => {
    const project = kept();
    const first = await project.built(['--json']);
    const second = await project.built(['--json']);
    expect([second.changed, second.out]).toEqual([false, first.out]);
  });

  it.each([
    [
      'a source is edited',
      (project: Kept) =>
        project.write({ 'sources/a.md': project.text('sources/a.md').replace('goats', 'sheep') }),
    ],
    [
      'a source is added',
      (project: Kept) =>
        project.write({ 'sources/c.md': project.text('sources/a.md').replace('a-2004', 'c-2004') }),
    ],
    ['a source is gone', (project: Kept) => project.write({ 'sources/b.md': null })],
    [
      'a template is brought',
      (project: Kept) => project.write({ 'templates/screen.css': 'body { color: black }' }),
    ],
    ['an output is edited', (project: Kept) => project.write({ 'out/briefing.html': 'mine' })],
    ['an output is gone', (project: Kept) => project.write({ 'out/briefing.json': null })],
    [
      'what is kept is damaged',
      (project: Kept) => writeFileSync(project.keptFile, '{"schema": "synoptic/kept-bu'),
    ],
    [
      'what is kept is another’s',
      (project: Kept) => writeFileSync(project.keptFile, '{"schema": "other", "parts": {}}'),
    ],
    ['what is kept is gone', (project: Kept) => rmSync(project.cache, { recursive: true })],
  ])('is made where %s, the same as without a cache', async (_, change) => {
    const project = kept();
    await project.built();
    change(project);
    expect((await project.built()).changed).toBe(true);
    const made = project.fingerprints('out');
    expect((await project.built()).changed).toBe(false);
    expect((await project.built(['--no-cache'])).changed).toBe(true);
    expect(project.fingerprints('out')).toEqual(made);
  });

  it('is told from one of other formats, of another date, and of another folder', async () => {
    const project = kept();
    await project.built();
    expect((await project.built(['--formats', 'json'])).changed).toBe(true);
    expect((await project.built(['--formats', 'json', '--out', project.path('other')])).changed).toBe(true);
    expect((await project.built(['--formats', 'json'])).changed).toBe(false);
  });

  it('leaves no trace in the project', async () => {
    const project = kept();
    await project.built();
    expect(readdirSync(project.path('out')).sort()).toEqual(['briefing.html', 'briefing.json']);
    expect(readFileSync(project.keptFile, 'utf8')).toContain('synoptic/kept-build@1');
  });

  it('tells with --why what it depends on, and what changed', async () => {
    const project = kept();
    expect((await project.built(['--why'])).err).toMatch(/No earlier build is kept[^]*sources\/a\.md +read/);
    project.write({ 'sources/a.md': `${project.text('sources/a.md')}\nMore.\n` });
    expect((await project.built(['--why'])).err).toMatch(
      /sources\/a\.md +changed\n[^]*sources\/b\.md +as it was/,
    );
  });
});

describe('a build of which little changed', () => {
  const edited = (text: string): string => text.replace('goats', 'sheep');

  it('reads and codes anew only what changed, and tells so with --why', async () => {
    const project = kept();
    expect((await project.built(['--why'])).err).toMatch(/^ {2}read +0 taken, 2 made \(new: 2\)$/m);
    project.write({ 'sources/a.md': edited(project.text('sources/a.md')) });
    const { err } = await project.built(['--why']);
    expect(err).toMatch(/^ {2}read +1 taken, 1 made \(file: 1\)$/m);
    expect(err).toMatch(/^ {2}code +1 taken, 1 made \(text: 1\)$/m);
    expect((await project.built(['--why'])).err).toMatch(/^ {2}read +as it was$/m);
  });

  it.each([
    ['damaged', (text: string) => text.replace(/goats/g, 'gnats')],
    ['cut short', (text: string) => text.slice(0, 400)],
    ['another’s', () => 'module.exports = process.exit(9)\n'],
  ])('is the same where what is kept of the stages is %s', async (_, damage) => {
    const project = kept();
    await project.built();
    const folder = join(project.cache, 'synoptic/stages');
    const file = join(folder, readdirSync(folder)[0] ?? '');
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    project.write({ 'sources/a.md': edited(project.text('sources/a.md')) });
    expect((await project.built(['--why'])).err).toMatch(/^ {2}read +0 taken, 2 made/m);
    const made = project.fingerprints('out');
    await project.built(['--no-cache']);
    expect(project.fingerprints('out')).toEqual(made);
  });

  it('is whole when two are made at once', async () => {
    const project = kept();
    await project.built();
    project.write({ 'sources/a.md': edited(project.text('sources/a.md')) });
    await Promise.all([project.built(), project.built(['--out', project.path('other')])]);
    project.write({ 'sources/b.md': `${project.text('sources/b.md')}\nMore.\n` });
    expect((await project.built(['--why'])).err).toMatch(/^ {2}read +1 taken, 1 made/m);
  });
});

describe('changedParts', () => {
  it('names what is new, changed or gone', () => {
    expect(changedParts({ a: '1', b: '1', c: '1' }, { a: '1', b: '2', d: '1' })).toEqual(['b', 'c', 'd']);
    expect(changedParts({ a: '1' }, { a: '1' })).toEqual([]);
    expect(changedParts({}, { toString: 'x' })).toEqual(['toString']);
  });
});

describe('whyLines', () => {
  it('says of each part what became of it', () => {
    expect(whyLines({ a: '1', bb: '1', c: '1' }, { a: '1', bb: '2', d: '1' }).slice(1)).toEqual([
      '  a   as it was',
      '  bb  changed',
      '  c   gone',
      '  d   new',
    ]);
  });
});
