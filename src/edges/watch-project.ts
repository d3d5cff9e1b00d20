import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { Refusal } from '../errors.js';

/** Folders of a project with what a briefing is made of. */
export const WATCHED_FOLDERS = ['sources', 'templates'] as const;

/** What editors and downloads put beside a file while they write it. */
const TEMPORARY = /^[.~#]|~$|\.(?:tmp|temp|bak|part|crdownload|sw[a-z])$|^4913$|___jb_\w+___$/i;

export interface Watching {
  readonly close: () => Promise<void>;
}

/**
 * Tells of every file of a project that comes, goes or changes, with its path relative to the project; begins before it
 * resolves. `onFault` is told, as a Refusal, when the system can watch no more.
 */
export async function watchProject(
  folder: string,
  onChange: (path: string) => void,
  onFault: (fault: unknown) => void,
): Promise<Watching> {
  const pathOf = (full: string): string => relative(folder, full).split(sep).join('/');
  const watcher = watch(folder, { ignoreInitial: true, ignored: (full) => !isWatched(pathOf(full)) });
  watcher.on('all', (event, full) => {
    // A folder says nothing that its files do not say, save that it is gone.
    if (event !== 'addDir') onChange(pathOf(full));
  });
  try {
    await new Promise<void>((resolve, reject) => {
      watcher.once('ready', () => resolve());
      watcher.once('error', reject);
    });
  } catch (error) {
    await watcher.close();
    throw unwatchable(error, folder);
  }
  watcher.on('error', (error) => onFault(unwatchable(error, folder)));
  return { close: () => watcher.close() };
}

/** Whether a path of the project, relative to it, is one that a briefing is made of. */
export function isWatched(path: string): boolean {
  if (path === '') return true;
  const parts = path.split('/');
  return WATCHED_FOLDERS.some((name) => name === parts[0]) && !parts.some((part) => TEMPORARY.test(part));
}

function unwatchable(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ENOSPC' && code !== 'EMFILE' && code !== 'ENFILE') return error;
  return new Refusal({
    what: `the system watches no more files (${code})`,
    where: folder,
    expected: 'room for a watch on each file in sources/ and templates/',
    remedy: 'end other programs that watch files, or raise the limit (Linux: fs.inotify.max_user_watches)',
  });
}
