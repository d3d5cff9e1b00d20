import { partOf } from '../model/changed-parts.js';
import type { Parts } from '../model/kept.js';

/** What a build depends on and what became of each part, a line each. `before`: null where no build is kept. */
export function whyLines(before: Parts | null, now: Parts): readonly string[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(now)])].sort();
  const width = Math.max(0, ...names.map((name) => name.length));
  return [
    before === null
      ? 'No earlier build is kept. This one depends on:'
      : 'What the build depends on, and what changed since the last one:',
    ...names.map(
      (name) =>
        `  ${name.padEnd(width)}  ${before === null ? 'read' : became(partOf(before, name), partOf(now, name))}`,
    ),
  ];
}

function became(before: string | undefined, now: string | undefined): string {
  if (before === undefined) return 'new';
  if (now === undefined) return 'gone';
  return before === now ? 'as it was' : 'changed';
}
