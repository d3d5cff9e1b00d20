import type { Range } from '../model/range.js';
import { fold } from './fold.js';
import { functionWords } from './function-words.js';
import { stemmer } from './stems.js';
import { tokens, withoutPossessive } from './tokens.js';

export interface ContentStem {
  readonly stem: string;
  /** As printed, possessive ending left out. */
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  /** Printed with a capital elsewhere than at the head of a sentence, or of capitals only. */
  readonly isName: boolean;
  readonly isNumber: boolean;
}

/** The stems of `text` that carry a subject, in order. `heads`: offsets at which a sentence begins. */
export function contentStems(text: string, language: string, heads: ReadonlySet<number>): ContentStem[] {
  const skip = functionWords(language);
  const stem = stemmer(language);
  return tokens(text).flatMap((token) => {
    if (skip.has(fold(withoutPossessive(token.text)))) return [];
    const capital = /^\p{Lu}/u.test(token.text);
    return [
      {
        stem: stem(token.text),
        printed: withoutPossessive(token.text),
        start: token.start,
        end: token.end,
        isName: capital && (!heads.has(token.start) || /^\p{Lu}{2,}/u.test(token.text)),
        isNumber: /^\d/.test(token.text),
      },
    ];
  });
}

/** Offsets at which the sentences of a stretch of text begin, quotation marks stepped over. */
export function sentenceHeads(text: string, sentences: readonly Range[]): Set<number> {
  return new Set(
    sentences.map(([start, end]) => start + Math.max(0, text.slice(start, end).search(/[\p{L}\p{N}]/u))),
  );
}
