import type { CslFields } from './csl.js';

export const EXTENTS = ['full', 'excerpt', 'summary'] as const;
export type Extent = (typeof EXTENTS)[number];

/** A dated document as published, with its metadata and its untouched text. */
export interface Source {
  /** [a-z0-9-]+, unique in the project. */
  readonly id: string;
  /** Short name for column heads. */
  readonly label: string;
  /** A title supplied by the analyst stands in square brackets. */
  readonly title: string;
  /** The analyst's translation of the title; null where none is given. */
  readonly titleTranslated: string | null;
  readonly publisher: string;
  /** As "Given Family"; empty where the document names nobody. */
  readonly authors: readonly string[];
  /** ISO day, month or year; its length is its precision. */
  readonly published: string;
  /** Texts of one voice share it; the source's own id where it stands alone. */
  readonly series: string;
  /** What sort of text it is, in the analyst's words; empty where not said. */
  readonly kind: string;
  readonly url: string | null;
  /** ISO day the address was read; null where not said. */
  readonly accessed: string | null;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly extent: Extent;
  /** Poor: a scan or conversion whose words cannot all be relied on. */
  readonly legibility: 'good' | 'poor';
  readonly rights: string | null;
  readonly note: string | null;
  /** File the Markdown was made from, and its SHA-256; null where the Markdown is the original. */
  readonly original: { readonly file: string; readonly sha256: string } | null;
  /** Further variables of its reference; they win over what is derived from the other fields. */
  readonly csl: CslFields;
  /** Path relative to the project, with forward slashes. */
  readonly path: string;
  /** `file:line:column` of the id. */
  readonly place: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** The citable stretches of the file in reading order, furniture and headings left out. */
  readonly blocks: readonly Block[];
  /** What a reader of this source should know: raw HTML left out, pictures without text. */
  readonly warnings: readonly string[];
}

export const PASSAGE_KINDS = ['paragraph', 'item', 'quotation', 'row', 'note'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** A stretch of a source before it has an id: its printed text and where each character stands in the file. */
export interface Block {
  readonly kind: PassageKind;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  /** Number of the section, from 0; headings and thematic breaks begin a new one. */
  readonly section: number;
  /** First and last line in the file, from 1. */
  readonly lines: readonly [first: number, last: number];
  /** Printed pages on which it begins and ends; null where the file does not say, or says it in no number. */
  readonly pages: readonly [first: number, last: number] | null;
  readonly text: string;
  /** Offsets in `text` where a sentence ends whatever the punctuation (cells of a table row). */
  readonly breaks: readonly number[];
  readonly map: readonly Run[];
}

/** A run of `text` that stands in the file as it is: `length` units of text from `at`, `width` bytes each from `byte`. */
export interface Run {
  readonly at: number;
  readonly length: number;
  /** Offset of the run's first byte in the file. */
  readonly byte: number;
  /** Bytes per UTF-16 unit: 1, 2 or 3; 2 for each half of an astral character. */
  readonly width: number;
}
