import { contentStems, sentenceHeads, type ContentStem } from '../language/content-stems.js';
import { firstFrom, within } from '../language/first-from.js';
import { primaryLanguage } from '../language/primary-language.js';
import type { Coding } from '../model/coding.js';
import { METHOD } from '../model/method.js';
import type { Passage } from '../model/passage.js';
import { sum } from '../model/sum.js';
import { detailsOf, type Detail } from './details.js';
import type { Rarity } from './rarity.js';

/** The details of a sentence with what each is worth in a comparison. */
export interface Bag {
  readonly weights: ReadonlyMap<string, number>;
  /** Sum of the weights. */
  readonly total: number;
  /** Keys of details that only make another one closer. */
  readonly narrower: ReadonlySet<string>;
}

/** A sentence as it is compared. */
export interface QuotedSentence {
  readonly all: Bag;
  /** Its names, dates, numbers and designations: what another language can share. */
  readonly facts: Bag;
}

/** A detail of a quote with its weight, its rarity counted. */
export type WeighedDetail = Pick<Detail, 'kind' | 'text' | 'start' | 'weight'>;

/** A quote as it is compared: sentence by sentence. */
export interface Quote {
  readonly coding: Coding;
  readonly passage: Passage;
  readonly source: string;
  /** Primary subtag of its language. */
  readonly language: string;
  readonly sentences: readonly QuotedSentence[];
  /** By key, each where it first stands, in order of the text. */
  readonly printed: ReadonlyMap<string, WeighedDetail>;
}

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
  const printed = new Map<string, WeighedDetail>();
  const [first, last] = coding.sentences;
  const sentences = passage.sentences.slice(first, last + 1).map(([start, end]): QuotedSentence => {
    const own = detailsOf(passage, within(stems, start, end), within(coding.facts ?? [], start, end)).map(
      (detail): Detail => ({ ...detail, weight: weigh(detail, coding, rarity) }),
    );
    for (const detail of own) if (!printed.has(detail.key)) printed.set(detail.key, detail);
    return { all: bagOf(own), facts: bagOf(own.filter(({ kind }) => kind !== 'word')) };
  });
  const language = primaryLanguage(passage.language);
  return { coding, passage, source: coding.source, language, sentences, printed };
}

/** All quotes of a theme are about it: its own terms tell them apart little, though not nothing. */
function weigh({ key, start, end, weight }: Detail, { spans }: Coding, rarity: Rarity): number {
  const before = spans[firstFrom(spans, end, (span) => span.start) - 1];
  const own = before !== undefined && before.end > start;
  return rarity(key) * weight * (own ? METHOD.ownTerm : 1);
}

function bagOf(details: readonly Detail[]): Bag {
  const weights = new Map<string, number>();
  const narrower = new Set<string>();
  for (const { key, weight, narrows } of details) {
    if (!weights.has(key)) weights.set(key, weight);
    if (narrows) narrower.add(key);
  }
  return { weights, total: sum([...weights.values()]), narrower };
}
