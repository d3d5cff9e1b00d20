import type { Theme, WordMatch } from '../model/theme.js';

export interface Codebook {
  /** In the order of the file; sub-themes follow their parent. */
  readonly themes: readonly Theme[];
  /** What was not grammar and was read as words, with its place. */
  readonly warnings: readonly string[];
}

/** What a codebook's terms take from the project. */
export interface CodebookDefaults {
  readonly language: string;
  readonly match: WordMatch;
}

/** A codebook as decoded. */
export interface CodebookText {
  readonly path: string;
  readonly text: string;
}
