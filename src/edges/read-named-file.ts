import { readFileSync, statSync } from 'node:fs';
import { Refusal } from '../errors.js';
import type { InputFile } from '../model/project.js';
import { unreadable } from './read-lines.js';

/** Larger files are neither codebooks nor documents. */
const LARGEST_MB = 64;

/** A file by the name that it was given on the command line. Throws a Refusal where it cannot be read. */
export function readNamedFile(path: string): InputFile {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_MB * 1024 * 1024) {
      throw new Refusal({
        what: `a file of ${Math.round(size / 1024 / 1024)} MB`,
        where: path,
        expected: `at most ${LARGEST_MB} MB`,
        remedy: 'name another file, or split this one',
      });
    }
    return { path, bytes: readFileSync(path) };
  } catch (error) {
    throw unreadable(path, error);
  }
}
