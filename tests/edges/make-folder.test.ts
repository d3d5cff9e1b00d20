import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFolder, makeFolder } from '../../src/edges/make-folder.js';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'synoptic-folder-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('making a folder', () => {
  it('makes those above it too, and notes which are new from the outermost on', () => {
    mkdirSync(join(root, 'there'));
    const made: string[] = [];
    makeFolder(join(root, 'there', 'а', 'b'), made);
    expect(made).toEqual([join(root, 'there', 'а'), join(root, 'there', 'а', 'b')]);
    expect(made.every(isFolder)).toBe(true);
  });

  it('does nothing where the folder is there, be it by a link', () => {
    symlinkSync(root, join(root, 'link'));
    const made: string[] = [];
    makeFolder(root, made);
    makeFolder(join(root, 'link'), made);
    expect(made).toEqual([]);
  });

  it('throws where a file or a link to nothing stands in the way, and has noted what it made before', () => {
    writeFileSync(join(root, 'file'), '');
    symlinkSync(join(root, 'nowhere'), join(root, 'link'));
    const made: string[] = [];
    expect(() => makeFolder(join(root, 'file', 'a'), made)).toThrow(/EEXIST/);
    expect(() => makeFolder(join(root, 'link', 'a'), made)).toThrow(/EEXIST/);
    expect(made).toEqual([]);
    expect(() => makeFolder(join(root, 'new', 'x'.repeat(400)), made)).toThrow(/ENAMETOOLONG/);
    expect(made).toEqual([join(root, 'new')]);
  });

  it.skipIf(!existsSync('/proc/self'))('ends where the file system takes no folders', () => {
    expect(() => makeFolder('/proc/nothing/a/b')).toThrow(/ENOENT|EACCES|EPERM/);
  });
});

describe('a folder', () => {
  it('is no file, no link to nothing and nothing at all', () => {
    writeFileSync(join(root, 'file'), '');
    symlinkSync(join(root, 'nowhere'), join(root, 'link'));
    expect(['', 'file', 'link', 'nowhere'].map((name) => isFolder(join(root, name)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
