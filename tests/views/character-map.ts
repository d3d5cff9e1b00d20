import { brotliDecompressSync } from 'node:zlib';

/** The code points that a WOFF2 font has a glyph for (WOFF2 §4 and 5, OpenType `cmap` formats 4 and 12). */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const table = cmapOf(font);
  const held = new Set<number>();
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const subtable = table.subarray(table.readUInt32BE(8 + 8 * index));
    const format = subtable.readUInt16BE(0);
    if (format === 4) readSegments(subtable, held);
    else if (format === 12) readGroups(subtable, held);
    // Format 14 names variations of characters that stand in another subtable.
    else if (format !== 14) throw new Error(`a cmap of format ${format}`);
  }
  return held;
}

function cmapOf(font: Buffer): Buffer {
  let at = 48;
  let start = 0;
  let cmap: readonly [number, number] | null = null;
  const number = (): number => {
    for (let value = 0; ;) {
      const byte = font[at++] ?? 0;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let table = 0; table < font.readUInt16BE(12); table++) {
    const flags = font[at++] ?? 0;
    const tag = flags & 63;
    if (tag === 63) at += 4;
    const plain = number();
    const isOutline = tag === 10 || tag === 11;
    const isTransformed = isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = isTransformed ? number() : plain;
    if (tag === 0) cmap = [start, start + length];
    start += length;
  }
  if (cmap === null) throw new Error('a font without a cmap');
  return brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20))).subarray(...cmap);
}

function readSegments(table: Buffer, held: Set<number>): void {
  const doubled = table.readUInt16BE(6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = table.readUInt16BE(14 + segment);
    const first = table.readUInt16BE(16 + doubled + segment);
    const delta = table.readUInt16BE(16 + 2 * doubled + segment);
    const place = 16 + 3 * doubled + segment;
    const offset = table.readUInt16BE(place);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = offset === 0 ? 0 : table.readUInt16BE(place + offset + 2 * (code - first));
      if (offset === 0 ? (code + delta) & 0xffff : glyph) held.add(code);
    }
  }
}

function readGroups(table: Buffer, held: Set<number>): void {
  for (let group = 16; group < 16 + 12 * table.readUInt32BE(12); group += 12) {
    for (let code = table.readUInt32BE(group); code <= table.readUInt32BE(group + 4); code++) held.add(code);
  }
}
