import type { Range } from '../model/range.js';
import { fold } from './fold.js';
import { functionWords } from './function-words.js';
import { stemmer } from './stems.js';
import { withoutPossessive, wordsOf } from './tokens.js';
import { WordMemory } from './word-memory.js';

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

/** A printed word as far as its place tells nothing; null where it carries no subject. */
type Content =
  (Pick<ContentStem, 'stem' | 'printed' | 'isNumber'> & { readonly name: 'no' | 'inside' | 'always' }) | null;

const known = new Map<string, WordMemory<Content>>();

/** Tells of words of a language what subject each carries. */
function contentReader(language: string): (word: string) => Content {
  const contents = known.get(language) ?? new WordMemory<Content>();
  known.set(language, contents);
  return (word) => {
    const found = contents.get(word);
    if (found !== undefined) return found;
    const made = contentOf(word, language);
    contents.set(word, made);
    return made;
  };
}

/** The stems of `text` that carry a subject, in order. `heads`: offsets at which a sentence begins. */
export function contentStems(text: string, language: string, heads: ReadonlySet<number>): ContentStem[] {
  const contentIn = contentReader(language);
  const { starts, words } = wordsOf(text);
  const found: ContentStem[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const content = contentIn(word);
    if (!content) continue;
    const start = starts[at] ?? 0;
    const { stem, printed, isNumber, name } = content;
    const isName = name === 'always' || (name === 'inside' && !heads.has(start));
    found.push({ stem, printed, start, end: start + word.length, isName, isNumber });
  }
  return found;
}

/** Tells the stem and the printed form of words of a language; null of one that carries no subject. */
export function stemReader(language: string): (word: string) => Pick<ContentStem, 'stem' | 'printed'> | null {
  return contentReader(language);
}

function contentOf(word: string, language: string): Content {
  const printed = withoutPossessive(word);
  if (functionWords(language).has(fold(printed))) return null;
  const capital = /^\p{Lu}{2,}/u.test(word) ? 'always' : 'inside';
  return {
    stem: stemmer(language)(word),
    printed,
    isNumber: /^\d/.test(word),
    name: /^\p{Lu}/u.test(word) ? capital : 'no',
  };
}

/** Offsets at which the sentences of a stretch of text begin, quotation marks stepped over. */
export function sentenceHeads(text: string, sentences: readonly Range[]): Set<number> {
  return new Set(
    sentences.map(([start, end]) => start + Math.max(0, text.slice(start, end).search(/[\p{L}\p{N}]/u))),
  );
}
