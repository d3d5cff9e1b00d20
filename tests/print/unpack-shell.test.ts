import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { create } from 'tar';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BundledShell } from '../../src/print/bundled-shell.js';
import { unpackShell } from '../../src/print/unpack-shell.js';

const root = mkdtempSync(join(tmpdir(), 'unpack-shell-'));
const shell: BundledShell = {
  version: '1.2.3',
  program: join(root, 'chromium.br'),
  libraries: join(root, 'al2023.tar.br'),
  fonts: join(root, 'fonts.tar.br'),
};
const usualTmp = process.env['TMPDIR'];
let home: string;

/** A small stand-in, packed like the real one. */
beforeAll(async () => {
  mkdirSync(join(root, 'lib'));
  writeFileSync(join(root, 'lib', 'libnss3.so'), 'library');
  await create({ cwd: root, file: join(root, 'plain.tar') }, ['lib']);
  mkdirSync(join(root, 'fonts'));
  writeFileSync(join(root, 'fonts', 'open.ttf'), 'font');
  writeFileSync(join(root, 'fonts.conf'), 'of the package');
  await create({ cwd: root, file: join(root, 'fonts.tar') }, ['fonts.conf', 'fonts']);
  writeFileSync(join(root, 'fonts.tar.br'), brotliCompressSync(readFileSync(join(root, 'fonts.tar'))));
  writeFileSync(shell.program, brotliCompressSync('#!/bin/sh\necho printed\n'));
  writeFileSync(shell.libraries, brotliCompressSync(readFileSync(join(root, 'plain.tar'))));
});
beforeEach(() => {
  process.env['TMPDIR'] = root;
  home = mkdtempSync(join(root, 'home-'));
});
afterAll(() => {
  if (usualTmp === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usualTmp;
  rmSync(root, { recursive: true });
});

const cacheOf = (folder: string) => join(folder, '.cache', 'synoptic');
const unpack = (env: Record<string, string> = {}) => unpackShell(shell, { HOME: home, ...env });
const isPosix = process.platform !== 'win32';

describe.skipIf(!isPosix)('unpackShell', () => {
  it('unpacks the program and its libraries into a private folder named by version', async () => {
    const { executable, notes } = await unpack();
    expect(executable).toMatch(/\.cache\/synoptic\/chromium-1\.2\.3-[0-9a-f]{8}\/chromium$/);
    expect(readFileSync(executable, 'utf8')).toContain('printed');
    expect(readFileSync(join(dirname(executable), 'lib', 'libnss3.so'), 'utf8')).toBe('library');
    expect(statSync(executable).mode & 0o777).toBe(0o700);
    expect(statSync(dirname(executable)).mode & 0o777).toBe(0o700);
    expect(notes).toEqual([]);
  });

  it('uses XDG_CACHE_HOME where it is an absolute path, and passes over a relative one', async () => {
    const named = join(home, 'elsewhere');
    expect((await unpack({ XDG_CACHE_HOME: named })).executable).toContain(join(named, 'synoptic'));
    expect((await unpack({ XDG_CACHE_HOME: 'relative' })).executable).toContain(cacheOf(home));
  });

  it('does not unpack what is unpacked already', async () => {
    const first = await unpack();
    const { mtimeMs, ino } = statSync(first.executable);
    const second = await unpack();
    expect(second.executable).toBe(first.executable);
    expect(statSync(second.executable)).toMatchObject({ mtimeMs, ino });
  });

  it('succeeds for everyone when many start together, and leaves nothing over', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => unpack()));
    expect(new Set(all.map(({ executable }) => executable)).size).toBe(1);
    expect(readdirSync(cacheOf(home))).toEqual([expect.stringMatching(/^chromium-1\.2\.3-/)]);
  });

  it('replaces a broken folder', async () => {
    const { executable } = await unpack();
    truncateSync(executable, 3);
    expect(readFileSync((await unpack()).executable, 'utf8')).toContain('printed');
    rmSync(join(dirname(executable), 'inventory.json'));
    expect(readFileSync((await unpack()).executable, 'utf8')).toContain('printed');
    expect(readdirSync(cacheOf(home))).toHaveLength(1);
  });

  it('removes what a killed unpacking left behind an hour ago, and nothing younger', async () => {
    const old = join(cacheOf(home), '.unpacking-old');
    const young = join(cacheOf(home), '.unpacking-young');
    for (const folder of [old, young]) mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(cacheOf(home), 0o700);
    writeFileSync(join(old, 'chromium'), 'half');
    const then = Date.now() / 1000 - 3700;
    utimesSync(old, then, then);
    await unpack();
    expect(existsSync(old)).toBe(false);
    expect(existsSync(young)).toBe(true);
  });

  it('does not trust a cache that others can write to, and says so', async () => {
    mkdirSync(cacheOf(home), { recursive: true });
    chmodSync(cacheOf(home), 0o777);
    const { executable, notes } = await unpack();
    expect(executable).toContain(join(tmpdir(), 'synoptic-shell-'));
    expect(notes).toEqual([expect.stringMatching(/synoptic can be written to by others$/)]);
  });

  it('does not trust an unpacked folder that others can write to', async () => {
    const { executable } = await unpack();
    chmodSync(dirname(executable), 0o770);
    const second = await unpack();
    expect(second.executable).not.toBe(executable);
    expect(second.notes).toEqual([expect.stringContaining('can be written to by others')]);
  });

  it.skipIf(process.geteuid?.() !== 0)('does not trust a cache of another user (tried as root)', async () => {
    mkdirSync(cacheOf(home), { recursive: true, mode: 0o700 });
    chownSync(cacheOf(home), 65534, 65534);
    const { notes } = await unpack();
    expect(notes).toEqual([expect.stringContaining('belongs to another user')]);
  });

  it('unpacks into a temporary folder where there is no home or it cannot be used', async () => {
    const homeless = await unpack({ HOME: join(home, 'missing') });
    expect(homeless.notes).toEqual([expect.stringContaining('there is no home folder')]);
    expect(existsSync(join(home, 'missing'))).toBe(false);
    writeFileSync(join(home, 'file'), '');
    const blocked = await unpack({ XDG_CACHE_HOME: join(home, 'file') });
    expect(blocked.notes).toEqual([expect.stringContaining('cannot be made')]);
    expect(readFileSync(blocked.executable, 'utf8')).toContain('printed');
  });

  it('removes a temporary folder when the process exits', async () => {
    const before = process.listeners('exit');
    const { executable } = await unpack({ HOME: join(home, 'missing') });
    const added = process.listeners('exit').filter((listener) => !before.includes(listener));
    for (const listener of added) listener.call(process, 0);
    expect(existsSync(dirname(dirname(executable)))).toBe(false);
  });

  it('leaves nothing behind when the package itself is damaged', async () => {
    const damaged = { ...shell, program: join(root, 'damaged.br') };
    writeFileSync(damaged.program, 'no brotli');
    for (let time = 0; time < 10; time++) {
      await expect(unpackShell(damaged, { HOME: home })).rejects.toThrow();
      expect(readdirSync(cacheOf(home))).toEqual([]);
    }
  });

  it('brings fonts of its own, for a machine that has none', async () => {
    const folder = dirname((await unpack()).executable);
    expect(readFileSync(join(folder, 'fonts', 'open.ttf'), 'utf8')).toBe('font');
    expect(readdirSync(join(folder, 'fonts'))).toContain('LiberationSans-Regular.ttf');
    const without = await unpackShell({ ...shell, fonts: null }, { HOME: home });
    expect(readdirSync(join(dirname(without.executable), 'fonts'))).not.toContain('open.ttf');
  });

  it('writes a fontconfig file of its own, and points the child at it', async () => {
    const { env, executable } = await unpack();
    expect(env['FONTCONFIG_FILE']).toBe(join(dirname(executable), 'fonts.conf'));
    expect(readFileSync(join(dirname(executable), 'fonts.conf'), 'utf8')).toContain('/usr/share/fonts');
  });

  it("adds its fonts to the user's own fontconfig file, once for each", async () => {
    const [one, other, again] = ['/mine.conf', '/my other.conf', '/mine.conf'].map((own) =>
      unpack({ FONTCONFIG_FILE: own }),
    );
    const path = (await one)?.env['FONTCONFIG_FILE'] ?? '';
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('<include ignore_missing="yes">/mine.conf</include>');
    expect(text).toContain(`<dir>${join(dirname(path), 'fonts')}</dir>`);
    expect(text).not.toContain('/usr/share/fonts');
    expect((await again)?.env['FONTCONFIG_FILE']).toBe(path);
    expect((await other)?.env['FONTCONFIG_FILE']).not.toBe(path);
  });

  it("leaves the user's own fontconfig file alone where it is a relative path", async () => {
    expect((await unpack({ FONTCONFIG_FILE: 'mine.conf' })).env['FONTCONFIG_FILE']).toBe('mine.conf');
  });

  it.skipIf(process.geteuid?.() === 0)(
    "uses the user's own file as it is where the cache is read-only",
    async () => {
      const folder = dirname((await unpack()).executable);
      chmodSync(folder, 0o500);
      expect((await unpack({ FONTCONFIG_FILE: '/mine.conf' })).env['FONTCONFIG_FILE']).toBe('/mine.conf');
      chmodSync(folder, 0o700);
    },
  );
});
