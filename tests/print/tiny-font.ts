/** A TrueType font in which every character given is the same box. */
export function tinyFont(
  family: string,
  characters: string,
  { advance = 600, unitsPerEm = 1000 } = {},
): Buffer {
  const codes = [...new Set(characters)].map((one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b);
  // Four points, clockwise, each coordinate as a step from the one before.
  const box = bytes(
    u16(1, 0, 0, 500, 500, 3, 0),
    Buffer.from([1, 1, 1, 1]),
    u16(0, 0, 500, 0, 0, 500, 0, -500),
  );
  const groups = codes.map((code) => u32(code, code, 1));
  const inFull = bytes(u16(12, 0), u32(16 + 12 * codes.length, 0, codes.length), ...groups);
  const empty = u16(4, 24, 0, 2, 2, 0, 0, 0xffff, 0, 0xffff, 1, 0);
  return assembled({
    'OS/2': bytes(
      u16(4, advance, 400, 5, 0),
      Buffer.alloc(32),
      u32(0, 0, 0, 0),
      Buffer.from('NONE'),
      u16(0x40, 32, 0xffff, 800, -200, 0, 800, 200),
      u32(0, 0),
      u16(500, 700, 0, 32, 0),
    ),
    cmap: bytes(u16(0, 2, 3, 1), u32(20), u16(3, 10), u32(20 + empty.length), empty, inFull),
    glyf: padded(box),
    head: bytes(
      u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      u16(0, unitsPerEm),
      Buffer.alloc(16),
      u16(0, 0, 500, 500, 0, 8, 2, 0, 0),
    ),
    hhea: bytes(u32(0x10000), u16(800, -200, 0, advance, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, 2)),
    hmtx: u16(advance, 0, advance, 0),
    // The sign for what is missing has no outline, the box is all there is.
    loca: u16(0, 0, padded(box).length / 2),
    maxp: bytes(u32(0x10000), u16(2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)),
    name: names(family),
    post: bytes(u32(0x30000, 0), u16(0, 0), u32(0, 0, 0, 0, 0)),
  });
}

function names(family: string): Buffer {
  const joined = `${family.replaceAll(' ', '')}-Regular`;
  const texts: [number, string][] = [
    [1, family],
    [2, 'Regular'],
    [3, joined],
    [4, family],
    [5, 'Version 1.0'],
    [6, joined],
  ];
  let start = 0;
  const records = texts.map(([id, text]) => {
    const record = u16(3, 1, 0x409, id, 2 * text.length, start);
    start += 2 * text.length;
    return record;
  });
  const strings = texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  return bytes(u16(0, texts.length, 6 + 12 * texts.length), ...records, ...strings);
}

function assembled(tables: Readonly<Record<string, Buffer>>): Buffer {
  const sorted = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(sorted.length));
  let start = 12 + 16 * sorted.length;
  const directory = sorted.map(([tag, table]) => {
    const entry = bytes(Buffer.from(tag), u32(sum(padded(table)), start, table.length));
    start += padded(table).length;
    return entry;
  });
  const head = bytes(
    u32(0x10000),
    u16(sorted.length, 16 * 2 ** power, power, 16 * (sorted.length - 2 ** power)),
  );
  return bytes(head, ...directory, ...sorted.map(([, table]) => padded(table)));
}

function sum(table: Buffer): number {
  let total = 0;
  for (let at = 0; at < table.length; at += 4) total = (total + table.readUInt32BE(at)) >>> 0;
  return total;
}

function padded(table: Buffer): Buffer {
  return bytes(table, Buffer.alloc((4 - (table.length % 4)) % 4));
}

function bytes(...parts: readonly Buffer[]): Buffer {
  return Buffer.concat(parts);
}

function u16(...values: readonly number[]): Buffer {
  return bytes(...values.map((value) => Buffer.from([(value >> 8) & 255, value & 255])));
}

function u32(...values: readonly number[]): Buffer {
  return bytes(...values.map((value) => bytes(u16(value >>> 16), u16(value))));
}
