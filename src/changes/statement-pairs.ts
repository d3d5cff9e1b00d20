import type { FirmnessChange, StatementPair, StatementPlace } from '../model/change.js';
import type { Statement } from '../model/coding.js';
import { heaviest } from '../model/heaviest.js';
import type { FactSentence, SentencePair } from './fact-sentences.js';

/** How much two sentences must have in common before how they say it is compared: weight of the words, and their share. */
const ENOUGH = { shared: 2.5, share: 0.4 };

/** Pairs whose statement grew firmer or looser. */
export function firmnessChanges(pairs: readonly SentencePair[]): FirmnessChange[] {
  return stated(pairs).flatMap(({ from, to }): FirmnessChange[] => {
    const [one, other] = [firmness(from.statement), firmness(to.statement)];
    if (one === null || other === null || one === other) return [];
    return [{ direction: one < other ? 'firmer' : 'looser', from, to }];
  });
}

/** Pairs of which one side negates what the other asserts. */
export function reversals(pairs: readonly SentencePair[]): StatementPair[] {
  return pairs.flatMap((pair) =>
    stated([pair]).filter(({ from, to }) => {
      if (from.statement === 'asserted' && to.statement === 'negated') return isSaid(to, pair.to, pair.from);
      if (from.statement === 'negated' && to.statement === 'asserted')
        return isSaid(from, pair.from, pair.to);
      return false;
    }),
  );
}

/** Whether the first word behind a negation, which it negates, stands in the other sentence: else that is about another thing. */
function isSaid({ cues }: StatementPlace, negated: FactSentence, other: FactSentence): boolean {
  return cues.some(({ end }) => {
    const [stem] = [...negated.words].find(([, word]) => word.start >= end) ?? [];
    return stem !== undefined && other.words.has(stem);
  });
}

/** Steps of firmness; null for what cannot be ranked: a negation, and the words of others. */
function firmness(statement: Statement): number | null {
  switch (statement) {
    case 'hedged':
    case 'conditional':
      return 0;
    case 'intended':
      return 1;
    case 'obliged':
    case 'asserted':
      return 2;
    case 'negated':
    case 'reported':
      return null;
  }
}

/** How both sides of each pair say it, where both sentences are those that the statements of their quotes are of. */
function stated(pairs: readonly SentencePair[]): StatementPair[] {
  return pairs.flatMap((pair): StatementPair[] => {
    if (pair.likeness.shared < ENOUGH.shared || pair.likeness.share < ENOUGH.share) return [];
    const [from, to] = [placeOf(pair.from), placeOf(pair.to)];
    return from && to ? [{ from, to }] : [];
  });
}

function placeOf({ coding, range: [start, end] }: FactSentence): StatementPlace | null {
  // The statement of a quote is that of the sentence with its heaviest match.
  const about = heaviest(coding.spans);
  if (!about || about.start < start || about.start >= end) return null;
  const { id, statement } = coding;
  const cues = coding.cues.filter((cue) => cue.kind === statement && cue.start >= start && cue.end <= end);
  return { coding: id, statement, cues, about: [about.start, about.end] };
}
