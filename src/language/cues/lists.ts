import type { CueKind } from '../../model/coding.js';

/** The cue phrases of one language, each list parted by `|`. */
export interface CueLists {
  readonly cues: Readonly<Record<CueKind, string>>;
  /** Phrases that hold a trigger without its meaning. */
  readonly pseudo: string;
  /** Words that end what a cue governs. */
  readonly terminators: string;
  /** Words, parted by blanks, that stand capitalised at the head of a sentence without naming anybody. */
  readonly starters: string;
}
