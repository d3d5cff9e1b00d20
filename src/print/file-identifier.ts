import { createHash } from 'node:crypto';
import type { FinishStep } from './printed-pdf.js';

const digits = 32;
const reserved = '0'.repeat(digits);

/** Leaves room in the trailer for the identifier, which can only be known once everything else is written. */
export const reserveIdentifier: FinishStep = ({ document, lib: { PDFHexString } }) => {
  const room = PDFHexString.of(reserved);
  document.context.trailerInfo.ID = document.context.obj([room, room]);
};

/** The same file with the reserved room filled by the first half of the SHA-256 of its bytes. Throws without room. */
export function writeIdentifier(saved: Uint8Array): Uint8Array {
  const file = Buffer.from(saved.buffer, saved.byteOffset, saved.byteLength);
  const identifier = identifierOf(file);
  // The trailer is the last dictionary of the file.
  const second = file.lastIndexOf(`<${reserved}>`);
  const first = file.lastIndexOf(`<${reserved}>`, second - 1);
  if (first < 0) throw new Error('the trailer has no room for an identifier');
  const filled = Buffer.from(file);
  for (const place of [first, second]) filled.write(identifier, place + 1, 'latin1');
  return new Uint8Array(filled.buffer, filled.byteOffset, filled.byteLength);
}

/** Whether a file has the identifier that follows from its bytes: nothing in it was changed since it was written. */
export function hasOwnIdentifier(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes);
  const trailer = file.subarray(-TRAILER).toString('latin1');
  const pairs = [...trailer.matchAll(/<([0-9A-F]{32})>\s*<\1>/g)];
  const found = pairs.at(-1);
  const identifier = found?.[1];
  if (!found || identifier === undefined) return false;
  const at = file.length - trailer.length + found.index;
  file.write(found[0].replaceAll(identifier, reserved), at, 'latin1');
  return identifierOf(file) === identifier;
}

/** Bytes at the end of a file in which its trailer is looked for. */
const TRAILER = 1_000_000;

function identifierOf(file: Buffer): string {
  return createHash('sha256').update(file).digest('hex').slice(0, digits).toUpperCase();
}
