import type { Nearest, SearchRecord } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import type { Source } from '../model/source.js';
import { BORDERLINE } from './score.js';
import { seenIn, worthOf, type Sisters } from './silence-worth.js';
import type { SourceStems, WantedStems } from './source-stems.js';

/** Stems that have to be shared before a sentence counts as near. */
const LEAST_SHARED = 2;

/** What was searched in one source for one theme, and what it was held against. */
export interface Search {
  readonly source: Source;
  readonly passages: readonly Passage[];
  /** Words of the source. */
  readonly words: number;
  /** The sentences of the source by their stems, asked for where no term matched. */
  readonly stems: () => SourceStems;
  /** Terms tried in the source's language. */
  readonly terms: number;
  /** What the theme's terms came nearest to; null where none matched. */
  readonly nearest: Nearest | null;
  /** By language: the stems of what the theme asks, and of its quotes in other sources. */
  readonly wanted: (language: string) => WantedStems;
  /** How often the theme is spoken of in texts like this one. */
  readonly sisters: Sisters;
}

/** The record of a search that found nothing that counts. */
export function searchRecord(search: Search): SearchRecord {
  const { source, passages, words } = search;
  return {
    sentences: passages.reduce((sum, passage) => sum + passage.sentences.length, 0),
    words,
    terms: search.terms,
    threshold: BORDERLINE,
    nearest: search.nearest ?? nearestByStems(search),
    worth: worthOf(source, words, search.sisters),
    extent: source.extent,
    ...(search.sisters.texts > 0 ? { sisters: seenIn(search.sisters, words) } : {}),
  };
}

/** The sentence that shares most with the theme's question, scope and quotes elsewhere, rare stems counting more. */
function nearestByStems({ source, wanted, stems }: Search): Nearest | null {
  const nearest = stems().nearest(wanted(source.language), LEAST_SHARED);
  if (!nearest) return null;
  const { place, shared } = nearest;
  const rarest = [...shared].sort((a, b) => b.rarity - a.rarity).slice(0, 4);
  const why = rarest.map((one) => `shares ${one.printed}`);
  return { passage: place.passage, sentence: place.sentence, score: 0, why };
}
