import { mkdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptBuild, KeptOutput } from '../model/kept.js';
import { sha256 } from '../notation/sha256.js';
import { removeFile } from './remove-file.js';

/** The builds of one project into one folder, kept under the user's own cache; a null folder keeps nothing. */
export class KeptBuilds {
  readonly #file: string | null;

  constructor(cache: string | null, project: string, out: string) {
    const key = sha256(JSON.stringify([realOf(project), realOf(out)]));
    this.#file = cache === null ? null : join(cache, 'builds', `${key}.json`);
  }

  /** The last build; null where there is none, or what is kept is damaged or of another version. */
  last(): KeptBuild | null {
    if (this.#file === null) return null;
    try {
      const read: unknown = JSON.parse(readFileSync(this.#file, 'utf8'));
      return isKept(read) ? read : null;
    } catch {
      return null;
    }
  }

  /** Keeps a build in place of the last. What cannot be kept is only built again. */
  keep(build: KeptBuild): void {
    if (this.#file === null) return;
    const temporary = `${this.#file}.${process.pid}.tmp`;
    try {
      mkdirSync(join(this.#file, '..'), { recursive: true, mode: 0o700 });
      writeFileSync(temporary, JSON.stringify(build));
      renameSync(temporary, this.#file);
    } catch {
      removeFile(temporary);
    }
  }
}

/** An output as it stands. */
export function keptOutput(name: string, content: string | Uint8Array): KeptOutput {
  return { name, size: Buffer.byteLength(content), sha256: sha256(content) };
}

/** Whether every output stands in the folder as it was written. */
export function stand(folder: string, outputs: readonly KeptOutput[]): boolean {
  return outputs.every(({ name, size, sha256: hash }) => {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() === true && found.size === size && sha256(readFileSync(path)) === hash;
  });
}

/** A folder by its own name, however it was reached; as it is where it is not there. */
export function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function isKept(value: unknown): value is KeptBuild {
  if (typeof value !== 'object' || value === null) return false;
  const all = new Map<string, unknown>(Object.entries(value));
  const outputs = all.get('outputs');
  return (
    all.get('schema') === 'synoptic/kept-build@1' &&
    typeof all.get('parts') === 'object' &&
    all.get('parts') !== null &&
    Array.isArray(all.get('warnings')) &&
    typeof all.get('summary') === 'string' &&
    Array.isArray(outputs) &&
    outputs.every((one: unknown) => {
      if (typeof one !== 'object' || one === null) return false;
      const own = new Map<string, unknown>(Object.entries(one));
      return (
        typeof own.get('name') === 'string' &&
        typeof own.get('size') === 'number' &&
        typeof own.get('sha256') === 'string'
      );
    })
  );
}
