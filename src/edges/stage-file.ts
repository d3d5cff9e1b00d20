import { join } from 'node:path';
import type { KeptStage } from '../model/keep.js';
import type { Parts } from '../model/kept.js';
import { sha256 } from '../notation/sha256.js';
import { CacheFile } from './cache-file.js';
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
 * What the stages made of one project, in a file of the user's own cache: two lines for each result, what it is and the result
 * as JSON. Null keeps nothing.
 */
export class StageFile {
  readonly #file: CacheFile;

  /** `project`: the folder by its own name; `program`: what the program is; `most`: bytes of all such files together. */
  constructor(cache: string | null, project: string, program: string, most = MOST_BYTES) {
    const path = cache === null ? null : join(cache, 'stages', sha256(project));
    this.#file = new CacheFile(path, `${SCHEMA} ${sha256(program)}`, most);
  }

  /** What is kept; nothing where there is none, or what is there is damaged or of another program. */
  read(): KeptResults {
    const found = noResults();
    const lines = this.#file.read()?.split('\n') ?? [];
    for (let at = 0; at + 1 < lines.length; at += 2) {
      const { stage, of, inputs }: Entry = JSON.parse(lines[at] ?? '');
      const written = lines[at + 1] ?? '';
      found[stage].set(of, { inputs, result: () => JSON.parse(written), written });
    }
    return found;
  }

  /** Keeps results in place of the last. */
  write(results: KeptResults): void {
    this.#file.write(STAGES.flatMap((stage) => linesOf(stage, results)).join('\n'));
  }
}

function linesOf(stage: KeptStage, results: KeptResults): string[] {
  return [...results[stage]].flatMap(([of, { inputs, result, written }]) => {
    const entry: Entry = { stage, of, inputs };
    return [JSON.stringify(entry), written ?? JSON.stringify(result())];
  });
}
