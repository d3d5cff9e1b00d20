import type { BriefingTheme } from '../model/briefing.js';
import type { DifferenceFact, EditionQuote } from '../model/edition-diff.js';
import type { PlacedQuote } from './briefing-texts.js';
import type { QuoteMatch } from './match-quotes.js';
import type { Pair } from './pair-equals.js';

type RePaired = Extract<DifferenceFact, { kind: 're-paired' }>;

/** The quotes of one briefing, by the ids of their codings, and whom each answers. */
interface Answers {
  readonly quotes: ReadonlyMap<string, PlacedQuote>;
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A quote that both briefings have in the same words. */
interface Kept {
  readonly pair: Pair<PlacedQuote>;
  /** Others of them that it answers in one of the briefings only, by number. */
  readonly differing: ReadonlySet<number>;
}

/**
 * Quotes that answer others than before. What answers a quote that came, went or was reworded tells nothing of its own; and a
 * pair that is no more is told at one of its quotes, the one with the most to tell.
 */
export function diffPairings(
  themes: Pair<readonly BriefingTheme[]>,
  quotes: Pair<readonly PlacedQuote[]>,
  { kept, rezoned }: QuoteMatch,
): RePaired[] {
  const [was, is] = [answers(themes[0], quotes[0]), answers(themes[1], quotes[1])];
  const pairs = [...kept, ...rezoned];
  const [numbers, numbersAfter] = [
    new Map(pairs.map(([one], number) => [one.coding.id, number])),
    new Map(pairs.map(([, other], number) => [other.coding.id, number])),
  ];
  const all = pairs.map((pair): Kept => {
    const [one, other] = [numbered(pair[0], was, numbers), numbered(pair[1], is, numbersAfter)];
    return { pair, differing: inOneOnly(one, other) };
  });
  return telling(all).map(({ pair: [one, other] }) => {
    return {
      kind: 're-paired',
      quote: other.quote,
      before: answering(one, was),
      after: answering(other, is),
    };
  });
}

function answers(themes: readonly BriefingTheme[], quotes: readonly PlacedQuote[]): Answers {
  const partners = new Map<string, Set<string>>();
  for (const { cells } of themes.flatMap(({ rows }) => rows)) {
    const sides = Object.values(cells);
    if (sides.length < 2) continue;
    for (const own of sides)
      for (const id of own) {
        const known = partners.get(id) ?? new Set();
        partners.set(id, known);
        for (const side of sides) if (side !== own) for (const other of side) known.add(other);
      }
  }
  return { partners, quotes: new Map(quotes.map((one) => [one.coding.id, one])) };
}

function numbered(
  { coding }: PlacedQuote,
  { partners }: Answers,
  numbers: ReadonlyMap<string, number>,
): Set<number> {
  return new Set([...(partners.get(coding.id) ?? [])].flatMap((id) => numbers.get(id) ?? []));
}

function inOneOnly(one: ReadonlySet<number>, other: ReadonlySet<number>): Set<number> {
  return new Set([...[...one].filter((id) => !other.has(id)), ...[...other].filter((id) => !one.has(id))]);
}

function answering({ coding }: PlacedQuote, { partners, quotes }: Answers): EditionQuote[] {
  return [...(partners.get(coding.id) ?? [])].flatMap((id) => quotes.get(id)?.quote ?? []);
}

/** So few of them that each pair that differs is told at one. */
function telling(all: readonly Kept[]): Kept[] {
  const ranked = [...all.entries()]
    .filter(([, { differing }]) => differing.size > 0)
    .toSorted(([, a], [, b]) => b.differing.size - a.differing.size || byWords(a, b));
  const told = new Set<number>();
  return ranked.flatMap(([number, kept]) => {
    if ([...kept.differing].every((other) => told.has(other))) return [];
    told.add(number);
    return [kept];
  });
}

function byWords({ pair: [a] }: Kept, { pair: [b] }: Kept): number {
  const [one, other] = [`${a.quote.source}\n${a.quote.text}`, `${b.quote.source}\n${b.quote.text}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
