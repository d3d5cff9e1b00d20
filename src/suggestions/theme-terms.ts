import type { KeyTerm } from '../model/suggestion.js';
import type { ThemePassages } from './coded-passages.js';
import type { CountedText, Tally } from './counted-text.js';
import { describeTerms } from './describe-terms.js';
import { keyPhrases, withoutRepetition } from './key-phrases.js';
import type { ListedTerms } from './listed-terms.js';

/** Terms offered for one theme. */
const MOST_TERMS = 25;

/** Share of a phrase's occurrences within matches of the theme from which it is part of a term already. */
const COVERED = 0.5;

/** Coded passages of a theme, and passages off it, below which nothing is counted. */
const LEAST_ON = 10;
const LEAST_OFF = 20;

/** What is known of one theme in one language. */
export interface ThemeGround {
  readonly text: CountedText;
  readonly all: Tally;
  readonly own: ThemePassages;
  /** Of its coded passages. */
  readonly inside: Tally;
  readonly listed: ListedTerms;
}

/** Of the passages that are not even borderline: their words, and how often a phrase stands there. */
export interface OffTheme {
  readonly passages: number;
  readonly words: number;
  readonly count: (phrase: number) => number;
}

export function offTheme({ text, all, own, inside }: ThemeGround): OffTheme {
  const borderline = text.tally(own.borderline);
  const counted = (tally: Tally, phrase: number): number => tally.counts.get(phrase)?.count ?? 0;
  return {
    passages: all.passages - inside.passages - borderline.passages,
    words: all.words - inside.words - borderline.words,
    count: (phrase) => counted(all, phrase) - counted(inside, phrase) - counted(borderline, phrase),
  };
}

export function isEnough(inside: Tally, off: OffTheme): boolean {
  return inside.passages >= LEAST_ON && off.passages >= LEAST_OFF;
}

/** What the coded passages of a theme have more of than those off it, and no term of it matches. */
export function termsToAdd(ground: ThemeGround, off: OffTheme): KeyTerm[] {
  const { text, own, inside, listed } = ground;
  const covered = coveredBy(own, text);
  const isCovered = (phrase: number): boolean =>
    (covered.get(phrase) ?? 0) >= (inside.counts.get(phrase)?.count ?? 0) * COVERED;
  const isListed = (phrase: number): boolean => listed.has(phrase) || isCovered(phrase);
  const chosen = withoutRepetition(keyPhrases(inside, off), text, isListed).slice(0, MOST_TERMS);
  return describeTerms(
    chosen,
    text,
    [...own.coded].sort((a, b) => a - b),
  );
}

/** How often each phrase stands within what the theme's terms matched. */
export function coveredBy(own: ThemePassages, text: CountedText): Map<number, number> {
  const times = new Map<string, number>();
  for (const { index, coding } of own.codings) {
    const printed = text.passages[index]?.text ?? '';
    for (const { start, end } of coding.spans) {
      const match = printed.slice(start, end);
      times.set(match, (times.get(match) ?? 0) + 1);
    }
  }
  const covered = new Map<number, number>();
  for (const [match, count] of times)
    text.phrasesIn(match, (phrase) => covered.set(phrase, (covered.get(phrase) ?? 0) + count));
  return covered;
}
