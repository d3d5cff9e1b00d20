import type { Edition } from '../model/edition.js';
import { contentHash } from '../notation/content-hash.js';
import { programDigest } from './tool-version.js';

/** An edition with what tells later that nobody edited it, and which program made it. */
export function sealEdition(edition: Omit<Edition, 'seal'>): Edition {
  return { ...edition, seal: { program: programDigest(), sha256: contentHash(edition) } };
}

/** Whether an edition is as it was sealed; one without a seal cannot tell. */
export function isAsSealed({ seal, ...edition }: Edition): boolean {
  return seal === undefined || contentHash(edition) === seal.sha256;
}

/** Whether this very program made the edition: building it again would give the same. */
export function isOfThisProgram({ seal }: Edition): boolean {
  return seal !== undefined && seal.program === programDigest();
}
