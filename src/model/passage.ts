import type { Range } from './range.js';
import type { PassageKind, Run } from './source.js';

/** A citable stretch of a source: one paragraph, list item, quotation, note or table row. */
export interface Passage {
  /** `<source>/par<n>`, counted without furniture and headings. */
  readonly id: string;
  readonly source: string;
  readonly language: string;
  readonly kind: PassageKind;
  readonly headings: readonly string[];
  readonly section: number;
  readonly lines: readonly [first: number, last: number];
  /** Printed pages of the original; null where the file does not say. */
  readonly pages: readonly [first: number, last: number] | null;
  readonly text: string;
  /** Half-open ranges of `text`, in order; together they hold every word. */
  readonly sentences: readonly Range[];
  /** Of each sentence, as a reader counts them. */
  readonly words: readonly number[];
  /** From `text` to the bytes of the file, in order of `at`. */
  readonly map: readonly Run[];
}

/** An id and fingerprint of the newest edition, by which an edited passage keeps its id. */
export interface KnownPassage {
  readonly id: string;
  readonly fingerprint: string;
  /** Its words then; absent where only the fingerprint is kept. */
  readonly text?: string;
  /** Those above it then, outermost first; absent as the text is. */
  readonly headings?: readonly string[];
}
