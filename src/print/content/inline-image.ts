import { classOf, ContentFault, isComment, latin1, REGULAR, skipObject, skipWhite, WHITE } from './tokens.js';

const [E, I] = [0x45, 0x49];
/** Bytes behind a supposed end that have to look like a content stream for it to be one. */
const LOOK_AHEAD = 16;

/** Offset behind the `EI` of the inline image whose dictionary begins at `at`, just behind `BI`. */
export function inlineImageEnd(bytes: Uint8Array, at: number): number {
  let place = skipWhite(bytes, at);
  let key = '';
  let length: number | null = null;
  while (place < bytes.length) {
    const end = skipObject(bytes, place);
    const word = latin1(bytes, place, end);
    if (word === 'ID') return dataEnd(bytes, end + 1, length);
    // PDF 2.0 says how long the data is; before, only a search tells.
    if (key === '/L' || key === '/Length') length = Number(word);
    if (!isComment(bytes[place])) key = word;
    place = skipWhite(bytes, end);
  }
  throw new ContentFault(`the inline image at byte ${at} has no data`);
}

function dataEnd(bytes: Uint8Array, begin: number, length: number | null): number {
  if (length !== null && Number.isInteger(length) && length >= 0) {
    const end = skipWhite(bytes, begin + length);
    if (endsAt(bytes, end)) return end + 2;
  }
  for (let at = bytes.indexOf(E, begin); at >= 0; at = bytes.indexOf(E, at + 1)) {
    const parted = at === begin || classOf[bytes[at - 1] ?? 0] === WHITE;
    if (parted && endsAt(bytes, at) && looksLikeContent(bytes, at + 2)) return at + 2;
  }
  throw new ContentFault(`the inline image whose data begins at byte ${begin} does not end`);
}

function endsAt(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === E && bytes[at + 1] === I && (at + 2 >= bytes.length || parts(bytes[at + 2]));
}

function parts(byte: number | undefined): boolean {
  return classOf[byte ?? 0] !== REGULAR;
}

function looksLikeContent(bytes: Uint8Array, at: number): boolean {
  return bytes
    .subarray(at, at + LOOK_AHEAD)
    .every((byte) => classOf[byte] === WHITE || (byte > 32 && byte < 127));
}
