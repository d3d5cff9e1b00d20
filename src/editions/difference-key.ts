import type { DifferenceFact, EditionQuote, StatusLabel } from '../model/edition-diff.js';
import type { FactChange } from '../model/change.js';

/**
 * What tells a difference of a theme from every other, however passages are named: the same of two comparisons where both
 * find the same thing.
 */
export function differenceKey(fact: DifferenceFact): string {
  return JSON.stringify([fact.kind, ...parts(fact)]);
}

/** The keys of all that a difference tells: a silence that is broken or falls also that its quotes came or went. */
export function toldKeys(fact: DifferenceFact): string[] {
  const key = differenceKey(fact);
  if (fact.kind === 'silence-broken')
    return [key, ...fact.quotes.map((quote) => differenceKey({ kind: 'gained', quote }))];
  if (fact.kind === 'silence-fallen')
    return [key, ...fact.quotes.map((quote) => differenceKey({ kind: 'lost', quote }))];
  return [key];
}

function parts(fact: DifferenceFact): unknown[] {
  switch (fact.kind) {
    case 'status':
    case 'certainty':
      return [fact.from, fact.to, label(fact.before), label(fact.after)];
    case 'silence-broken':
    case 'silence-fallen':
      return [fact.source];
    case 'gained':
    case 'lost':
      return [...words(fact.quote), fact.quote.zone];
    case 'reworded':
      return [...words(fact.before), ...words(fact.after), fact.before.statement, fact.after.statement];
    case 'moved':
      return words(fact.before);
    case 're-paired':
      return words(fact.quote);
    case 'fact':
      return [fact.from, fact.to, fact.object, sides(fact.before), sides(fact.after)];
    case 'judgement':
      return [fact.change, fact.before, fact.after];
  }
}

function words({ source, text }: EditionQuote): string[] {
  return [source, text];
}

function label(one: StatusLabel | null): string {
  return one ? `${one.status} ${one.certainty}` : '';
}

function sides(fact: Pick<FactChange, 'from' | 'to'> | null): unknown {
  return fact ? [fact.from, fact.to] : null;
}
