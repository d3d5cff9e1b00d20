import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CacheFile } from '../../src/edges/cache-file.js';

const MOST = 10_000;

function folder(): string {
  return join(mkdtempSync(join(tmpdir(), 'synoptic-test-')), 'kept');
}

describe('CacheFile', () => {
  it('gives back any text, byte for byte, and the last that was written', () => {
    const file = new CacheFile(join(folder(), 'one'), 'mine', MOST);
    expect(file.read()).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        file.write(text);
        expect(file.read()).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -1)],
    ['longer', (text: string) => `${text} `],
    ['of one other letter', (text: string) => text.replace('dam', 'dim')],
    ['empty', () => ''],
    ['without its head', (text: string) => text.slice(text.indexOf('\n') + 1)],
    ['another’s', (text: string) => text.replace('mine', 'yours')],
  ])('gives nothing of a file that is %s', (_, damage) => {
    const path = join(folder(), 'one');
    const file = new CacheFile(path, 'mine', MOST);
    file.write('a dam\nat the ford');
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    expect(file.read()).toBeNull();
  });

  it('is the user’s alone, and leaves nothing beside it', () => {
    const own = folder();
    new CacheFile(join(own, 'one'), 'mine', MOST).write('a dam');
    expect([own, join(own, 'one')].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600]);
    expect(readdirSync(own)).toEqual(['one']);
  });

  it('makes room by what was written longest ago, and keeps nothing that has no room', () => {
    const own = folder();
    new CacheFile(join(own, 'old'), 'mine', MOST).write('d'.repeat(MOST / 2));
    utimesSync(join(own, 'old'), 1, 1);
    new CacheFile(join(own, 'new'), 'mine', MOST).write('d'.repeat(MOST / 2));
    expect(readdirSync(own)).toEqual(['new']);
    new CacheFile(join(own, 'large'), 'mine', MOST).write('d'.repeat(MOST + 1));
    expect(readdirSync(own)).toEqual(['new']);
  });

  it('keeps nothing without a path, nor where nothing can be written', () => {
    const none = new CacheFile(null, 'mine', MOST);
    none.write('a dam');
    expect(none.read()).toBeNull();
    const taken = join(folder(), '..', 'taken');
    writeFileSync(taken, 'a file');
    new CacheFile(join(taken, 'one'), 'mine', MOST).write('a dam');
    expect([existsSync(join(taken, 'one')), readFileSync(taken, 'utf8')]).toEqual([false, 'a file']);
  });
});
