import type { Alignment } from './alignment.js';
import type { Change } from './change.js';
import type { Coding, Nearest, Presence } from './coding.js';
import type { Parts } from './kept.js';
import type { Passage } from './passage.js';
import type { Source } from './source.js';
import type { VersionLink } from './version-link.js';

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

/** In how many passages of a source each of its stems stands. */
export type StemCounts = readonly (readonly [stem: string, passages: number])[];

/** What the stages make that may be kept, each of one thing. */
export interface StageResults {
  /** Of a file. */
  readonly read: ReadSource;
  /** Of a source. */
  readonly code: SourceCodings;
  /** Of a theme: what each source has on it, in order. */
  readonly search: readonly Presence[];
  /** Of a source. */
  readonly count: StemCounts;
  /** Of a language: for each of its sources the places of those before it that are versions of it, in order. */
  readonly relate: readonly (readonly number[])[];
  /** Of two versions of one text, in order of the older. */
  readonly link: readonly VersionLink[];
  /** Of a theme. */
  readonly align: Alignment;
  /** Of a theme. */
  readonly compare: readonly Change[];
}
export type KeptStage = keyof StageResults;

/**
 * Gives what a stage makes: as it was kept, or made. `of`: the thing it is made of. `inputs` hold everything that goes into
 * it, by name a hash or the thing itself: the same inputs, the same result.
 */
export type Keep = <Stage extends KeptStage>(
  stage: Stage,
  of: string,
  inputs: Parts,
  make: () => StageResults[Stage],
) => StageResults[Stage];

/** By id of a source or a theme the hash of all that its passages, or its codings, are made of. */
export type Stamps = ReadonlyMap<string, string>;

/** Keeps nothing. */
export const makeAnew: Keep = (_stage, _of, _inputs, make) => make();
