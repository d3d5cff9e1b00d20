import { grouped } from '../model/grouped.js';
import { once } from '../model/once.js';
import type { BriefingTexts, PlacedQuote } from './briefing-texts.js';
import { matchPassages, type PassageMatch } from './match-passages.js';
import { pairEquals, unpaired, type Pair } from './pair-equals.js';
import { pairNearTexts } from './pair-near-texts.js';

/** Likeness from which a quote is taken for another that was edited; for two of one passage less will do. */
const EDITED = { least: 0.4, leastInPlace: 0.2 } as const;

/** Quotes of a theme that two briefings have in common, and those that one of them has. */
export interface QuoteMatch {
  /** Of the same words, said in the same way. */
  readonly kept: readonly Pair<PlacedQuote>[];
  /** Those of them that stand elsewhere in the source. */
  readonly moved: readonly Pair<PlacedQuote>[];
  /** Of other words, or of the same that now count as said otherwise. */
  readonly reworded: readonly Pair<PlacedQuote>[];
  /** Of the same words, coded in one and to be checked in the other: each also lost and gained. */
  readonly rezoned: readonly Pair<PlacedQuote>[];
  readonly lost: readonly PlacedQuote[];
  readonly gained: readonly PlacedQuote[];
}

/** Passages of a source of both briefings; null where one of them does not have it. */
export type PassagesOf = (source: string) => PassageMatch | null;

/** Matches the passages of each source when it is first asked for. */
export function passagesOf(before: BriefingTexts, after: BriefingTexts): PassagesOf {
  return once((id: string) => {
    const [one, other] = [before.source(id), after.source(id)];
    return one && other ? matchPassages(one, other) : null;
  });
}

/** Which quotes of two states of a theme are each other. */
export function matchQuotes(
  before: readonly PlacedQuote[],
  after: readonly PlacedQuote[],
  passages: PassagesOf,
): QuoteMatch {
  const inPlace = (one: PlacedQuote, other: PlacedQuote): boolean =>
    passages(one.quote.source)?.afterOf.get(one.at) === other.at;
  const equal = (keyOf: (one: PlacedQuote) => string, [these, those]: Pair<readonly PlacedQuote[]>) =>
    pairEquals(these, those, { keyOf, surely: inPlace });
  const words = ({ quote }: PlacedQuote): string => `${quote.source}\n${quote.text}`;
  const inZone = (one: PlacedQuote): string => `${one.quote.zone}\n${words(one)}`;
  const asSaid = (one: PlacedQuote): string => `${one.quote.statement}\n${inZone(one)}`;

  const kept = equal(asSaid, [before, after]);
  const otherwise = equal(inZone, unpaired(before, after, kept));
  const rezoned = equal(words, unpaired(before, after, [...kept, ...otherwise]));
  const reworded = [
    ...otherwise,
    ...edited(unpaired(before, after, [...kept, ...otherwise, ...rezoned]), passages),
  ];
  const [lost, gained] = unpaired(before, after, [...kept, ...reworded]);
  const moved = kept.filter(
    ([one, other]) => !inPlace(one, other) || passages(one.quote.source)?.moved.has(one.at),
  );
  return { kept, moved, reworded, rezoned, lost, gained };
}

/** Quotes of one source of which one was edited into the other. */
function edited([before, after]: Pair<readonly PlacedQuote[]>, passages: PassagesOf): Pair<PlacedQuote>[] {
  const later = grouped(after, ({ quote }) => quote.source);
  return [...grouped(before, ({ quote }) => quote.source)].flatMap(([source, these]) => {
    const afterOf = passages(source)?.afterOf;
    return pairNearTexts(these, later.get(source) ?? [], {
      ...EDITED,
      textOf: ({ quote }) => quote.text,
      placeOf: [({ at }) => afterOf?.get(at), ({ at }) => at],
    });
  });
}
