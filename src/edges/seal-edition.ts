import type { Edition, Seal } from '../model/edition.js';
import { contentHash } from '../notation/content-hash.js';
import { sha256 } from '../notation/sha256.js';
import { programDigest } from './tool-version.js';

/** An edition with what tells later that nobody edited it, and which program made it. */
export function sealEdition(edition: Omit<Edition, 'seal'>): Edition {
  const text = editionText(edition);
  const written = sha256(text.slice(0, text.lastIndexOf(END)));
  return { ...edition, seal: { program: programDigest(), sha256: contentHash(edition), written } };
}

/** How an edition is written. */
export function editionText(edition: Edition): string {
  return `${JSON.stringify(edition, null, 2)}\n`;
}

const END = '\n}\n';

/**
 * Whether an edition is as it was sealed; one without a seal cannot tell. `file`: the bytes that it was read from, by which it
 * is told sooner where they are as they were written.
 */
export function isAsSealed({ seal, ...edition }: Edition, file: Uint8Array | null = null): boolean {
  if (seal === undefined || (file && isAsWritten(file, seal))) return true;
  return contentHash(edition) === seal.sha256;
}

/** Whether nothing stands in the file but what was sealed, and the seal behind it. */
function isAsWritten(file: Uint8Array, seal: Seal): boolean {
  const tail = Buffer.from(`,${JSON.stringify({ seal }, null, 2).slice(1)}\n`);
  const end = Math.max(0, file.length - tail.length);
  return tail.equals(file.subarray(end)) && sha256(file.subarray(0, end)) === seal.written;
}

/** Whether this very program made the edition: building it again would give the same. */
export function isOfThisProgram({ seal }: Edition): boolean {
  return seal !== undefined && seal.program === programDigest();
}
