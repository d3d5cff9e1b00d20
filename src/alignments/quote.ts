import { contentStems, sentenceHeads, type ContentStem } from '../language/content-stems.js';
import { firstFrom, within } from '../language/first-from.js';
import { primaryLanguage } from '../language/primary-language.js';
import type { Coding } from '../model/coding.js';
import { METHOD } from '../model/method.js';
import type { Numbering } from '../model/numbering.js';
import type { Passage } from '../model/passage.js';
import { bagOf, type Bag } from './bag.js';
import { detailsOf, type Detail } from './details.js';
import type { Rarity } from './rarity.js';

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

/** What the details of all quotes of a project are weighed and numbered by. */
export interface Weighing {
  readonly rarity: Rarity;
  readonly numbers: Numbering;
}

/** `stems`: those of the quote's passage. */
export function makeQuote(
  coding: Coding,
  passage: Passage,
  stems: readonly ContentStem[],
  { rarity, numbers }: Weighing,
): Quote {
  const printed = new Map<string, WeighedDetail>();
  const [first, last] = coding.sentences;
  const sentences = passage.sentences.slice(first, last + 1).map(([start, end]): QuotedSentence => {
    const own = detailsOf(passage, within(stems, start, end), within(coding.facts ?? [], start, end)).map(
      (detail): Detail => ({ ...detail, weight: weigh(detail, coding, rarity) }),
    );
    for (const detail of own) if (!printed.has(detail.key)) printed.set(detail.key, detail);
    return {
      all: bagOf(own, numbers),
      facts: bagOf(
        own.filter(({ kind }) => kind !== 'word'),
        numbers,
      ),
    };
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
