import { Refusal } from '../errors.js';
import type { InputFile } from '../model/project.js';

/** The file's text with every character in its place (a byte order mark included). Refuses what is not UTF-8 text. */
export function decode(file: InputFile): string {
  const nul = file.bytes.indexOf(0);
  if (nul >= 0) throw notText(file, nul);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
  } catch {
    throw notText(file, firstBadByte(file.bytes));
  }
}

function notText({ path, bytes }: InputFile, at: number): Refusal {
  const before = bytes.subarray(0, at);
  const line = before.reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 1);
  const lineStart = before.lastIndexOf(10) + 1;
  const column = new TextDecoder().decode(before.subarray(lineStart)).length + 1;
  return new Refusal({
    what: `not UTF-8 text: byte 0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')} at offset ${at}`,
    where: `${path}:${line}:${column}`,
    expected: 'a text file in UTF-8',
    remedy: 'save it as UTF-8 in your editor',
  });
}

function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (isPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // What may begin a longer sign is taken at first: the fault is where that sign begins.
  while (good > 0 && !isWhole(bytes.subarray(0, good))) good--;
  return good;
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
