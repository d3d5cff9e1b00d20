import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { changeFile } from '../../src/edges/change-file.js';
import { Refusal } from '../../src/errors.js';

const folder = mkdtempSync(join(tmpdir(), 'synoptic-change-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let file = '';
let made = 0;
beforeEach(() => {
  const own = join(folder, String(++made));
  mkdirSync(own);
  file = join(own, 'rulings.yml');
});

describe('changing a file', () => {
  it('gives an empty text where there is no file, and makes it', () => {
    changeFile(file, (text) => `${text}first\n`);
    expect(readFileSync(file, 'utf8')).toBe('first\n');
  });

  it('asks again where another program wrote meanwhile, and keeps both', () => {
    writeFileSync(file, 'a\n');
    let asked = 0;
    changeFile(file, (text) => {
      if (++asked === 1) writeFileSync(file, 'a\nby hand\n');
      return `${text}ours\n`;
    });
    expect(asked).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('a\nby hand\nours\n');
  });

  it('does the same for a file that another program makes meanwhile', () => {
    let asked = 0;
    changeFile(file, (text) => {
      if (++asked === 1) writeFileSync(file, 'by hand\n');
      return `${text}ours\n`;
    });
    expect(readFileSync(file, 'utf8')).toBe('by hand\nours\n');
  });

  it('gives up where the file never comes to rest, and leaves it as the other program wrote it', () => {
    let asked = 0;
    const restless = () =>
      changeFile(file, (text) => {
        writeFileSync(file, `${++asked}\n`);
        return `${text}ours\n`;
      });
    expect(restless).toThrow(Refusal);
    expect(readFileSync(file, 'utf8')).toBe(`${asked}\n`);
  });

  it('changes nothing where the change throws, and leaves nothing beside it', () => {
    writeFileSync(file, 'a\n');
    const failing = () =>
      changeFile(file, () => {
        throw new Error('broken');
      });
    expect(failing).toThrow('broken');
    expect([readFileSync(file, 'utf8'), readdirSync(join(file, '..'))]).toEqual(['a\n', ['rulings.yml']]);
  });

  it('keeps a byte order mark and line ends, and refuses what is no UTF-8', () => {
    writeFileSync(file, '\uFEFFa\r\n');
    changeFile(file, (text) => `${text}b\r\n`);
    expect(readFileSync(file, 'utf8')).toBe('\uFEFFa\r\nb\r\n');
    writeFileSync(file, Buffer.from([0xff, 0xfe, 0x41]));
    expect(() => changeFile(file, (text) => `${text}b`)).toThrow(/not UTF-8/);
  });

  it('refuses a folder in the place of the file', () => {
    mkdirSync(file);
    expect(() => changeFile(file, () => 'a')).toThrow(Refusal);
    expect(existsSync(file)).toBe(true);
  });
});
