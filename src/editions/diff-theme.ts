import type { Difference, DifferenceFact } from '../model/edition-diff.js';
import { isOtherText, type BriefingTexts, type PlacedQuote } from './briefing-texts.js';
import { diffFacts } from './diff-facts.js';
import { diffThemeJudgements } from './diff-judgements.js';
import { diffPairings } from './diff-pairings.js';
import { diffQuotes } from './diff-quotes.js';
import { diffSilences } from './diff-silences.js';
import type { DifferenceOrder } from './difference-order.js';
import { diffStatuses } from './diff-statuses.js';
import { matchQuotes, type PassagesOf } from './match-quotes.js';
import type { ThemeMatch } from './match-themes.js';
import type { Pair } from './pair-equals.js';
import type { Turns } from './turns.js';

/** Two briefings that are compared, with what is worked out once for all their themes. */
export interface Comparison {
  readonly texts: Pair<BriefingTexts>;
  readonly passages: PassagesOf;
  readonly turns: Turns;
  readonly order: DifferenceOrder;
}

/** What differs in one theme. Of a theme that came or went as a whole: its quotes and its judgement. */
export function diffTheme(match: ThemeMatch, comparison: Comparison): Difference[] {
  return comparison.order.of(factsOf(match, comparison));
}

function factsOf(match: ThemeMatch, { texts, passages, turns }: Comparison): DifferenceFact[] {
  const { theme, kind, origins, siblings, tells } = match;
  const [before, after] = texts;
  const now = kind === 'removed' ? undefined : theme;
  const [origin] = origins;
  const newer = after.quotes(now);
  const elsewhere = new Set(siblings.flatMap((one) => after.quotes(one)).map(words));
  for (const quote of newer) elsewhere.delete(words(quote));
  const older = each(origins.flatMap((one) => before.quotes(one))).filter(
    (quote) => !elsewhere.has(words(quote)),
  );
  const own = new Set(tells.flatMap((one) => before.quotes(one)));
  const found = matchQuotes(older, newer, passages);
  const quotes = { ...found, lost: found.lost.filter((quote) => own.has(quote)) };
  const judgements = diffThemeJudgements([origin, now], (passage) => isOtherText(texts, passage));
  if (!origin || !now) return [...diffQuotes(quotes, turns), ...judgements];

  const { silences, rest } = diffSilences([origins, [now]], quotes);
  return [
    ...silences,
    ...diffStatuses([origin, now], [before.briefing, after.briefing]),
    ...judgements,
    ...diffFacts([origin, now]),
    ...diffQuotes(rest, turns),
    ...diffPairings([origins, [now]], [older, newer], quotes),
  ];
}

function words({ quote }: PlacedQuote): string {
  return `${quote.source}\n${quote.text}`;
}

/** Each stretch of text once, though several themes quote it. */
function each(quotes: readonly PlacedQuote[]): PlacedQuote[] {
  const stretches = new Map(
    quotes.toReversed().map((one) => [`${one.quote.passage}#${one.range[0]}-${one.range[1]}`, one]),
  );
  const once = new Set(stretches.values());
  return quotes.filter((one) => once.has(one));
}
