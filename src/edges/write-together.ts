import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../errors.js';
import { makeFolder } from './make-folder.js';

export interface OutputFile {
  /** Relative to the folder, with forward slashes. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

const TEMPORARY = /^\.synoptic-(\d+)-.*\.tmp$/;

/**
 * Writes files beside their places and renames them when all are complete: a reader finds all of the old or all of the
 * new. What an interrupted run left is removed. Throws a Refusal where the folder cannot be written.
 */
export function writeTogether(folder: string, files: readonly OutputFile[]): void {
  const written: { from: string; to: string }[] = [];
  try {
    for (const place of new Set([folder, ...files.map(({ name }) => dirname(join(folder, name)))])) {
      makeFolder(place);
      sweep(place);
    }
    for (const { name, content } of files) {
      const to = join(folder, name);
      const from = join(dirname(to), `.synoptic-${process.pid}-${basename(to)}.tmp`);
      written.push({ from, to });
      writeFileSync(from, content);
    }
    for (const { from, to } of written) renameSync(from, to);
  } catch (error) {
    for (const { from } of written) rmSync(from, { force: true });
    throw refused(folder, error);
  }
}

/** Removes what runs that are no more have left half-written. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(TEMPORARY.exec(name)?.[1] ?? 0);
    if (pid > 0 && !isRunning(pid)) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function refused(folder: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (
    !['EACCES', 'ENOENT', 'EPERM', 'EROFS', 'ENOSPC', 'EEXIST', 'ENOTDIR', 'EISDIR', 'EBUSY'].includes(code)
  )
    return error;
  return new Refusal({
    what: `the outputs cannot be written (${code})`,
    where: folder,
    expected: 'a folder that can be written, and room on the disk',
    remedy:
      code === 'EBUSY' || code === 'EPERM'
        ? 'close the program that holds the file open'
        : 'choose another with --out DIR',
  });
}
