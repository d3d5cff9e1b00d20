import { sha256 } from './sha256.js';

/** SHA-256 of plain data that holds no map: the same data in the same order, the same hash. */
export function contentHash(data: unknown): string {
  return sha256(JSON.stringify(data) ?? '');
}

/** The same of data that may hold maps; it takes much longer. */
export function contentHashOfMaps(data: unknown): string {
  return contentHash(
    JSON.stringify(data, (_, value: unknown) => (value instanceof Map ? [...value] : value)),
  );
}
