import { analyse } from 'chardet';
import { Refusal } from '../errors.js';
import type { InputFile } from '../model/project.js';

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  /** As WHATWG names it, in small letters: `utf-8`, `windows-1251`. */
  readonly encoding: string;
}

/** Bytes that are looked at to tell an encoding: more tells nothing new. */
const SAMPLE = 64 * 1024;

/** What is taken for text: encodings in which documents were kept, none in which every byte string is valid nonsense. */
const KNOWN = new Set([
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'koi8-r',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-9',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
]);

/** One-byte Western text: the Windows page holds all that the others print, and quotation marks besides. */
const WESTERN = /^(?:iso-8859-1|ascii|windows-1252)$/;

/**
 * The text of a file in whatever encoding it was kept: by its byte order mark, as UTF-8 where it is that, by `hint` (what
 * the file says of itself), else by how often letters follow each other. Refuses what is no text.
 */
export function decodeBytes({ path, bytes }: InputFile, hint?: string): Decoded {
  const marked = byMark(bytes);
  if (marked) return decoded(bytes, marked);
  if (bytes.includes(0)) {
    const wide = wideWithoutMark(bytes);
    if (wide) return decoded(bytes, wide);
    throw noText(path, `byte 0 at offset ${bytes.indexOf(0)}`);
  }
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const named = hint === undefined ? null : nameOf(hint);
  if (named !== null && named !== 'utf-8') return decoded(bytes, named);
  const found = detected(bytes);
  if (found === null) throw noText(path, 'no encoding was recognised');
  return decoded(bytes, found);
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Fewer bytes show no pattern. */
const LEAST_WIDE = 16;

/** UTF-16 of a European script has a zero in every other byte. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE & ~1);
  if (sample.length < LEAST_WIDE) return null;
  const zeros: [even: number, odd: number] = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  const most = sample.length / 8;
  if (zeros[1] > most && zeros[0] === 0) return 'utf-16le';
  return zeros[0] > most && zeros[1] === 0 ? 'utf-16be' : null;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function detected(bytes: Uint8Array): string | null {
  for (const { name } of analyse(bytes.subarray(0, SAMPLE))) {
    const known = nameOf(name);
    if (known !== null && known !== 'utf-8') return known;
  }
  return null;
}

function nameOf(name: string): string | null {
  const plain = name.trim().toLowerCase();
  if (WESTERN.test(plain)) return 'windows-1252';
  try {
    const { encoding } = new TextDecoder(plain);
    return encoding === 'utf-8' || KNOWN.has(encoding) ? encoding : null;
  } catch {
    return null;
  }
}

/** What windows-1252 has from 0x80 to 0x9f (WHATWG Encoding Standard); five stand for nothing. */
const WINDOWS_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decoded(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return { text, encoding };
  // Node before 24 leaves these as they are: its windows-1252 is ISO 8859-1.
  const signs = text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
  return { text: signs, encoding };
}

function noText(path: string, why: string): Refusal {
  return new Refusal({
    what: `not a text: ${why}`,
    where: path,
    expected: 'text in UTF-8, UTF-16 or an older encoding of one byte a letter',
    remedy: 'save it as UTF-8 in the program that made it',
  });
}
