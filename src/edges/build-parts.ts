import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Parts } from '../model/kept.js';
import { sha256 } from '../notation/sha256.js';
import { PACKAGE_ROOT } from './package-root.js';
import { toolVersion } from './tool-version.js';

/** Folders that no build reads: originals are kept for people, schemas for their editors. */
const UNREAD = new Set(['originals', 'schemas']);

/** Every file of a project that a build may read, with its hash, and the newest edition. */
export function projectParts(folder: string): Parts {
  const files = ['sources', 'templates'].flatMap((name) => filesIn(join(folder, name)));
  const hashed = files.map((path): [string, string] => [
    relative(folder, path).split(sep).join('/'),
    sha256(readFileSync(path)),
  ]);
  const editions = join(folder, 'out/editions');
  const published = existsSync(editions)
    ? readdirSync(editions)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => standing(join(editions, name)))
    : [];
  return Object.fromEntries([
    ...hashed,
    ...(published.length > 0 ? [['editions', published.join(' ')]] : []),
  ]);
}

/** What the program is, and what it hears from outside. */
export function programParts(env: Readonly<Record<string, string | undefined>>): Parts {
  const program = standing(join(PACKAGE_ROOT, 'dist', 'program.cjs'));
  const templates = filesIn(join(PACKAGE_ROOT, 'templates')).map(standing);
  return {
    program: `${toolVersion().version} ${program} ${sha256(templates.join('\n'))}`,
    'date of files': env['SOURCE_DATE_EPOCH'] ?? 'by the sources',
  };
}

/** Path, size and time of a file; starts nothing. */
export function standing(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${path} ${found.size} ${found.mtimeMs}` : `${path} is not there`;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !UNREAD.has(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .sort();
}
