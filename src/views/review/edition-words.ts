import type { Briefing } from '../../model/briefing.js';
import type { EditionQuote } from '../../model/edition-diff.js';
import { segments, type Segment } from '../segments.js';

/** The words of an edition that prove a difference: the whole passage, the quote marked in it. */
export interface EditionWords {
  /** “As edition 1 showed it”. */
  readonly heading: string;
  readonly language: string;
  readonly segments: readonly Segment[];
}

/** A quote where it stood in an edition; null where the edition does not have it. */
export function editionWords(
  { source, passage, text: words }: EditionQuote,
  edition: Briefing,
  heading: string,
): EditionWords | null {
  const own = edition.sources.find(({ id }) => id === source);
  const text = own?.passages.find(({ id }) => id === passage)?.text;
  if (own === undefined || text === undefined) return null;
  const start = text.indexOf(words);
  const marked = start < 0 ? [] : [{ start, end: start + words.length }];
  return { heading, language: own.language, segments: segments(text, [0, text.length], marked, []) };
}
