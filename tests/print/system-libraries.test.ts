import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemHasLibraries } from '../../src/print/system-libraries.js';

const nss = ['libnss3.so', 'libnssutil3.so', 'libsoftokn3.so'];
const nspr = ['libnspr4.so', 'libplc4.so', 'libplds4.so'];
const all = [...nss, ...nspr, 'libexpat.so.1'];
const x64 = { bits: 2, machine: 62 };
const x86 = { bits: 1, machine: 3 };
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'system-libraries-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function install(folder: string, names: readonly string[], kind = x64): void {
  const head = Buffer.alloc(64);
  head.write('\x7fELF', 'latin1');
  head[4] = kind.bits;
  head[18] = kind.machine;
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of names) writeFileSync(join(root, folder, name), head);
}

describe('systemHasLibraries', () => {
  it.each([
    ['Debian and Ubuntu', '/usr/lib/x86_64-linux-gnu'],
    ['Fedora', '/usr/lib64'],
    ['Arch', '/usr/lib'],
  ])('finds them where %s keeps them', (_, folder) => {
    install(folder, all);
    expect(systemHasLibraries(root)).toBe(true);
  });

  it('finds them in several folders', () => {
    install('/lib/x86_64-linux-gnu', [...nspr, 'libexpat.so.1', 'libnss3.so', 'libnssutil3.so']);
    install('/usr/lib/x86_64-linux-gnu/nss', ['libsoftokn3.so']);
    expect(systemHasLibraries(root)).toBe(true);
  });

  it("finds them in a folder that only the loader's index names", () => {
    const places = all.map((name) => `/opt/nss/lib/${name}`);
    install('/opt/nss/lib', all);
    mkdirSync(dirname(join(root, 'etc/ld.so.cache')));
    writeFileSync(join(root, 'etc/ld.so.cache'), `glibc-ld.so.cache1.1\0\x02\0${places.join('\0')}\0`);
    expect(systemHasLibraries(root)).toBe(true);
  });

  it('misses them on a bare system, and where a single one is lacking', () => {
    expect(systemHasLibraries(root)).toBe(false);
    install('/usr/lib/x86_64-linux-gnu', all.slice(1));
    expect(systemHasLibraries(root)).toBe(false);
  });

  it('does not take 32-bit libraries for them, nor empty files', () => {
    install('/usr/lib', all, x86);
    expect(systemHasLibraries(root)).toBe(false);
    for (const name of all) writeFileSync(join(root, '/usr/lib', name), '');
    expect(systemHasLibraries(root)).toBe(false);
  });
});
