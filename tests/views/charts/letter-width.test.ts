import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, letterWidth, linesOf } from '../../../src/views/charts/letter-width.js';

/** Advance widths in em by character, as a WOFF file states them. */
function advances(file: string): Map<string, number> {
  const path = createRequire(import.meta.url).resolve(`@fontsource/source-sans-3/files/${file}`);
  const bytes = readFileSync(path);
  const tables = new Map<string, Buffer>();
  for (let at = 44; at < 44 + bytes.readUInt16BE(12) * 20; at += 20) {
    const [offset, packed, size] = [4, 8, 12].map((step) => bytes.readUInt32BE(at + step));
    const raw = bytes.subarray(offset, (offset ?? 0) + (packed ?? 0));
    tables.set(bytes.toString('latin1', at, at + 4), packed === size ? raw : inflateSync(raw));
  }
  const table = (name: string): Buffer => tables.get(name) ?? Buffer.alloc(0);
  const [em, count] = [table('head').readUInt16BE(18), table('hhea').readUInt16BE(34)];
  const width = (glyph: number): number => table('hmtx').readUInt16BE(4 * Math.min(glyph, count - 1)) / em;
  const found = new Map<string, number>();
  const map = table('cmap');
  for (let index = 0; index < map.readUInt16BE(2); index += 1) {
    const sub = map.subarray(map.readUInt32BE(8 + 8 * index));
    if (sub.readUInt16BE(0) !== 4) continue;
    const twice = sub.readUInt16BE(6);
    for (let seg = 0; seg < twice; seg += 2) {
      const [end, start] = [sub.readUInt16BE(14 + seg), sub.readUInt16BE(16 + twice + seg)];
      const [delta, range] = [sub.readUInt16BE(16 + 2 * twice + seg), sub.readUInt16BE(16 + 3 * twice + seg)];
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const place = 16 + 3 * twice + seg + range + 2 * (code - start);
        const glyph = range === 0 ? (code + delta) & 0xffff : sub.readUInt16BE(place);
        if (glyph > 0) found.set(String.fromCharCode(code), width(glyph));
      }
    }
  }
  return found;
}

describe('the width of letters', () => {
  it.each(
    ['latin', 'latin-ext', 'cyrillic', 'greek'].flatMap((script) =>
      [400, 600].map((weight) => [script, weight] as const),
    ),
  )('is never less than the font’s own: %s, %i', (script, weight) => {
    const measured = advances(`source-sans-3-${script}-${weight}-normal.woff`);
    const letters = [...measured].filter(([letter]) => /[\p{L}\p{N}\p{P} ]/u.test(letter));
    expect(letters.length).toBeGreaterThan(60);
    const short = letters.filter(([letter, width]) => letterWidth(letter, 1) < width);
    expect(short).toEqual([]);
  });

  it('grows with the size and with the text', () => {
    expect(letterWidth('1999', 8)).toBeCloseTo(2 * letterWidth('1999', 4));
    expect(letterWidth('', 8)).toBe(0);
  });
});

describe('a text that is fitted', () => {
  it('stays as it is where it fits, and else ends in an ellipsis', () => {
    expect(fitted('1999', 8, 40)).toBe('1999');
    expect(fitted('Ministry of Water and Power', 8, 60)).toMatch(/^Ministry.*[^ ]…$/);
  });

  it('is never wider than its room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 9, max: 200 }),
        (text, room) => {
          expect(letterWidth(fitted(text, 8, room), 8)).toBeLessThanOrEqual(room + 0.02);
        },
      ),
    );
  });
});

describe('lines', () => {
  it('hold every word once, in order, none wider than its room', () => {
    const text = 'Stem with arrowhead: publication. Tick: a day named in the text. One linear scale.';
    const lines = linesOf(text, 8, 120);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(letterWidth(line, 8)).toBeLessThanOrEqual(120.02);
  });
});
