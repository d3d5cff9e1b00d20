import type { Difference, EditionDiff } from '../../model/edition-diff.js';
import type { ChangeStatus } from '../../model/change.js';
import type { Link, SourceMark } from '../page.js';

/** What changed between two briefings, every text ready to print: what template, Word file, Markdown and terminal read. */
export interface ChangesView {
  /** “Changes since edition 1”. */
  readonly title: string;
  /** “From edition 1, 1 April 2022, to the sources as they are now”. */
  readonly sides: string;
  /** What changed, in one sentence for those who read no more; empty where nothing did. */
  readonly summary: string;
  /** “Nothing changed since edition 1.”, or only elsewhere than asked for; empty where something is shown. */
  readonly nothing: string;
  /** “15 differences in 9 themes”. */
  readonly counted: string;
  /** “11 by the sources, 3 by the codebook”, or why the causes are not told; empty without a difference. */
  readonly byCause: string;
  /** What was done, by cause. */
  readonly notes: readonly NoteView[];
  /** What became of the documents, in date order. */
  readonly sources: readonly string[];
  /** What the codebook says otherwise, theme by theme; the notes have it too. */
  readonly codebook: readonly string[];
  /** Differences of status and certainty; pairs that say the same of several themes share a row. */
  readonly statuses: readonly StatusRow[];
  readonly judgements: readonly ChangeItem[];
  /** Sections of quotes, none of them empty. */
  readonly quotes: readonly QuoteSection[];
  readonly facts: readonly ChangeItem[];
  /** All that differs, theme by theme, most important first. */
  readonly themes: readonly ThemeChanges[];
  /** “… and 120 more differences”; empty where all are in `themes`. */
  readonly more: string;
  /** “Unchanged: NATO, Cyber.”; empty where no theme is. */
  readonly unchanged: string;
  readonly words: ChangesWords;
}

/** Headings of the part. */
export interface ChangesWords {
  readonly sources: string;
  readonly statuses: string;
  readonly theme: string;
  /** “Edition 1”. */
  readonly before: string;
  readonly after: string;
  readonly cause: string;
  readonly judgements: string;
  readonly facts: string;
  readonly object: string;
  readonly computed: string;
  /** Before the causes in a line: “because of: sources”. */
  readonly because: string;
}

export interface NoteView {
  /** “sources”, “codebook”, “tool”. */
  readonly tag: string;
  readonly lines: readonly string[];
}

export interface StatusRow {
  /** “NATO”, “NATO; Cyber”, “NATO and 6 more”. */
  readonly title: string;
  /** “1999 to 2010”. */
  readonly pair: string;
  readonly before: SideView;
  readonly after: SideView;
  readonly causes: readonly string[];
  readonly notes: readonly string[];
}

export interface SideView {
  /** What its badge shows; empty without one. */
  readonly status: ChangeStatus | '';
  readonly tentative: boolean;
  /** “Dropped”, “not compared”. */
  readonly text: string;
  /** “firm”; empty where there is none. */
  readonly certainty: string;
}

export interface QuoteSection {
  readonly title: string;
  readonly items: readonly ChangeItem[];
  /** “… and 12 more: synoptic diff”; empty where all are shown. */
  readonly more: string;
}

export interface ThemeChanges {
  readonly id: string;
  readonly title: string;
  /** “Theme added”, “Renamed; before: Alliance”; empty for one that only changed. */
  readonly note: string;
  readonly items: readonly ChangeItem[];
}

/** The sign before a word: plus, minus, unequal bars, bar and arrow (PAGE §7). */
export type ChangeSign = 'gained' | 'lost' | 'reworded' | 'moved';

/** One thing that differs. */
export interface ChangeItem {
  readonly kind: Difference['kind'];
  /** Empty for what is no quote. */
  readonly sign: ChangeSign | '';
  /** “Gained”, “Status”, “Evidence of the judgement changed”. */
  readonly word: string;
  /** Whether the word is a warning. */
  readonly warns: boolean;
  /** Title of its theme. */
  readonly theme: string;
  /** The pair of sources, or the object of a fact; empty for others. */
  readonly subject: string;
  /** Both sides of what is compared; null for quotes. */
  readonly sides: { readonly before: SideView; readonly after: SideView } | null;
  /** The quotes it is about. */
  readonly quotes: readonly ChangedQuote[];
  readonly causes: readonly string[];
  /** Reasons in words: what may turn the sense, where it stood before. */
  readonly notes: readonly string[];
}

export interface ChangedQuote {
  /** Null where the source is no longer there. */
  readonly mark: SourceMark | null;
  /** Its address is empty where the passage is not printed. */
  readonly citation: Link;
  readonly language: string;
  /** In second ink: it is no longer quoted. */
  readonly lost: boolean;
  readonly moved: boolean;
  readonly pieces: readonly QuotePiece[];
}

export interface QuotePiece {
  readonly text: string;
  readonly inserted: boolean;
  readonly deleted: boolean;
}

/** How the part is made. */
export interface ChangesOptions {
  /** Whether the passages cited are printed in the same file. */
  readonly linked: boolean;
  /** Items of `themes` together, and of one section of quotes, at most. */
  readonly most: number;
  /** Why the causes are not told, by the key of a label. */
  readonly withoutCauses: 'causesLeft' | 'causesUnknown';
  /** The whole difference, where only what was asked of it is shown; absent where all of it is. */
  readonly whole?: EditionDiff;
}
