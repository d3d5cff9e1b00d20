import { contentStems } from '../language/content-stems.js';
import type { Period } from '../language/dates/calendar.js';
import { within } from '../language/first-from.js';
import type { Coding } from '../model/coding.js';
import type { Fact } from '../model/fact.js';
import type { Passage } from '../model/passage.js';
import type { Range } from '../model/range.js';

/** A sentence of a quote as its facts are compared: with the words that say what they are about. */
export interface FactSentence {
  /** First and last day on which its source may have been published. */
  readonly published: Period | undefined;
  readonly coding: Coding;
  readonly passage: Passage;
  /** Half-open range of the passage's text. */
  readonly range: Range;
  readonly facts: readonly Fact[];
  /** Stem to its first printed form and its weight, in order of the text; those of numbers and dates left out. */
  readonly words: ReadonlyMap<
    string,
    { readonly printed: string; readonly start: number; readonly weight: number }
  >;
}

/** Every quote on a theme is about it: what its terms matched tells sentences apart little. */
const OWN_TERM = 0.5;

/** The sentences of a quote, each with the facts it holds. */
export function sentencesOf(coding: Coding, passage: Passage, published: Period | undefined): FactSentence[] {
  const [first, last] = coding.sentences;
  return passage.sentences.slice(first, last + 1).map(([start, end]): FactSentence => {
    const facts = within(coding.facts ?? [], start, end);
    const spans = within(coding.spans, start, end);
    const words = new Map<string, { printed: string; start: number; weight: number }>();
    for (const stem of contentStems(passage.text.slice(start, end), passage.language, new Set())) {
      const at = stem.start + start;
      const dated = facts.some((fact) => fact.kind === 'date' && at >= fact.start && at < fact.end);
      if (stem.isNumber || dated || words.has(stem.stem)) continue;
      const own = spans.some((span) => at >= span.start && at < span.end);
      words.set(stem.stem, { printed: stem.printed, start: at, weight: own ? OWN_TERM : 1 });
    }
    return { published, coding, passage, range: [start, end], facts, words };
  });
}

/** How far two sentences are about the same. */
export interface Likeness {
  /** Weight of the words both have. */
  readonly shared: number;
  /** The same as a share of the words there are, 0 to 1 (cosine). */
  readonly share: number;
}

export function likenessOf(one: FactSentence, other: FactSentence): Likeness {
  let shared = 0;
  for (const [stem, { weight }] of one.words) shared += Math.min(weight, other.words.get(stem)?.weight ?? 0);
  const total = Math.sqrt(weightOf(one) * weightOf(other));
  return { shared, share: total === 0 ? 0 : shared / total };
}

function weightOf({ words }: FactSentence): number {
  let sum = 0;
  for (const { weight } of words.values()) sum += weight;
  return sum;
}

/** Two sentences that are each other's nearest. */
export interface SentencePair {
  readonly from: FactSentence;
  readonly to: FactSentence;
  readonly likeness: Likeness;
}

/** More sentences in one cell of a row are not compared: which answers which could not be told. */
export const MOST_SENTENCES = 150;

/** Of two cells of a row the sentences that are each other's nearest, in order of the earlier text. */
export function sentencePairs(from: readonly FactSentence[], to: readonly FactSentence[]): SentencePair[] {
  const table = from.map((one) => to.map((other) => likenessOf(one, other)));
  const nearestFrom = to.map((_, column) => highest(table.map((row) => row[column]?.share ?? 0)));
  return from.flatMap((one, row) => {
    const column = highest((table[row] ?? []).map((likeness) => likeness.share));
    const [other, likeness] = [to[column], table[row]?.[column]];
    return other && likeness && likeness.share > 0 && nearestFrom[column] === row
      ? [{ from: one, to: other, likeness }]
      : [];
  });
}

/** Index of the first of the highest; -1 where there is none. */
function highest(values: readonly number[]): number {
  return values.reduce((best, value, index) => (best < 0 || value > (values[best] ?? 0) ? index : best), -1);
}
