import { inflateRawSync } from 'node:zlib';
import { Refusal } from '../../errors.js';

/** A file in a ZIP archive, by its central directory. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes unpacked, as the directory says. */
  readonly size: number;
  readonly packed: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Where its own head stands in the archive. */
  readonly offset: number;
}

/** Files of an archive that are looked at: an Office file has a few dozen, one with many pictures some hundred. */
const MOST_ENTRIES = 10_000;

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];

/** What an archive holds; null where it is damaged, or of a kind that Office does not write. Unpacks nothing. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const from = at + 46;
    const to = from + (name ?? 0);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(from, to)),
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
    });
    at = to + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** The directory's end stands last, behind it only a comment of up to 64 KiB. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_558); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** A file of the archive unpacked. Throws a Refusal where it does not unpack to exactly the size that the directory says. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, path: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, size } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged(path, entry.name);
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const content = bytes.subarray(from, from + packed);
  const whole = entry.method === 0 ? content : inflated(content, size);
  if (whole?.length !== size) throw damaged(path, entry.name);
  return whole;
}

/** Null where it is no deflated data, or more than `size` bytes of it. */
function inflated(content: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
}

function damaged(path: string, name: string): Refusal {
  return new Refusal({
    what: `“${name}” in the file is damaged, or not of the size it says`,
    where: path,
    expected: 'a Word file as Word or LibreOffice saves it',
    remedy: 'open it there and save it again',
  });
}
