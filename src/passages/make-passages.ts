import type { KnownPassage, Passage } from '../model/passage.js';
import type { Source } from '../model/source.js';
import { identify } from './identify.js';
import { partSentences } from './part-sentences.js';

/** The passages of a source in reading order. `known` are those of the newest edition, by which an edited text keeps its ids. */
export function makePassages(source: Source, known: readonly KnownPassage[]): Passage[] {
  const numbers = identify(
    source.id,
    source.blocks.map((block) => block.text),
    known,
  );
  return source.blocks.map((block, index) => {
    const { sentences, words } = partSentences(block.text, source.language, block.breaks);
    return {
      id: `${source.id}/${numbers[index] ?? ''}`,
      source: source.id,
      language: source.language,
      kind: block.kind,
      headings: block.headings,
      section: block.section,
      lines: block.lines,
      pages: block.pages,
      text: block.text,
      sentences,
      words,
      map: block.map,
    };
  });
}
