import { lstatSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../errors.js';
import { makeFolder } from './make-folder.js';
import type { OutputFile } from './write-together.js';

/** Which of these files are there already, as files, folders or links that lead nowhere. */
export function thoseThere(folder: string, names: readonly string[]): string[] {
  return names.filter((name) => {
    try {
      lstatSync(join(folder, name));
      return true;
    } catch {
      return false;
    }
  });
}

/** Writes files that are not there yet, with their folders, all of them or none. Throws a Refusal where one is there, or cannot be written. */
export function writeNew(folder: string, files: readonly OutputFile[]): void {
  const folders: string[] = [];
  const written: string[] = [];
  try {
    for (const { name, content } of files) {
      const path = join(folder, name);
      makeFolder(dirname(path), folders);
      writeFileSync(path, content, { flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    for (const made of folders.toReversed()) removeEmpty(made);
    throw refused(error, folder);
  }
}

/** Another program may have put something there meanwhile: then the folder stays. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
}

function refused(error: unknown, folder: string): unknown {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return error;
  const what =
    error.code === 'EEXIST'
      ? 'a file stands where a new file or folder is to be'
      : `it cannot be written (${String(error.code)})`;
  return new Refusal({
    what,
    where: typeof error.path === 'string' ? error.path : folder,
    expected: 'a folder that can be written, and room on the disk',
    remedy: 'nothing was written: move away what is in the way, or choose another folder',
  });
}
