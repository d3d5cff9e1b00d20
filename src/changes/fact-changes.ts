import { squeezedDesignations } from '../language/designations/find-designations.js';
import { withoutNumber } from '../language/quantities/noun-phrase.js';
import { isUnit } from '../language/quantities/quantity-words.js';
import type { FactChange, FactPlace } from '../model/change.js';
import type { Fact, FactKind } from '../model/fact.js';
import type { FactSentence, SentencePair } from './fact-sentences.js';

/** How much two sentences must have in common before their facts are compared: weight of the words, and their share. */
const ENOUGH = {
  /** What is counted is the same noun or measure: `troops`, `cubic metres per second`. */
  counted: { shared: 1, share: 0.2 },
  /** A share, a price, a length may be that of anything. */
  measured: { shared: 2.5, share: 0.35 },
  /** A date may be that of anything. */
  date: { shared: 2.5, share: 0.4 },
  designation: { shared: 2, share: 0.25 },
  /** Names are replaced only where a sentence is kept but for them. */
  name: { shared: 3, share: 0.7 },
} as const;

/** Units that by themselves do not say what is measured. */
const OF_ANYTHING =
  /^(?:percent|percentage point|second|minute|hour|day|week|month|year|decade|kilometre|metre|centimetre|millimetre|mile|foot|[A-Z]{3})$/;

/** All quotes of one source on a theme. */
export interface Quotes {
  readonly facts: readonly Fact[];
  /** Their text as designations are looked for in it (`squeezed`), worked out when asked for. */
  readonly squeezed: () => string;
}

interface Sides {
  readonly before: Quotes;
  readonly after: Quotes;
}

/** The facts that differ in pairs of sentences. `sides`: what the two sources say on the theme in all their quotes. */
export function factChanges(pairs: readonly SentencePair[], sides: Sides): FactChange[] {
  return pairs.flatMap((pair) => [
    ...quantities(pair, sides),
    ...dates(pair, sides),
    ...designations(pair, sides),
    ...names(pair, sides),
  ]);
}

/** `own`: the fact that is compared; its own words do not say what it is about. */
function isEnough(
  { from, to, likeness }: SentencePair,
  enough: (typeof ENOUGH)[keyof typeof ENOUGH],
  own?: Fact,
): boolean {
  if (likeness.share < enough.share) return false;
  let { shared } = likeness;
  for (const [stem, { start, weight }] of from.words) {
    if (own && start >= own.start && start < own.end)
      shared -= Math.min(weight, to.words.get(stem)?.weight ?? 0);
  }
  return shared >= enough.shared;
}

function ofKind({ facts }: FactSentence, kind: FactKind): readonly Fact[] {
  return facts.filter((fact) => fact.kind === kind);
}

/** One quantity of the same object on either side, of another number. */
function quantities(pair: SentencePair, { before, after }: Sides): FactChange[] {
  const [ones, others] = [ofKind(pair.from, 'quantity'), ofKind(pair.to, 'quantity')];
  return ones.flatMap((one): FactChange[] => {
    const other = others.find((fact) => fact.object === one.object);
    if (!other || count(ones, one.object) > 1 || count(others, one.object) > 1) return [];
    if (other.value === one.value) return [];
    const measured = OF_ANYTHING.test(one.object);
    if (!isEnough(pair, measured ? ENOUGH.measured : ENOUGH.counted, one)) return [];
    if (!countTheSame(one, other, pair) || speakOfOthers(pair)) return [];
    if (isNegated(one, pair.from) || isNegated(other, pair.to)) return [];
    // A number that the other text gives as well is no change, but another count.
    if (has(before, other) || has(after, one)) return [];
    const { text, language } = pair.from.passage;
    const noun = withoutNumber(text.slice(one.start, one.end), language);
    const object = isUnit(one.object) ? `${noun} (${context(pair, one)})` : noun;
    return [changeOf(object, one, other, pair)];
  });
}

function count(facts: readonly Fact[], object: string): number {
  return facts.filter((fact) => fact.object === object).length;
}

function has({ facts }: Quotes, { kind, object, value }: Fact): boolean {
  return facts.some((fact) => fact.kind === kind && fact.object === object && fact.value === value);
}

/** `4,000 Russian troops` and `9,000 Belarusian troops` do not count the same; `9,000 troops` may. */
function countTheSame(one: Fact, other: Fact, { from, to }: SentencePair): boolean {
  const [ones, others] = [modifiers(one, from), modifiers(other, to)];
  return [...ones].every((word) => others.has(word)) || [...others].every((word) => ones.has(word));
}

/** The stems inside a quantity's range, and so the words that narrow what it counts. */
function modifiers({ start, end }: Fact, { words }: FactSentence): Set<string> {
  return new Set(
    [...words].flatMap(([stem, word]) => (word.start >= start && word.start < end ? [stem] : [])),
  );
}

/** One date on either side, days apart. Where both are told from the day of publication they say the same in other words. */
function dates(pair: SentencePair, { before, after }: Sides): FactChange[] {
  const [[one, ...ones], [other, ...others]] = [ofKind(pair.from, 'date'), ofKind(pair.to, 'date')];
  if (!one || !other || ones.length > 0 || others.length > 0 || !isEnough(pair, ENOUGH.date)) return [];
  if (overlap(one, other) || (one.resolved && other.resolved) || speakOfOthers(pair)) return [];
  if (isLaterEvent(one, other, pair.from)) return [];
  if (isNegated(one, pair.from) || isNegated(other, pair.to)) return [];
  if (has(before, other) || has(after, one)) return [];
  return [changeOf(context(pair, one), one, other, pair)];
}

