import { sha256 } from './sha256.js';

/** SHA-256 of plain data, maps among it: the same data in the same order, the same hash. */
export function contentHash(data: unknown): string {
  return sha256(
    JSON.stringify(data, (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? '',
  );
}
