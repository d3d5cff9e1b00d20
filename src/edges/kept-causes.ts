import { join } from 'node:path';
import type { PartialDiffs } from '../editions/find-causes.js';
import type { Steps } from '../model/step.js';
import { contentHash } from '../notation/content-hash.js';
import { CacheFile } from './cache-file.js';
import { programDigest } from './tool-version.js';

const SCHEMA = 'synoptic/kept-causes@1';

/** Bytes of all that is kept; beyond them the oldest is removed. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What was built to tell causes, kept under the user's own cache for the next who asks; a null folder keeps nothing. */
export class KeptCauses {
  readonly #cache: string | null;
  readonly #program: () => string;

  /** `program`: asked for where something is kept; another program keeps its own. */
  constructor(cache: string | null, program: () => string = programDigest) {
    this.#cache = cache;
    this.#program = program;
  }

  /** What is kept of the same inputs, else what is made, which is then kept; null, where it cannot be made, is not. */
  *of(inputs: unknown, make: () => Steps<PartialDiffs | null>): Steps<PartialDiffs | null> {
    if (this.#cache === null) return yield* make();
    const key = contentHash([this.#program(), inputs]);
    const file = new CacheFile(join(this.#cache, 'causes', key), `${SCHEMA} ${key}`, MOST_BYTES);
    const kept = file.read();
    if (kept !== null) return JSON.parse(kept);
    const made = yield* make();
    if (made) file.write(JSON.stringify(made));
    return made;
  }
}
