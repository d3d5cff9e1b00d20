import { foldedWords } from '../language/tokens.js';
import { once } from '../model/once.js';
import type { Difference, EditionDiff, EditionQuote } from '../model/edition-diff.js';
import type { Pair } from './pair-equals.js';

/** Text that a source fences as furniture, by the id of the source; empty where there is none. */
export type FurnitureOf = (source: string) => string;

/** The same difference, with quotes as suppressed that were lost to furniture, or gained from it: their words stand there still. */
export function markFurniture(diff: EditionDiff, [before, after]: Pair<FurnitureOf>): EditionDiff {
  const [old, newer] = [holds(before), holds(after)];
  const marked = (difference: Difference): Difference => {
    const fenced =
      (difference.kind === 'lost' && newer(difference.quote)) ||
      (difference.kind === 'gained' && old(difference.quote));
    return fenced ? { ...difference, suppressed: true } : difference;
  };
  return {
    ...diff,
    themes: diff.themes.map((theme) => {
      const all = theme.differences.map(marked);
      const front = all.filter(({ suppressed }) => !suppressed);
      return { ...theme, differences: [...front, ...all.filter(({ suppressed }) => suppressed)] };
    }),
  };
}

function holds(furnitureOf: FurnitureOf): (quote: EditionQuote) => boolean {
  const wordsOf = once((source: string) => asWords(furnitureOf(source)));
  return ({ source, text }) => wordsOf(source).includes(asWords(text));
}

/** With a space before and behind, so that only whole words are found. */
function asWords(text: string): string {
  return ` ${foldedWords(text).join(' ')} `;
}
