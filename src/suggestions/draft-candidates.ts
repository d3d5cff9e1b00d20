import type { LanguageSuggestions } from '../model/suggestion.js';
import type { Passage } from '../model/passage.js';
import { candidatesOf } from './candidate-themes.js';
import { codedPassages } from './coded-passages.js';
import { CountedText, type Tally } from './counted-text.js';
import { sharedPassages } from './group-phrases.js';
import { KEY, withoutRepetition, type KeyPhrase } from './key-phrases.js';
import { logLikelihood } from './keyness.js';
import { ListedTerms } from './listed-terms.js';
import { LEAST_PASSAGES } from './suggest.js';

/** Occurrences, and passages, that a phrase needs: new projects hold little text. */
const LEAST = { count: 4, passages: 3 } as const;

/** A phrase in a larger share of the passages says what all of it is about, not what a part is. */
const MOST_SHARE = 0.3;

/** Phrases that are looked at, the most widespread; the square of it bounds the cost. */
const MOST_PHRASES = 300;

/** Drafts, and terms of one, that a person can review. */
const MOST_DRAFTS = 8;
const MOST_TERMS = 8;

/** What a project without a codebook might ask of its texts, by language. */
export type Drafts = Pick<LanguageSuggestions, 'language' | 'candidates'>;

/**
 * Drafts of themes where nothing is coded yet: phrases that stand in the same passages more often than chance has it (co-word
 * analysis, Callon et al. 1983), weighed by Dunning's log-likelihood. None where there is too little text to count.
 */
export function draftCandidates(passages: readonly Passage[]): Drafts[] {
  return codedPassages(passages, []).map((coded) => {
    const { language } = coded;
    if (coded.passages.length < LEAST_PASSAGES) return { language, candidates: [] };
    const text = new CountedText(language, coded.passages, LEAST.count);
    const all = text.tally(coded.uncoded);
    const ground = { text, coded, all, listed: new ListedTerms([], text), companies: new Map() };
    const { candidates } = candidatesOf(meetingPhrases(all, text, coded.uncoded), ground, MOST_TERMS);
    return { language, candidates: candidates.slice(0, MOST_DRAFTS) };
  });
}

/** Phrases that meet another in more passages than chance has it, the most certain first. */
function meetingPhrases(all: Tally, text: CountedText, passages: readonly number[]): KeyPhrase[] {
  const most = Math.max(LEAST.passages, all.passages * MOST_SHARE);
  const spread = [...all.counts]
    .filter(([, found]) => found.passages >= LEAST.passages && found.passages <= most)
    .map(([phrase, found]) => ({ phrase, ...found, elsewhere: 0, logLikelihood: 0, logRatio: 0 }))
    .sort((a, b) => b.passages - a.passages || a.phrase - b.phrase);
  const keys = withoutRepetition(spread, text, () => false).slice(0, MOST_PHRASES);
  const shared = sharedPassages(keys, text, passages);
  const strongest = keys.map(() => 0);
  for (const [at, one] of keys.entries()) {
    for (const [beside, other] of keys.slice(at + 1).entries()) {
      const later = at + 1 + beside;
      const weight = meeting(shared[at * keys.length + later] ?? 0, one, other, all.passages);
      for (const index of [at, later]) strongest[index] = Math.max(strongest[index] ?? 0, weight);
    }
  }
  return keys
    .map((key, index) => ({ ...key, logLikelihood: strongest[index] ?? 0 }))
    .filter((key) => key.logLikelihood >= KEY.logLikelihood)
    .sort((a, b) => b.logLikelihood - a.logLikelihood || a.phrase - b.phrase);
}

/** How surely two phrases meet more often than by chance; 0 where they do not. */
function meeting(shared: number, one: KeyPhrase, other: KeyPhrase, passages: number): number {
  if (shared * passages <= one.passages * other.passages) return 0;
  return logLikelihood(
    { count: shared, words: one.passages },
    { count: other.passages - shared, words: passages - one.passages },
  );
}
