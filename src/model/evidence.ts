import type { Briefing, BriefingPassage, BriefingSource } from './briefing.js';
import type { Span } from './range.js';

/** Name of the file in a PDF that proves what its pages quote. */
export const EVIDENCE_FILE = 'briefing.json';

/**
 * What a PDF carries as `briefing.json`: its briefing with the text of only those passages that are quoted, cited or
 * shown as the nearest to a silence. It is valid against the briefing's schema, of which it uses the optional keys.
 */
export interface Evidence extends Omit<Briefing, 'sources'> {
  readonly evidence: 'synoptic/evidence@1';
  readonly sources: readonly EvidenceSource[];
}

export interface EvidenceSource extends Omit<BriefingSource, 'passages'> {
  /** Passages that are quoted, cited or nearest, whole. */
  readonly passages: readonly EvidencePassage[];
  /** All others, by their hashes alone: no words of a source are carried that no one quotes. */
  readonly withheld: readonly WithheldPassage[];
}

export interface EvidencePassage extends BriefingPassage {
  /** SHA-256 of `text` in UTF-8. */
  readonly sha256: string;
  /** How the pages cite it. */
  readonly citations: readonly string[];
}

/** A passage whose text is left out; where the pages print it beside a quoted one, they are held against its hashes. */
export interface WithheldPassage {
  readonly id: string;
  readonly lines: Span;
  readonly pages: Span | null;
  /** SHA-256 of its text in UTF-8. */
  readonly sha256: string;
  /** SHA-256 of its signs: the text in NFC without white space, unseen characters and ligatures. */
  readonly signs: string;
  /** The same of its first words, where the annex prints only these; null where it prints none or all. */
  readonly firstSigns: string | null;
  /** Whether it holds right-to-left script, whose printed order cannot be read back. */
  readonly rightToLeft: boolean;
  readonly citations: readonly string[];
}
