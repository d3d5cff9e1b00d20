import type { CueKind } from '../../model/coding.js';

/** The cue phrases of one language, each list parted by `|`. */
export interface CueLists {
  readonly cues: Readonly<Record<CueKind, string>>;
  /** Phrases that hold a trigger without its meaning. */
  readonly pseudo: string;
  /** Words that end what a cue governs. */
  readonly terminators: string;
  /** Words, parted by blanks, that stand capitalised at the head of a sentence without naming anybody. */
  readonly starters: string;
}

/** One phrase: words to be found one after the other; a word ending in `*` matches any ending. */
export type Phrase = readonly string[];

export function phrases(list: string): Phrase[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim().split(/\s+/))
    .filter((phrase) => phrase[0] !== '');
}

/** How many of `words` from `at` the phrase takes, 0 where it does not match. */
export function phraseAt(phrase: Phrase, words: readonly string[], at: number): number {
  for (const [index, part] of phrase.entries()) {
    const word = words[at + index];
    if (word === undefined) return 0;
    if (part.endsWith('*') ? !word.startsWith(part.slice(0, -1)) : word !== part) return 0;
  }
  return phrase.length;
}
