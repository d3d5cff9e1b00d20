import { lstatSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { makeFolder } from './make-folder.js';
import type { Environment } from './printer.js';

/** A private folder to keep unpacked shells in. */
export interface ShellCache {
  readonly folder: string;
  readonly temporary: boolean;
  /** Why it is not the usual one, and what that costs; empty for the usual one. */
  readonly notes: readonly string[];
}

/** The user's own cache folder, made with mode 0700; where there is none to trust, a fresh one removed at exit. */
export function shellCache(env: Environment): ShellCache {
  const parent = cacheHome(env);
  if (!parent) return temporaryCache('there is no home folder');
  const folder = join(parent, 'synoptic');
  try {
    makeFolder(folder, 0o700);
  } catch {
    return temporaryCache(`${folder} cannot be made`);
  }
  const fault = whyNotTrusted(folder);
  return fault ? temporaryCache(`${folder} ${fault}`) : { folder, temporary: false, notes: [] };
}

/** Why another user could have put something into this folder, or null. Symbolic links are not followed. */
export function whyNotTrusted(folder: string): string | null {
  const found = lstatSync(folder);
  if (!found.isDirectory()) return 'is not a folder';
  const user = process.geteuid?.();
  if (user !== undefined && found.uid !== user) return 'belongs to another user';
  return found.mode & 0o022 ? 'can be written to by others' : null;
}

/** A fresh private folder, removed when this process exits. */
export function temporaryCache(reason: string): ShellCache {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-shell-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { folder, temporary: true, notes: [`the bundled printer is unpacked anew each time: ${reason}`] };
}

function cacheHome(env: Environment): string | null {
  const named = env['XDG_CACHE_HOME'];
  // The XDG rules say to ignore a relative path.
  if (named && isAbsolute(named)) return named;
  const home = env['HOME'] ?? homedir();
  const isFolder = isAbsolute(home) && statSync(home, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? join(home, '.cache') : null;
}
