import type { Range } from '../model/range.js';
import { fold } from './fold.js';
import { functionWords } from './function-words.js';
import { stemmer } from './stems.js';
import { tokensOf, withoutPossessive } from './tokens.js';

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

const known = new Map<string, Map<string, Content>>();

/** The stems of `text` that carry a subject, in order. `heads`: offsets at which a sentence begins. */
export function contentStems(text: string, language: string, heads: ReadonlySet<number>): ContentStem[] {
  const contents = known.get(language) ?? new Map<string, Content>();
  known.set(language, contents);
  const found: ContentStem[] = [];
  for (const { text: word, start, end } of tokensOf(text)) {
    let content = contents.get(word);
    if (content === undefined) {
      content = contentOf(word, language);
      contents.set(word, content);
    }
    if (!content) continue;
    const { stem, printed, isNumber, name } = content;
    const isName = name === 'always' || (name === 'inside' && !heads.has(start));
    found.push({ stem, printed, start, end, isName, isNumber });
  }
  return found;
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
