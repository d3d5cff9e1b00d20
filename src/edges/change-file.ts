import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../errors.js';

/** How often a file is read again that someone else changes meanwhile. */
const TRIES = 5;

/**
 * Changes a text file that others may be changing too: `change` is given the text as it stands (empty where there is no
 * file), and what it makes is put in its place only where the file is still as it was read; else it is asked again. A
 * reader finds the old file or the new one. Throws a Refusal where the file cannot be written, is no UTF-8 or does not
 * come to rest, and what `change` throws.
 */
export function changeFile(path: string, change: (text: string) => string): void {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = bytesOf(path);
    const text = before === null ? '' : decoded(before, path);
    const after = change(text);
    if (after === text) return;
    if (replaced(path, before, after)) return;
  }
  throw new Refusal({
    what: 'the file is being changed by another program without end',
    where: path,
    remedy: 'end that program, and rule again',
  });
}

/** Whether the file was still as it was read, and is another now. */
function replaced(path: string, before: Buffer | null, after: string): boolean {
  const beside = join(dirname(path), `.synoptic-${process.pid}-${basename(path)}.tmp`);
  try {
    writeFileSync(beside, after, { mode: statSync(path, { throwIfNoEntry: false })?.mode ?? 0o666 });
    const still = bytesOf(path);
    if (before === null ? still !== null : !still?.equals(before)) return false;
    renameSync(beside, path);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw refused(error.code, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

function refused(code: unknown, path: string): Refusal {
  return new Refusal({
    what: `the file cannot be changed (${String(code)})`,
    where: path,
    expected: 'a file that can be read and written, and room on the disk',
    remedy: 'nothing was changed: see to it, and do it again',
  });
}

/** Null where there is no such file. */
function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT') return null;
    throw refused(error.code, path);
  }
}

/** Bytes that are no UTF-8 would not be written back as they were. */
function decoded(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal({ what: 'the file is not UTF-8', where: path, remedy: 'save it as UTF-8' });
  }
}
