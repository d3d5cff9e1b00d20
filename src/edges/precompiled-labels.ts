import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../notation/sha256.js';
import { PACKAGE_ROOT } from './package-root.js';

/** Where the build puts the shipped label files as JSON, by the SHA-256 of their text: YAML takes long to read. */
export const LABELS = join(PACKAGE_ROOT, 'dist', 'labels.json');

let shipped: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;

/** The texts of a label file as the build read it, by key; null where it is another, or none was built. */
export function precompiledLabels(text: string): ReadonlyMap<string, string> | null {
  shipped ??= existsSync(LABELS) ? JSON.parse(readFileSync(LABELS, 'utf8')) : {};
  const texts = shipped?.[sha256(text)];
  return texts ? new Map(Object.entries(texts)) : null;
}