/** Whether each sentence names somebody or some place that the other does not: what they tell is not of the same. */
function speakOfOthers({ from, to }: SentencePair): boolean {
  const [ones, others] = [namedIn(from), namedIn(to)];
  return [...ones].some((name) => !others.has(name)) && [...others].some((name) => !ones.has(name));
}

function namedIn({ facts }: FactSentence): Set<string> {
  const named = facts.filter(({ kind }) => kind === 'place' || kind === 'organisation' || kind === 'person');
  return new Set(named.map((fact) => fact.object));
}

/** `never fell under 310`: printed alone the number would say the opposite. */
function isNegated(fact: Fact, { coding, passage }: FactSentence): boolean {
  const { start } = rangeOf(fact, passage.text);
  return coding.cues.some(({ kind, end }) => {
    const between = kind === 'negated' && end <= start ? passage.text.slice(end, start) : null;
    return between !== null && between.length < NEGATED_REACH && !/[.;:!?]/.test(between);
  });
}

/** Characters that a negation reaches ahead. */
const NEGATED_REACH = 60;

/** What was past when the earlier text was published is not moved to a day after it: that is another event. */
function isLaterEvent(one: Fact, other: Fact, { published }: FactSentence): boolean {
  if (!published) return true;
  return (one.last ?? '') < published.first && (other.first ?? '') > published.last;
}

function overlap(one: Fact, other: Fact): boolean {
  return (one.first ?? '') <= (other.last ?? '') && (other.first ?? '') <= (one.last ?? '');
}

/** Designations that only one side has in any spelling; `S-300` and `S-300PMU` are of one family, and neither is gone for the other. */
function designations(pair: SentencePair, { before, after }: Sides): FactChange[] {
  if (!isEnough(pair, ENOUGH.designation)) return [];
  const gone = ofKind(pair.from, 'designation').filter((one) => !isKnown(one, after));
  const come = ofKind(pair.to, 'designation').filter((one) => !isKnown(one, before));
  return [
    ...gone.map((one) => changeOf(one.value, one, null, pair)),
    ...come.map((one) => changeOf(one.value, null, one, pair)),
  ];
}

function isKnown({ object }: Fact, { facts, squeezed }: Quotes): boolean {
  const related = facts.some((fact) => fact.kind === 'designation' && object.startsWith(fact.object));
  return related || squeezed().includes(squeezedDesignations(object));
}

/** A place, organisation or person in place of another, in sentences that are else the same. */
function names(pair: SentencePair, { before, after }: Sides): FactChange[] {
  if (!isEnough(pair, ENOUGH.name)) return [];
  return (['place', 'organisation', 'person'] as const).flatMap((kind) => {
    // Of several names which one gave way to which is not told.
    const [[one, ...ones], [other, ...others]] = [distinct(pair.from, kind), distinct(pair.to, kind)];
    if (!one || !other || ones.length > 0 || others.length > 0) return [];
    if (knows(after, one) || knows(before, other)) return [];
    // `Pacific` and `Asia-Pacific` are no two places.
    if (isPartOf(one, other) || isPartOf(other, one)) return [];
    return [changeOf(context(pair, one), one, other, pair)];
  });
}

function isPartOf(one: Fact, other: Fact): boolean {
  return other.object.includes(one.object) || other.value.includes(one.value);
}

function distinct(sentence: FactSentence, kind: FactKind): Fact[] {
  const facts = ofKind(sentence, kind);
  return facts.filter((fact, index) => facts.findIndex((other) => other.object === fact.object) === index);
}

function knows({ facts }: Quotes, { kind, object }: Fact): boolean {
  return facts.some((fact) => fact.kind === kind && fact.object === object);
}

/** Words that say what a fact is about. */
const MOST_CONTEXT = 4;

/** The words that both sentences share, as printed in the earlier and in its order; those of the fact itself left out. */
function context({ from, to }: SentencePair, { start, end }: Fact): string {
  const shared = [...from.words].filter(
    ([stem, word]) => to.words.has(stem) && !(word.start >= start && word.start < end),
  );
  return shared
    .slice(0, MOST_CONTEXT)
    .map(([, word]) => word.printed)
    .join(', ');
}

function changeOf(
  object: string,
  one: Fact | null,
  other: Fact | null,
  { from, to }: SentencePair,
): FactChange {
  const places = { from: one && placeOf(one, from), to: other && placeOf(other, to) };
  const kind = (one ?? other)?.kind ?? '';
  return { kind, object, from: printedAt(places.from, from), to: printedAt(places.to, to), places };
}

/** Where a fact stands, the words that loosen it included. */
function placeOf(fact: Fact, { coding, passage }: FactSentence): FactPlace {
  return { coding: coding.id, ...rangeOf(fact, passage.text) };
}

function rangeOf(
  { start, end, qualifier }: Fact,
  text: string,
): { readonly start: number; readonly end: number } {
  const inside = qualifier === undefined || text.slice(start, end).includes(qualifier);
  const from = inside ? start : text.lastIndexOf(qualifier, start);
  return { start: from < 0 ? start : from, end };
}

function printedAt(place: FactPlace | null, { passage }: FactSentence): string | null {
  return place && passage.text.slice(place.start, place.end);
}
