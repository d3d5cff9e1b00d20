import type { Briefing } from './briefing.js';
import type { KnownPassage } from './passage.js';
import type { Settings } from './settings.js';

/** A file of the project as it was read. */
export interface InputFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A project as its files stand. */
export interface Project {
  readonly settings: Settings;
  readonly codebook: InputFile;
  readonly sources: readonly InputFile[];
  readonly judgements: readonly InputFile[];
  /** The analyst's renderings, a file for each source that has some. */
  readonly translations: readonly InputFile[];
  /** Null where the analyst has ruled nothing. */
  readonly rulings: InputFile | null;
  /** Null where the project lists no names of its own. */
  readonly names: InputFile | null;
  /** What `learn` counted; null where it was not asked to. */
  readonly learnt: InputFile | null;
  /** Path of every file that went in, in order, to its SHA-256. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Passages of the newest edition; empty before there is one. */
  readonly known: readonly KnownPassage[];
  readonly tool: Briefing['tool'];
}
