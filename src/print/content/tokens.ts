/** Where a content stream breaks the syntax of PDF. A print that does is a fault of the printer or of ours. */
export class ContentFault extends Error {}

/** Classes of bytes (ISO 32000-1, 7.2.2). */
export const REGULAR = 0;
export const WHITE = 1;
const DELIMITER = 2;
export const classOf: Readonly<Uint8Array> = classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(256).fill(REGULAR);
  for (const byte of [0, 9, 10, 12, 13, 32]) table[byte] = WHITE;
  for (const sign of '()<>[]{}/%') table[sign.charCodeAt(0)] = DELIMITER;
  return table;
}

/** Which bytes numbers are written with, and white space beside them; a string in hexadecimal digits may hold letters too. */
export const IN_NUMBERS: Readonly<Uint8Array> = flags('+-.0123456789 \n\r\t');
const IN_HEXADECIMAL = flags('0123456789ABCDEFabcdef');

/** By byte, 1 for these signs. */
export function flags(signs: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of Buffer.from(signs, 'latin1')) table[byte] = 1;
  return table;
}

const [LF, CR, PERCENT, OPEN, CLOSE] = [0x0a, 0x0d, 0x25, 0x28, 0x29];
const [SLASH, LESS, MORE, BRACKET, BACKSLASH, UNBRACKET] = [0x2f, 0x3c, 0x3e, 0x5b, 0x5c, 0x5d];

export function isComment(byte: number | undefined): boolean {
  return byte === PERCENT;
}

/** Offset of the first byte at or after `at` that is no white space. */
export function skipWhite(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && classOf[bytes[end] ?? 0] === WHITE) end++;
  return end;
}

/** Offset behind the object or comment that begins at `at`, nested ones within it. Throws a ContentFault without an end. */
export function skipObject(bytes: Uint8Array, at: number): number {
  switch (bytes[at]) {
    case PERCENT:
      return commentEnd(bytes, at);
    case OPEN:
      return stringEnd(bytes, at);
    case SLASH:
      return wordEnd(bytes, at + 1);
    case BRACKET:
      return containerEnd(bytes, at);
    case LESS:
      return bytes[at + 1] === LESS ? containerEnd(bytes, at) : hexEnd(bytes, at);
    default:
      if (classOf[bytes[at] ?? 0] === REGULAR) return wordEnd(bytes, at);
      throw new ContentFault(`“${String.fromCharCode(bytes[at] ?? 0)}” opens nothing at byte ${at}`);
  }
}

function wordEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && classOf[bytes[end] ?? 0] === REGULAR) end++;
  return end;
}

function commentEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++;
  return end;
}

function stringEnd(bytes: Uint8Array, at: number): number {
  let depth = 0;
  for (let end = at; end < bytes.length; end++) {
    const byte = bytes[end];
    if (byte === BACKSLASH) end++;
    else if (byte === OPEN) depth++;
    else if (byte === CLOSE && --depth === 0) return end + 1;
  }
  throw new ContentFault(`the string that begins at byte ${at} does not end`);
}

function hexEnd(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(MORE, at);
  if (end < 0) throw new ContentFault(`the string that begins at byte ${at} does not end`);
  return end + 1;
}

/** End of an array of numbers and hexadecimal strings, as those of shown text are; -1 where it is anything else. */
function plainArrayEnd(bytes: Uint8Array, begin: number): number {
  if (bytes[begin] !== BRACKET) return -1;
  for (let at = begin + 1; ; at++) {
    const byte = bytes[at] ?? 0;
    if (IN_NUMBERS[byte] === 1) continue;
    if (byte === UNBRACKET) return at + 1;
    if (byte !== LESS) return -1;
    do at++;
    while (IN_HEXADECIMAL[bytes[at] ?? 0] === 1);
    if (bytes[at] !== MORE) return -1;
  }
}

/** End of an array or a dictionary, with whatever it nests; a list of what is open, since depth is the file's to choose. */
function containerEnd(bytes: Uint8Array, begin: number): number {
  const plain = plainArrayEnd(bytes, begin);
  if (plain >= 0) return plain;
  const open: number[] = [];
  let at = begin;
  while (at < bytes.length) {
    const byte = bytes[at];
    const twice = bytes[at + 1] === byte;
    if (byte === BRACKET) {
      open.push(UNBRACKET);
      at++;
    } else if (byte === LESS && twice) {
      open.push(MORE);
      at += 2;
    } else if (byte === UNBRACKET || (byte === MORE && twice)) {
      if (open.pop() !== byte) throw new ContentFault(`an array or a dictionary ends wrongly at byte ${at}`);
      at += byte === MORE ? 2 : 1;
      if (open.length === 0) return at;
    } else if (classOf[byte ?? 0] === WHITE) at++;
    else at = skipObject(bytes, at);
  }
  throw new ContentFault(`the array or dictionary that begins at byte ${begin} does not end`);
}

/** A key of a dictionary as its bytes. */
export function keyOf(name: string): Uint8Array {
  return Buffer.from(`/${name}`, 'latin1');
}

/** What stands behind a key in the dictionary between two offsets, as offsets; null where the key is not there. */
export function entryOf(
  bytes: Uint8Array,
  from: number,
  to: number,
  key: Uint8Array,
): readonly [start: number, end: number] | null {
  let isKey = true;
  let found = false;
  for (let at = skipWhite(bytes, from + 2); at < to - 2; at = skipWhite(bytes, at)) {
    const end = skipObject(bytes, at);
    if (!isComment(bytes[at])) {
      if (found) return [at, end];
      found = isKey && end - at === key.length && stands(bytes, at, key);
      isKey = !isKey;
    }
    at = end;
  }
  return null;
}

/** Whether these bytes stand there. */
export function stands(bytes: Uint8Array, at: number, sought: Uint8Array): boolean {
  for (let index = 0; index < sought.length; index++) if (bytes[at + index] !== sought[index]) return false;
  return true;
}

const [PLUS, MINUS, POINT, ZERO, NINE] = [0x2b, 0x2d, 0x2e, 0x30, 0x39];

/** The number that is written between two offsets; NaN where anything else is. */
export function numberBetween(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const negative = bytes[at] === MINUS;
  if (negative || bytes[at] === PLUS) at++;
  let value = 0;
  let scale = 0;
  for (; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + (byte - ZERO);
      scale *= 10;
    } else if (byte === POINT && scale === 0) scale = 1;
    else return NaN;
  }
  if (scale > 1) value /= scale;
  return negative ? -value : value;
}

/** As many bytes are made into a string one by one quicker than all at once. */
const FEW = 16;

/** The bytes between two offsets, one character each. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > FEW)
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
