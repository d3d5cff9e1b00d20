import type { Difference, DifferenceFact, EditionQuote } from '../model/edition-diff.js';
import type { BriefingTexts } from './briefing-texts.js';

/** The order in which differences are told: the most important first, each kind in the order of the texts. */
export class DifferenceOrder {
  /** Ids of sources and passages, by the newer briefing, those that are gone last. */
  readonly #sources = new Map<string, number>();
  readonly #passages = new Map<string, number>();

  constructor(before: BriefingTexts, after: BriefingTexts) {
    for (const { briefing } of [after, before])
      for (const { id: source, passages } of briefing.sources) {
        if (!this.#sources.has(source)) this.#sources.set(source, this.#sources.size);
        for (const { id } of passages)
          if (!this.#passages.has(id)) this.#passages.set(id, this.#passages.size);
      }
  }

  /** The differences of a theme, with what a briefing does not print in front marked, and behind the others. */
  of(facts: readonly DifferenceFact[]): Difference[] {
    const ranked = facts.map((fact) => {
      const suppressed = isSuppressed(fact);
      const { source, passage } = placeOf(fact);
      const place = [this.#sources.get(source) ?? 0, this.#passages.get(passage) ?? 0];
      return {
        difference: { ...fact, causes: [], suppressed },
        key: [Number(suppressed), rankOf(fact), ...place],
      };
    });
    return ranked.toSorted((a, b) => byKey(a.key, b.key)).map(({ difference }) => difference);
  }
}

/** The lower, the more it matters. */
function rankOf(fact: DifferenceFact): number {
  switch (fact.kind) {
    case 'silence-fallen':
      return 0;
    case 'silence-broken':
      return 1;
    case 'status':
      return (fact.after ?? fact.before)?.certainty === 'firm' ? 2 : 3;
    case 'judgement':
      return fact.change === 'stale' ? 4 : 5;
    case 'fact':
      return 6;
    case 'reworded':
      return fact.turns.length > 0 ? 7 : 10;
    case 'lost':
      return 8;
    case 'gained':
      return 9;
    case 'certainty':
      return 11;
    case 're-paired':
      return 12;
    case 'moved':
      return 13;
  }
}

/** Quotes still to be checked stand behind those that count. */
function isSuppressed(fact: DifferenceFact): boolean {
  return quotesOf(fact).length > 0 && quotesOf(fact).every(({ zone }) => zone === 'borderline');
}

function quotesOf(fact: DifferenceFact): readonly EditionQuote[] {
  switch (fact.kind) {
    case 'silence-broken':
    case 'silence-fallen':
      return fact.quotes;
    case 'gained':
    case 'lost':
    case 're-paired':
      return [fact.quote];
    case 'reworded':
    case 'moved':
      return [fact.before, fact.after];
    case 'status':
    case 'certainty':
    case 'fact':
    case 'judgement':
      return [];
  }
}

/** Where it is told: of a pair, at the later source; of a quote, at its passage. */
function placeOf(fact: DifferenceFact): { readonly source: string; readonly passage: string } {
  const quote = quotesOf(fact).at(-1);
  if (quote) return quote;
  const isPair = fact.kind === 'status' || fact.kind === 'certainty' || fact.kind === 'fact';
  return { source: isPair ? fact.to : '', passage: '' };
}

function byKey(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}
