import { sentences } from '../language/sentences.js';
import { TextMemory } from '../language/text-memory.js';
import { countWords } from '../language/count-words.js';
import { once } from '../model/once.js';
import type { Passage } from '../model/passage.js';

type Parted = Pick<Passage, 'sentences' | 'words'>;

/** Characters of passages that are remembered: versions of a text say most of it again. */
const MOST_TEXT = 2 * 1024 * 1024;

const known = once((_language: string) => new TextMemory<Parted>(MOST_TEXT));

/** The sentences of a passage and the words of each. `breaks`: offsets where one ends whatever the punctuation. */
export function partSentences(text: string, language: string, breaks: readonly number[]): Parted {
  if (breaks.length > 0) return part(text, language, breaks);
  const memory = known(language);
  const made = memory.get(text) ?? part(text, language, breaks);
  memory.set(text, made);
  return made;
}

function part(text: string, language: string, breaks: readonly number[]): Parted {
  const ranges = sentences(text, language, breaks);
  return { sentences: ranges, words: ranges.map((range) => countWords(text, range)) };
}
