import { sentences } from '../language/sentences.js';
import { countWords } from '../language/count-words.js';
import type { Passage } from '../model/passage.js';
import type { PassageRow } from '../model/row.js';

/** A row as the passage of a document that nothing else is known of. `language`: where the row says none. */
export function rowPassage(row: PassageRow, language: string): Passage {
  const spoken = row.language ?? language;
  const ranges = sentences(row.text, spoken, blankLines(row.text));
  return {
    id: String(row.id),
    source: row.source ?? '',
    language: spoken,
    kind: 'paragraph',
    headings: [],
    section: 0,
    lines: [1, 1],
    pages: null,
    text: row.text,
    sentences: ranges,
    words: ranges.map((range) => countWords(row.text, range)),
    map: [],
  };
}

/** Offsets of blank lines: no sentence goes across one. */
function blankLines(text: string): number[] {
  return text.includes('\n') ? [...text.matchAll(/\n[^\S\n]*\n/gu)].map((match) => match.index) : [];
}
