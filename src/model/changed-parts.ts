import type { Parts } from './kept.js';

/** Names of the parts that differ: new, changed, gone. */
export function changedParts(before: Parts, now: Parts): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return names.filter((name) => partOf(before, name) !== partOf(now, name));
}

/** Undefined where there is none of that name. */
export function partOf(parts: Parts, name: string): string | undefined {
  return Object.hasOwn(parts, name) ? parts[name] : undefined;
}
