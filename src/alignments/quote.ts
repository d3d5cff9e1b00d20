import { contentStems, sentenceHeads, type ContentStem } from '../language/content-stems.js';
import { firstFrom } from '../language/first-from.js';
import type { Coding } from '../model/coding.js';
import type { Passage } from '../model/passage.js';

/** The stems of a sentence with what each is worth in a comparison. */
export interface Bag {
  readonly weights: ReadonlyMap<string, number>;
  /** Sum of the weights. */
  readonly total: number;
}

/** A quote as it is compared: sentence by sentence. */
export interface Quote {
  readonly coding: Coding;
  readonly passage: Passage;
  readonly source: string;
  readonly sentences: readonly Bag[];
  /** Stem to its first printed form and its weight, in order of the text. */
  readonly printed: ReadonlyMap<string, { readonly text: string; readonly weight: number }>;
}

/** How rare a stem is in the project, 0 to 1: 1 for a stem of one passage. */
export type Rarity = (stem: string) => number;

/** All quotes of a theme are about it: its own terms tell them apart little, though not nothing. */
const OWN_TERM = 0.35;
const NAME = 1.5;
const NUMBER = 2;

/** The stems of a passage in order, worked out once for all its quotes. */
export function passageStems(passage: Passage): ContentStem[] {
  return contentStems(passage.text, passage.language, sentenceHeads(passage.text, passage.sentences));
}

/** `stems`: those of the quote's passage. */
export function makeQuote(
  coding: Coding,
  passage: Passage,
  stems: readonly ContentStem[],
  rarity: Rarity,
): Quote {
  const printed = new Map<string, { text: string; weight: number }>();
  const [first, last] = coding.sentences;
  let at = firstFrom(stems, passage.sentences[first]?.[0] ?? 0, (stem) => stem.start);
  let span = 0;
  const sentences = passage.sentences.slice(first, last + 1).map(([start, end]): Bag => {
    const weights = new Map<string, number>();
    while ((stems[at]?.start ?? Infinity) < start) at++;
    for (let stem = stems[at]; stem && stem.end <= end; stem = stems[++at]) {
      if (weights.has(stem.stem)) continue;
      while ((coding.spans[span]?.end ?? Infinity) <= stem.start) span++;
      const own = (coding.spans[span]?.start ?? Infinity) < stem.end;
      const kind = stem.isNumber ? NUMBER : stem.isName ? NAME : 1;
      const weight = rarity(stem.stem) * kind * (own ? OWN_TERM : 1);
      weights.set(stem.stem, weight);
      if (!printed.has(stem.stem)) printed.set(stem.stem, { text: stem.printed, weight });
    }
    return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
  });
  return { coding, passage, source: coding.source, sentences, printed };
}

/** Rarity of stems over passages: the logarithm of how few of them hold it, against a stem of one passage only. */
export function rarityIn(passages: readonly Passage[]): Rarity {
  const spread = new Map<string, number>();
  for (const passage of passages) {
    const unique = new Set(contentStems(passage.text, passage.language, new Set()).map((stem) => stem.stem));
    for (const stem of unique) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  }
  const most = Math.log(1 + passages.length);
  return (stem) => (most === 0 ? 1 : Math.log(1 + passages.length / (spread.get(stem) ?? 1)) / most);
}
