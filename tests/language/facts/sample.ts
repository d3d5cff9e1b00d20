import { FactFinders } from '../../../src/language/facts/find-facts.js';
import { SentenceWords } from '../../../src/language/facts/sentence-words.js';
import { wordKinds } from '../../../src/language/facts/word-kinds.js';
import { NameIndex } from '../../../src/language/gazetteer/name-index.js';
import type { Fact } from '../../../src/model/fact.js';
import type { Name } from '../../../src/model/name.js';

/** The words of a whole text. */
export function wordsOf(text: string, language = 'en', names: readonly Name[] = []): SentenceWords {
  return new SentenceWords(text, [0, text.length], wordKinds(language, new NameIndex(names)));
}

/** The facts of a whole text, taken for one sentence. */
export function factsIn(
  text: string,
  language = 'en',
  published = '2022',
  names: readonly Name[] = [],
): readonly Fact[] {
  return new FactFinders(new NameIndex(names)).of(language, published)(text, [0, text.length]);
}
