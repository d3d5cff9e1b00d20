import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isWatched, watchProject, type Watching } from '../../src/edges/watch-project.js';

describe('isWatched', () => {
  it.each(['sources/a.md', 'sources/judgements/b.md', 'templates/partials/quote.hbs', 'sources/доклад.md'])(
    'follows %s',
    (path) => expect(isWatched(path)).toBe(true),
  );

  it.each([
    'out/briefing.html',
    '.git/HEAD',
    'README.md',
    'node_modules/x/sources/a.md',
    'sources/.a.md.swp',
    'sources/.git/HEAD',
    'sources/a.md~',
    'sources/#a.md#',
    'sources/~$a.docx',
    'sources/4913',
    'sources/a.yml.tmp',
    'sources/a.md___jb_tmp___',
  ])('leaves %s alone', (path) => expect(isWatched(path)).toBe(false));
});

describe('watchProject', () => {
  let folder = '';
  let watching: Watching | null = null;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'synoptic-watch-')), 'мой проект [1]');
    mkdirSync(join(folder, 'sources'), { recursive: true });
    writeFileSync(join(folder, 'sources/a.md'), 'a');
  });
  afterEach(async () => {
    await watching?.close();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  it('tells of files that change, come and go, in folders made later too, and of no others', async () => {
    const seen = new Set<string>();
    watching = await watchProject(
      folder,
      (path) => seen.add(path),
      () => expect.unreachable(),
    );
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/briefing.html'), '');
    writeFileSync(join(folder, 'sources/a.md'), 'changed');
    writeFileSync(join(folder, 'sources/.b.md.swp'), '');
    mkdirSync(join(folder, 'templates/partials'), { recursive: true });
    writeFileSync(join(folder, 'templates/partials/quote.hbs'), '');
    await vi.waitFor(
      () => expect([...seen].sort()).toEqual(['sources/a.md', 'templates/partials/quote.hbs']),
      20_000,
    );
    seen.clear();
    rmSync(join(folder, 'sources/a.md'));
    await vi.waitFor(() => expect([...seen]).toEqual(['sources/a.md']), 20_000);
  });
});
