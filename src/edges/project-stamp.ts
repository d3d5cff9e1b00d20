import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isWatched, WATCHED_FOLDERS } from './watch-project.js';

/** By folder, how deep what is shown is made of stands at most: `sources/judgements/…`, `templates/review/labels/…`. */
const DEEPEST: ReadonlyMap<string, number> = new Map([
  ['sources', 3],
  ['templates', 4],
]);

/**
 * Tells one state of a project's files from another without reading them: where two stamps are the same, no file that is
 * watched came, went or was written in between. It also sees what no watcher tells, as a file made and removed at once.
 * `folders`: those of the project that are looked at.
 */
export function projectStamp(folder: string, folders: readonly string[] = WATCHED_FOLDERS): string {
  return folders.flatMap((path) => stamps(folder, path)).join('\n');
}

/** Of a file its own stamp, of a folder those of its files; none of what is not there. */
function stamps(folder: string, path: string): string[] {
  const full = join(folder, path);
  try {
    const stat = statSync(full, { bigint: true });
    if (stat.isFile()) return [`${path} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`];
    // A folder changes with whatever an editor puts there for a moment, and says nothing that its files do not say.
    const parts = path.split('/');
    if (!stat.isDirectory() || parts.length === DEEPEST.get(parts[0] ?? '')) return [];
    const inside = readdirSync(full).map((name) => `${path}/${name}`);
    return inside
      .filter(isWatched)
      .sort()
      .flatMap((one) => stamps(folder, one));
  } catch {
    return [];
  }
}
