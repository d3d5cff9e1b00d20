import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptStage } from '../model/keep.js';
import type { Parts } from '../model/kept.js';
import { sha256 } from '../notation/sha256.js';
import { noResults, STAGES, type KeptResults } from './kept-stages.js';

const SCHEMA = 'synoptic/kept-stages@1';

/** Bytes of all files of kept stages together; beyond them the oldest are removed. */
const MOST_BYTES = 512 * 1024 * 1024;

/** A line before each result: what it is. */
interface Entry {
  readonly stage: KeptStage;
  readonly of: string;
  readonly inputs: Parts;
}

/**
 * What the stages made of one project, in a file of the user's own cache: a line with the schema, the program and the
 * hash of what follows, then two lines for each result, what it is and the result as JSON. Null keeps nothing.
 */
export class StageFile {
  readonly #file: string | null;
  readonly #program: string;

  readonly #most: number;

  /** `project`: the folder by its own name; `program`: what the program is; `most`: bytes of all such files together. */
  constructor(cache: string | null, project: string, program: string, most = MOST_BYTES) {
    this.#file = cache === null ? null : join(cache, 'stages', sha256(project));
    this.#program = program;
    this.#most = most;
  }

  /** What is kept; nothing where there is none, or what is there is damaged or of another program. */
  read(): KeptResults {
    const found = noResults();
    const [, ...lines] = this.#lines();
    for (let at = 0; at + 1 < lines.length; at += 2) {
      const { stage, of, inputs }: Entry = JSON.parse(lines[at] ?? '');
      const written = lines[at + 1] ?? '';
      found[stage].set(of, { inputs, result: () => JSON.parse(written), written });
    }
    return found;
  }

  /** Empty where the file cannot be relied on. */
  #lines(): string[] {
    if (this.#file === null) return [];
    try {
      const text = readFileSync(this.#file, 'utf8');
      const end = text.indexOf('\n');
      const isOurs = text.slice(0, end) === this.#head(text.slice(end + 1));
      return isOurs ? text.split('\n') : [];
    } catch {
      return [];
    }
  }

  #head(body: string): string {
    return `${SCHEMA} ${sha256(this.#program)} ${sha256(body)}`;
  }

  /** Keeps results in place of the last. What cannot be kept is only made again. */
  write(results: KeptResults): void {
    if (this.#file === null) return;
    const body = STAGES.flatMap((stage) => linesOf(stage, results)).join('\n');
    const folder = join(this.#file, '..');
    const temporary = `${this.#file}.${process.pid}.tmp`;
    try {
      if (body.length > this.#most) return;
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(temporary, `${this.#head(body)}\n${body}`, { mode: 0o600 });
      renameSync(temporary, this.#file);
      removeOldest(folder, this.#most);
    } catch {
      rmSync(temporary, { force: true });
    }
  }
}

function linesOf(stage: KeptStage, results: KeptResults): string[] {
  return [...results[stage]].flatMap(([of, { inputs, result, written }]) => {
    const entry: Entry = { stage, of, inputs };
    return [JSON.stringify(entry), written ?? JSON.stringify(result())];
  });
}

/** Removes what was written longest ago, until the rest has room; files that a killed build left behind among it. */
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
