import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { thoseThere, writeNew } from '../../src/edges/write-new.js';
import { Refusal } from '../../src/errors.js';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'synoptic-new-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeNew', () => {
  it('writes files with their folders', () => {
    writeNew(join(folder, 'a/b'), [{ name: 'c/d.txt', content: 'd' }]);
    expect(readFileSync(join(folder, 'a/b/c/d.txt'), 'utf8')).toBe('d');
  });

  it('takes back all that it made where the last file is there already', () => {
    writeFileSync(join(folder, 'z.txt'), 'mine');
    const files = ['new/deep/a.txt', 'b.txt', 'z.txt'].map((name) => ({ name, content: 'new' }));
    expect(() => writeNew(folder, files)).toThrow(Refusal);
    expect(readdirSync(folder)).toEqual(['z.txt']);
    expect(readFileSync(join(folder, 'z.txt'), 'utf8')).toBe('mine');
  });

  it('leaves a folder that was there', () => {
    writeFileSync(join(folder, 'z.txt'), 'mine');
    expect(() => writeNew(folder, [{ name: 'z.txt', content: '' }])).toThrow('a file stands');
    expect(existsSync(folder)).toBe(true);
  });
});

describe('thoseThere', () => {
  it('tells which files are there, in the order given', () => {
    writeFileSync(join(folder, 'a'), '');
    expect(thoseThere(folder, ['b', 'a', 'c/d'])).toEqual(['a']);
  });
});
