import type { BriefingSource } from '../../../src/model/briefing.js';
import { bibliographyEntry, fullNote, shortNote } from '../../../src/views/references/chicago.js';
import type { Piece } from '../../../src/views/references/pieces.js';
import { referenceTo } from '../../../src/views/references/reference.js';
import { english } from '../page-of.js';

const USUAL: BriefingSource = {
  id: 'one-2010',
  label: '2010 · Office',
  title: 'Wells of the Valley',
  titleTranslated: null,
  publisher: 'Water Office',
  authors: [],
  published: '2010-03-04',
  series: 'one-2010',
  kind: '',
  url: null,
  accessed: null,
  language: 'en',
  extent: 'full',
  legibility: 'good',
  rights: null,
  note: null,
  original: null,
  path: 'sources/one-2010.md',
  sha256: '0'.repeat(64),
  words: 0,
  sentences: 0,
  passages: [],
};

/** A source without passages; `head` lays further fields over the usual ones. */
export function source(head: Partial<BriefingSource> = {}): BriefingSource {
  return { ...USUAL, ...head };
}

const labels = english();

/** What Chicago’s three forms make of a source, italics between asterisks. */
export function chicago(head: Partial<BriefingSource>): { note: string; short: string; entry: string } {
  const reference = referenceTo(source(head));
  return {
    note: starred(fullNote(reference, labels)),
    short: starred(shortNote(reference, labels)),
    entry: starred(bibliographyEntry(reference, labels)),
  };
}

export function starred(pieces: readonly Piece[]): string {
  return pieces.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
}
