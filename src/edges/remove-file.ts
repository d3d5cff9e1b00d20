import { rmSync } from 'node:fs';

/** Removes a file where it is there; what cannot be removed stays. */
export function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where its folder is none, or another's, nothing of it is there either.
  }
}
