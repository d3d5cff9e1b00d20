import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/print/make-folder.js';

const fresh = (): string => mkdtempSync(join(tmpdir(), 'synoptic-test-'));

describe('makeFolder', () => {
  it('makes a folder and those above it, each for its owner alone', () => {
    const root = fresh();
    makeFolder(join(root, 'a', 'папка b'), 0o700);
    expect(statSync(join(root, 'a', 'папка b')).isDirectory()).toBe(true);
    if (process.platform !== 'win32') expect(statSync(join(root, 'a')).mode & 0o077).toBe(0);
  });

  it('leaves a folder that is there as it is', () => {
    const root = fresh();
    writeFileSync(join(root, 'kept'), 'x');
    makeFolder(root);
    expect(existsSync(join(root, 'kept'))).toBe(true);
  });

  it('says where a file stands in the way', () => {
    const root = fresh();
    writeFileSync(join(root, 'file'), 'x');
    expect(() => makeFolder(join(root, 'file', 'a'))).toThrow(/ENOTDIR|EEXIST|ENOENT/u);
  });

  it.skipIf(!existsSync('/proc/self'))('ends where the file system takes no folders', () => {
    expect(() => makeFolder('/proc/nothing/a/b')).toThrow(/ENOENT|EACCES|EPERM/u);
  });
});
