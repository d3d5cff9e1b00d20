import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fontFiles } from '../../src/edges/font-files.js';
import { charactersOf } from './character-map.js';

/** By family and weight, what the inlined files have a glyph for inside their declared range. */
export function heldByFace(): ReadonlyMap<string, ReadonlySet<number>> {
  const faces = new Map<string, Set<number>>();
  for (const { family, weight, range, load } of fontFiles()) {
    const face = `${family} ${weight}`;
    const held = faces.get(face) ?? new Set();
    faces.set(face, held);
    for (const code of charactersOf(Buffer.from(load(), 'base64'))) if (inRange(range, code)) held.add(code);
  }
  return faces;
}

/** Whether a `unicode-range` holds a code point. */
export function inRange(range: string, code: number): boolean {
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-');
    return code >= parseInt(from, 16) && code <= parseInt(to, 16);
  });
}

/** Code points as hexadecimal ranges, in order. */
export function ranges(codes: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  return runs.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`)).join(' ');
}

const LINE = 100;

/** Where `UPDATE_GOLDEN=1` asks for it: writes the text of the constant that ends a source file. */
export function rewriteConstant(file: string, name: string, text: string): void {
  if (process.env['UPDATE_GOLDEN'] !== '1') return;
  const path = fileURLToPath(new URL(`../../src/${file}`, import.meta.url));
  const lines = text.match(new RegExp(`.{1,${LINE}}(?: |$)`, 'g')) ?? [];
  const value = lines.map((line, index) => `${index === 0 ? '  ' : '    '}'${line}'`).join(' +\n');
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, `${source.slice(0, source.indexOf(`${name} =`))}${name} =\n${value};\n`);
}
