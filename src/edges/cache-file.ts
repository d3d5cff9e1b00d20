import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../notation/sha256.js';
import { removeFile } from './remove-file.js';

/**
 * A file of the user's own cache: a line that says what it holds, with the hash of all that follows, and what it holds. A null
 * path keeps nothing.
 */
export class CacheFile {
  readonly #path: string | null;
  readonly #label: string;
  readonly #most: number;

  /** `label`: one line, without which the file is another's; `most`: bytes of all files of its folder together. */
  constructor(path: string | null, label: string, most: number) {
    this.#path = path;
    this.#label = label;
    this.#most = most;
  }

  /** What was kept; null where there is nothing, or what is there is damaged or another's. */
  read(): string | null {
    if (this.#path === null) return null;
    try {
      const text = readFileSync(this.#path, 'utf8');
      const end = text.indexOf('\n');
      const body = text.slice(end + 1);
      return text.slice(0, end) === this.#head(body) ? body : null;
    } catch {
      return null;
    }
  }

  #head(body: string): string {
    return `${this.#label} ${sha256(body)}`;
  }

  /** Keeps it in place of the last. What cannot be kept is only made again. */
  write(body: string): void {
    if (this.#path === null) return;
    const temporary = `${this.#path}.${process.pid}.tmp`;
    try {
      if (body.length > this.#most) return;
      mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
      writeFileSync(temporary, `${this.#head(body)}\n${body}`, { mode: 0o600 });
      renameSync(temporary, this.#path);
      removeOldest(dirname(this.#path), this.#most);
    } catch {
      removeFile(temporary);
    }
  }
}

/** Removes what was written longest ago, until the rest has room; files that a killed run left behind among it. */
function removeOldest(folder: string, most: number): void {
  const files = readdirSync(folder)
    .flatMap((name) => {
      const path = join(folder, name);
      const found = statSync(path, { throwIfNoEntry: false });
      return found ? [{ path, size: found.size, time: found.mtimeMs }] : [];
    })
    .sort((a, b) => b.time - a.time);
  let bytes = 0;
  for (const { path, size } of files) {
    bytes += size;
    if (bytes > most) rmSync(path, { force: true });
  }
}
