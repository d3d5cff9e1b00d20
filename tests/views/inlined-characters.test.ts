import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../src/edges/font-files.js';
import { INLINED } from '../../src/views/inlined-characters.js';
import { charactersOf } from './character-map.js';

const SOURCE = fileURLToPath(new URL('../../src/views/inlined-characters.ts', import.meta.url));
const LINE = 100;

/** By family and weight, what the files have a glyph for inside their declared range. */
function heldByFace(): ReadonlyMap<string, ReadonlySet<number>> {
  const faces = new Map<string, Set<number>>();
  for (const { family, weight, range, load } of fontFiles()) {
    const face = `${family} ${weight}`;
    const held = faces.get(face) ?? new Set();
    faces.set(face, held);
    for (const code of charactersOf(Buffer.from(load(), 'base64'))) if (inRange(range, code)) held.add(code);
  }
  return faces;
}

function inRange(range: string, code: number): boolean {
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-');
    return code >= parseInt(from, 16) && code <= parseInt(to, 16);
  });
}

function ranges(codes: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  return runs.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`)).join(' ');
}

const faces = heldByFace();
const read = ranges(new Set([...faces.values()].flatMap((held) => [...held])));

if (process.env['UPDATE_GOLDEN'] === '1') {
  const lines = read.match(new RegExp(`.{1,${LINE}}(?: |$)`, 'g')) ?? [];
  const text = lines.map((line, index) => `${index === 0 ? '  ' : '    '}'${line}'`).join(' +\n');
  const source = readFileSync(SOURCE, 'utf8').replace(
    /(INLINED =\n)[^]*$/,
    (_, start) => `${start}${text};\n`,
  );
  writeFileSync(SOURCE, source);
}

describe('the characters of the inlined fonts', () => {
  it('are those that the font files hold', () => {
    expect(INLINED, 'UPDATE_GOLDEN=1 writes them').toBe(read);
  });

  it('are the same in both weights of the sans, so that nothing bold goes missing', () => {
    expect(ranges(faces.get('Source Sans 3 600') ?? [])).toBe(ranges(faces.get('Source Sans 3 400') ?? []));
  });

  it('are fewer than the packages declare: a declared range is no promise', () => {
    const declared = fontFiles().map((font) => font.range);
    const arrowsAndHyphens = [0x2010, 0x2011, 0x2021, 0x2030].filter((code) =>
      declared.some((range) => inRange(range, code)),
    );
    expect(arrowsAndHyphens).toHaveLength(4);
    for (const held of faces.values())
      for (const code of arrowsAndHyphens) expect(held.has(code)).toBe(false);
  });
});
