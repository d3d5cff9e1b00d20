import { Refusal } from '../../errors.js';
import type { InputFile } from '../../model/project.js';
import { unpack, zipEntries, type ZipEntry } from './read-zip.js';

/** The XML of a Word file by the name of each part: `word/document.xml`. Pictures, macros and embedded files stay packed. */
export type Parts = ReadonlyMap<string, string>;

/** Bytes of all files together when unpacked: a book of a thousand pages with pictures has a tenth of it. */
const MOST_UNPACKED = 1_000_000_000;

/** Bytes of XML: a thousand pages are 30 million. */
const MOST_XML = 200_000_000;

/** Times that a file may grow: the XML of Word grows 10 to 40 times. */
const MOST_GROWTH = 250;

/** A small file may grow by any measure. */
const SMALL = 1_000_000;

/** Macros, and what holds them, are not among these. */
const READ =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

export const MAIN = /^word\/document\d*\.xml$/;

/** Opens a Word file. Throws a Refusal before anything is unpacked where it is encrypted, damaged or made to burst. */
export function openPackage({ path, bytes }: InputFile): Parts {
  const entries = zipEntries(bytes);
  if (entries === null)
    throw refused(
      path,
      'the file is damaged: it has no directory',
      'open it in Word or LibreOffice and save it again',
    );
  checkEntries(entries, path);
  const parts = new Map<string, string>();
  for (const entry of entries.filter(({ name }) => READ.test(name))) {
    const text = xmlText(unpack(bytes, entry, path));
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
      throw refused(
        path,
        `“${entry.name}” in it declares entities, which no Word file does`,
        'open it in Word or LibreOffice and save it again',
      );
    parts.set(entry.name, text);
  }
  if (mainPart(parts) === '')
    throw refused(path, 'there is no Word document in the file', 'save it as .docx');
  return parts;
}

/** The XML of the text itself, also where it is numbered as some servers do; empty where there is none. */
export function mainPart(parts: Parts): string {
  const name = [...parts.keys()].find((one) => MAIN.test(one));
  return name === undefined ? '' : (parts.get(name) ?? '');
}

function checkEntries(entries: readonly ZipEntry[], path: string): void {
  const again = 'open it in Word or LibreOffice and save it again';
  if (entries.some(({ isEncrypted }) => isEncrypted))
    throw refused(path, 'the file is protected by a password', 'save it without the password');
  const strange = entries.find(({ name }) => /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name));
  if (strange) throw refused(path, `the name “${strange.name}” in it leads out of the file`, again);
  if (new Set(entries.map(({ name }) => name)).size < entries.length)
    throw refused(path, 'two files in it have one name', again);
  if (entries.some(({ method }) => method !== 0 && method !== 8))
    throw refused(path, 'it is packed in a way that Word does not use', again);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const xml = entries.filter(({ name }) => READ.test(name)).reduce((sum, entry) => sum + entry.size, 0);
  const bomb = entries.find((entry) => entry.size > SMALL && entry.size > entry.packed * MOST_GROWTH);
  if (size > MOST_UNPACKED || xml > MOST_XML)
    throw refused(
      path,
      `the file unpacks to ${Math.round(Math.max(size, xml) / 1e6)} megabytes`,
      'split the document',
    );
  if (bomb)
    throw refused(
      path,
      `“${bomb.name}” in it unpacks to ${Math.round(bomb.size / Math.max(1, bomb.packed))} times its size`,
      again,
    );
}

function xmlText(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

function refused(path: string, what: string, remedy: string): Refusal {
  return new Refusal({
    what,
    where: path,
    expected: 'a Word file (.docx) that opens without a password',
    remedy,
  });
}
