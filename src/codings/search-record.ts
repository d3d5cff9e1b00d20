import { contentStems, sentenceHeads, type ContentStem } from '../language/content-stems.js';
import { countWords } from '../language/tokens.js';
import type { Nearest, SearchRecord } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import type { Source } from '../model/source.js';
import type { Theme } from '../model/theme.js';
import type { TermMatch } from './match-terms.js';
import { BORDERLINE, fourDecimals, score } from './score.js';

/** A silence in fewer words than this tells nothing. */
const TOO_SHORT_WORDS = 150;

/** A silence in a complete text of this many words is worth something. */
const LONG_WORDS = 1_000;

/** Stems that have to be shared before a sentence counts as near. */
const LEAST_SHARED = 2;

/** What was searched in one source for one theme, and what it was held against. */
export interface Search {
  readonly source: Source;
  readonly passages: readonly Passage[];
  readonly theme: Theme;
  /** Terms tried in the source's language. */
  readonly terms: number;
  /** By passage id and sentence, `<id>#<n>`: what matched without counting, rulings disregarded. */
  readonly matches: ReadonlyMap<string, readonly TermMatch[]>;
  /** Quotes on the theme in other sources of the same language. */
  readonly quotesElsewhere: readonly string[];
}

/** The record of a search that found nothing that counts. */
export function searchRecord(search: Search): SearchRecord {
  const { source, passages } = search;
  const words = passages.reduce((sum, passage) => sum + countWords(passage.text), 0);
  return {
    sentences: passages.reduce((sum, passage) => sum + passage.sentences.length, 0),
    words,
    terms: search.terms,
    threshold: BORDERLINE,
    nearest: nearestByTerms(search) ?? nearestByStems(search),
    worth: worth(source, words),
    extent: source.extent,
  };
}

function worth({ extent, legibility }: Source, words: number): SearchRecord['worth'] {
  if (words < TOO_SHORT_WORDS) return 'too-short';
  return extent === 'full' && legibility === 'good' && words >= LONG_WORDS ? 'strong' : 'weak';
}

function nearestByTerms({ passages, matches }: Search): Nearest | null {
  let best: Nearest | null = null;
  for (const passage of passages) {
    for (const sentence of passage.sentences.keys()) {
      const found = matches.get(`${passage.id}#${sentence}`);
      if (!found) continue;
      const reached = score(found);
      if (best && best.score >= reached) continue;
      const printed = found.map((match) => `${match.term.strength} term ${match.term.text}`);
      best = { passage: passage.id, sentence, score: reached, why: [...new Set(printed)] };
    }
  }
  return best;
}

/** The sentence that shares most with the theme's question, scope and quotes elsewhere, rare stems counting more. */
function nearestByStems({ passages, theme, quotesElsewhere, source }: Search): Nearest | null {
  const wanted = new Set(
    [theme.title, theme.question, theme.scope, ...quotesElsewhere].flatMap((text) =>
      stems(text, source.language),
    ),
  );
  const sentences = passages.flatMap((passage) =>
    passage.sentences.map(([start, end], sentence) => ({
      passage: passage.id,
      sentence,
      stems: uniqueStems(passage.text.slice(start, end), passage.language),
    })),
  );
  const spread = new Map<string, number>();
  for (const one of sentences)
    for (const stem of one.stems.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const rarity = (stem: string): number => Math.log((sentences.length + 1) / (spread.get(stem) ?? 1));
  let best: { nearest: Nearest; weight: number } | null = null;
  for (const one of sentences) {
    const shared = [...one.stems].filter(([stem]) => wanted.has(stem));
    const weight = shared.reduce((sum, [stem]) => sum + rarity(stem), 0);
    if (shared.length < LEAST_SHARED || (best && best.weight >= weight)) continue;
    shared.sort(([a], [b]) => rarity(b) - rarity(a));
    const why = shared.slice(0, 4).map(([, stem]) => `shares ${stem.printed}`);
    best = {
      weight: fourDecimals(weight),
      nearest: { passage: one.passage, sentence: one.sentence, score: 0, why },
    };
  }
  return best?.nearest ?? null;
}

function uniqueStems(text: string, language: string): Map<string, ContentStem> {
  const unique = new Map<string, ContentStem>();
  for (const stem of contentStems(text, language, sentenceHeads(text, [[0, text.length]]))) {
    if (!unique.has(stem.stem)) unique.set(stem.stem, stem);
  }
  return unique;
}

function stems(text: string, language: string): string[] {
  return contentStems(text, language, new Set()).map((stem) => stem.stem);
}
