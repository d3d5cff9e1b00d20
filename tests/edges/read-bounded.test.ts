import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBounded, refuseLarger, type Bound } from '../../src/edges/read-bounded.js';
import { problemsOf } from '../sources/sample.js';

const root = mkdtempSync(join(tmpdir(), 'synoptic-bounded-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const MB = 1024 * 1024;
const BOUND: Bound = { megabytes: 1, expected: (most) => `a text of ${most}`, remedy: 'cut it' };

/** A file of so many bytes, all of them zero. */
function fileOf(bytes: number): string {
  const path = join(root, `${bytes}.txt`);
  writeFileSync(path, '');
  truncateSync(path, bytes);
  return path;
}

describe('reading a file that may only be so large', () => {
  it.each([0, 1, MB])('gives the bytes of one of %i', (bytes) => {
    expect(readBounded(fileOf(bytes), BOUND)).toHaveLength(bytes);
  });

  it('refuses one that is a byte larger, and never calls it as large as it may be', () => {
    expect(problemsOf(() => readBounded(fileOf(MB + 1), BOUND, 'sources/a.md'))).toEqual([
      { what: 'a file of 2 MB', where: 'sources/a.md', expected: 'a text of at most 1 MB', remedy: 'cut it' },
    ]);
  });

  it('refuses a folder, and names it by its path where it has no other name', () => {
    expect(problemsOf(() => readBounded(root, BOUND))).toEqual([
      { what: 'not a file', where: root, expected: 'a text of at most 1 MB', remedy: 'cut it' },
    ]);
  });

  it('says the same of a size alone', () => {
    expect(problemsOf(() => refuseLarger(MB, 'a.md', BOUND))).toEqual([]);
    expect(problemsOf(() => refuseLarger(64 * MB + 1, 'a.md', BOUND))[0]?.what).toBe('a file of 65 MB');
  });
});
