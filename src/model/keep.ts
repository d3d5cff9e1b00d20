import type { Coding, Nearest } from './coding.js';
import type { Parts } from './kept.js';
import type { Passage } from './passage.js';
import type { Source } from './source.js';

/** A source as it was read, and its passages in reading order. */
export interface ReadSource {
  readonly source: Source;
  readonly passages: readonly Passage[];
}

/** What one source has by itself, whatever the others say. */
export interface SourceCodings {
  /** In the order of its passages, then of the themes, with their facts where these were searched for. */
  readonly codings: readonly Coding[];
  /** By id of each theme without a coding: what its terms came nearest to; absent where none matched. */
  readonly nearest: Readonly<Record<string, Nearest>>;
  readonly words: number;
}

/** What the stages make that work source by source, and may be kept. */
export interface StageResults {
  readonly read: ReadSource;
  readonly code: SourceCodings;
}
export type KeptStage = keyof StageResults;

/**
 * Gives what a stage makes: as it was kept, or made. `of`: the file or source it is made of. `inputs` hold everything that
 * goes into it, by name a hash or the thing itself: the same inputs, the same result.
 */
export type Keep = <Stage extends KeptStage>(
  stage: Stage,
  of: string,
  inputs: Parts,
  make: () => StageResults[Stage],
) => StageResults[Stage];

/** Keeps nothing. */
export const makeAnew: Keep = (_stage, _of, _inputs, make) => make();
