import { readFileSync, statSync } from 'node:fs';
import type { InputFile } from '../model/project.js';
import { refuseLarger, type Bound } from './read-bounded.js';
import { unreadable } from './read-lines.js';

/** Larger files are neither codebooks nor documents. */
const LARGEST: Bound = {
  megabytes: 64,
  expected: (most) => most,
  remedy: 'name another file, or split this one',
};

/** A file by the name that it was given on the command line. Throws a Refusal where it cannot be read. */
export function readNamedFile(path: string): InputFile {
  try {
    // A pipe is read as well.
    refuseLarger(statSync(path).size, path, LARGEST);
    return { path, bytes: readFileSync(path) };
  } catch (error) {
    throw unreadable(path, error);
  }
}
