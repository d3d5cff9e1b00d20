import { wordDifferences, type WordRun } from '../language/word-differences.js';
import type { DifferenceFact, WordChange } from '../model/edition-diff.js';
import type { PlacedQuote } from './briefing-texts.js';
import type { QuoteMatch } from './match-quotes.js';
import type { Pair } from './pair-equals.js';
import type { Turns } from './turns.js';

const KINDS = { same: 'kept', inserted: 'inserted', deleted: 'deleted' } as const;

/** The quotes that a theme gained, lost, or has in other words or another place. */
export function diffQuotes({ gained, lost, reworded, moved }: QuoteMatch, turns: Turns): DifferenceFact[] {
  return [
    ...lost.map(({ quote }) => ({ kind: 'lost', quote }) as const),
    ...gained.map(({ quote }) => ({ kind: 'gained', quote }) as const),
    ...reworded.map((pair) => rewording(pair, turns)),
    ...moved.map(([before, after]) => ({ kind: 'moved', before: before.quote, after: after.quote }) as const),
  ];
}

function rewording(pair: Pair<PlacedQuote>, turns: Turns): DifferenceFact {
  const [{ quote: before }, { quote: after }] = pair;
  const runs = wordDifferences(before.text, after.text);
  return { kind: 'reworded', before, after, words: runs.map(wordChange), turns: turns.of(pair, runs) };
}

function wordChange({ kind, text }: WordRun): WordChange {
  return { kind: KINDS[kind], text };
}
