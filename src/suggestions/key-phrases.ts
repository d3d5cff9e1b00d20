import type { CountedText, Tally } from './counted-text.js';
import { logLikelihood, logRatio } from './keyness.js';

/** A phrase that some passages have more of than others. */
export interface KeyPhrase {
  readonly phrase: number;
  readonly count: number;
  readonly passages: number;
  readonly elsewhere: number;
  readonly logLikelihood: number;
  readonly logRatio: number;
}

/** Passages a key phrase is set against: their words, and how often they hold a phrase. */
export interface Background {
  readonly words: number;
  readonly count: (phrase: number) => number;
}

export interface Limits {
  readonly count: number;
  readonly passages: number;
  readonly logLikelihood: number;
  readonly logRatio: number;
}

/** Chance gives a log-likelihood of 15.13 once in 10,000 (Rayson, Berridge and Francis 2004); a log ratio of 1 is twice as often. */
export const KEY: Limits = { count: 5, passages: 3, logLikelihood: 15.13, logRatio: 1 };

/** A longer phrase stands for a shorter one within it from this share of its occurrences on. */
const STANDS_FOR = 0.6;

/** What the tally has more of than the background, the most certain first. */
export function keyPhrases(inside: Tally, outside: Background, limits: Limits = KEY): KeyPhrase[] {
  const found: KeyPhrase[] = [];
  for (const [phrase, { count, passages }] of inside.counts) {
    if (count < limits.count || passages < limits.passages) continue;
    const elsewhere = outside.count(phrase);
    const sides = [
      { count, words: inside.words },
      { count: elsewhere, words: outside.words },
    ] as const;
    const effect = logRatio(...sides);
    const likelihood = logLikelihood(...sides);
    if (effect < limits.logRatio || likelihood < limits.logLikelihood) continue;
    found.push({ phrase, count, passages, elsewhere, logLikelihood: likelihood, logRatio: effect });
  }
  return found.sort((a, b) => b.logLikelihood - a.logLikelihood || a.phrase - b.phrase);
}

/**
 * Of phrases within one another one: the longer where it makes up most of the shorter, else the shorter. What is listed
 * already is left out, after it has stood for what it holds: beside a listed “Soviet” no “Union” is left over.
 */
export function withoutRepetition(
  keys: readonly KeyPhrase[],
  text: CountedText,
  isListed: (phrase: number) => boolean,
): KeyPhrase[] {
  const byWords = new Map(keys.map((key) => [wordsOf(text, key.phrase).join(' '), key]));
  const within = new Map(
    keys.map((key) => [
      key,
      partsOf(wordsOf(text, key.phrase)).flatMap((part) => byWords.get(part.join(' ')) ?? []),
    ]),
  );
  const gone = new Set<KeyPhrase>(keys.filter(({ phrase }) => isListed(phrase)));
  for (const [key, parts] of within)
    for (const part of parts) if (key.count >= part.count * STANDS_FOR) gone.add(part);
  return keys.filter((key) => !gone.has(key) && !(within.get(key) ?? []).some((part) => !gone.has(part)));
}

export function wordsOf(text: CountedText, phrase: number): readonly number[] {
  return text.phrases[phrase] ?? [];
}

/** Every shorter run of words within a phrase. */
export function partsOf(words: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (let length = 1; length < words.length; length++)
    for (let at = 0; at + length <= words.length; at++) parts.push(words.slice(at, at + length));
  return parts;
}
