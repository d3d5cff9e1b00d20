import { fourDecimals } from '../model/four-decimals.js';
import type { CandidateTheme, Example, KeyTerm, NearestTheme } from '../model/suggestion.js';
import type { CodedPassages } from './coded-passages.js';
import { companyOf, likeness, type Company } from './company.js';
import type { CountedText, Place, Tally } from './counted-text.js';
import { describeTerms } from './describe-terms.js';
import { groupPhrases } from './group-phrases.js';
import { keyPhrases, withoutRepetition, wordsOf, type KeyPhrase } from './key-phrases.js';
import type { ListedTerms } from './listed-terms.js';
import { acrossSources, quoteExample } from './quote-example.js';

/** Key phrases that are grouped; the square of it bounds what grouping costs. */
const MOST_KEYS = 200;

/** Passages quoted for a group. */
const MOST_EXAMPLES = 3;

/** Likeness below which a theme is none's nearest. */
const LEAST_LIKENESS = 0.05;

const MOST_SHARED = 5;

export interface Candidates {
  readonly candidates: readonly CandidateTheme[];
  readonly alone: readonly KeyTerm[];
}

/** What the candidates are found in. */
export interface Ground {
  readonly text: CountedText;
  readonly coded: CodedPassages;
  readonly all: Tally;
  readonly listed: ListedTerms;
  /** By theme what its coded passages have more of than the texts at large. */
  readonly companies: ReadonlyMap<string, Company>;
}

/** Groups of what the uncoded passages have more of than the coded ones, the heaviest first. */
export function candidateThemes(ground: Ground): Candidates {
  const { text, coded, listed } = ground;
  const background = text.tally(coded.coded);
  const keys = keyPhrases(text.tally(coded.uncoded), {
    words: background.words,
    count: (phrase) => background.counts.get(phrase)?.count ?? 0,
  });
  const chosen = withoutRepetition(keys, text, (phrase) => listed.has(phrase)).slice(0, MOST_KEYS);
  return candidatesOf(chosen, ground);
}

/** Groups of these phrases, the heaviest first, each of `most` at most, and those that keep company with no other. */
export function candidatesOf(chosen: readonly KeyPhrase[], ground: Ground, most = MOST_KEYS): Candidates {
  const { text, coded } = ground;
  const described = new Map(
    describeTerms(chosen, text, coded.uncoded).map((term, index) => [chosen[index], term]),
  );
  const terms = (group: readonly KeyPhrase[]): KeyTerm[] => group.flatMap((key) => described.get(key) ?? []);
  const groups = groupPhrases(chosen, text, coded.uncoded);
  const heavy = groups
    .filter((group) => group.length > 1)
    .map((group) => group.slice(0, most))
    .map((group) => ({ group, weight: group.reduce((sum, key) => sum + key.logLikelihood, 0) }))
    .sort((a, b) => b.weight - a.weight);
  return {
    candidates: heavy.map(({ group }) => candidate(group, terms(group), ground)),
    alone: terms(groups.filter((group) => group.length === 1).flat()),
  };
}

function candidate(group: readonly KeyPhrase[], terms: readonly KeyTerm[], ground: Ground): CandidateTheme {
  const { text, coded } = ground;
  const phrases = new Set(group.map(({ phrase }) => phrase));
  const holding = coded.uncoded.flatMap((passage) => {
    const held = new Set(text.heldBy(passage).filter((phrase) => phrases.has(phrase)));
    return held.size > 0 ? [{ passage, kinds: held.size }] : [];
  });
  // Equal numbers keep the order of the texts.
  const ranked = [...holding].sort((a, b) => b.kinds - a.kinds);
  const chosen = acrossSources(ranked, MOST_EXAMPLES, ({ passage }) => text.passages[passage]?.source ?? '');
  const company = companyOf(text.tally(holding.map(({ passage }) => passage)), ground.all, text);
  return {
    terms,
    passages: holding.length,
    examples: chosen.flatMap(({ passage }) => richestSentence(passage, phrases, text)),
    nearest: nearestTheme(company, ground),
  };
}

/** The sentence of a passage that holds most of the phrases. */
function richestSentence(passage: number, phrases: ReadonlySet<number>, text: CountedText): Example[] {
  const held = text.passages[passage];
  const places = text.places(passage, (phrase) => phrases.has(phrase));
  const [first] = places;
  if (!held || !first) return [];
  let best: { readonly place: Place; readonly kinds: number } = { place: first, kinds: 0 };
  let at = 0;
  for (const [, end] of held.sentences) {
    const kinds = new Set<number>();
    const place = places[at];
    for (; (places[at]?.start ?? end) < end; at++) kinds.add(places[at]?.phrase ?? 0);
    if (place && kinds.size > best.kinds) best = { place, kinds: kinds.size };
  }
  return [quoteExample(held, best.place)];
}

function nearestTheme(company: Company, { text, companies }: Ground): NearestTheme | null {
  let best: { readonly theme: string; readonly cosine: number; readonly shared: readonly number[] } | null =
    null;
  for (const [theme, other] of companies) {
    const found = likeness(company, other);
    if (found.cosine >= LEAST_LIKENESS && found.cosine > (best?.cosine ?? 0)) best = { theme, ...found };
  }
  if (!best) return null;
  const words = best.shared.slice(0, MOST_SHARED).flatMap((phrase) => wordsOf(text, phrase));
  return {
    theme: best.theme,
    likeness: fourDecimals(best.cosine),
    shared: text.vocabulary.printedAs(words),
  };
}
