import { fourDecimals } from '../model/four-decimals.js';
import type { Change, ChangeAxes, QuantityChange, SentenceShare, ShareChange } from '../model/change.js';
import type { Coding } from '../model/coding.js';
import { codingsOf } from '../model/codings-of.js';
import { sentencesOn } from '../model/sentences-on.js';
import type { Source } from '../model/source.js';
import { wilson } from '../model/wilson.js';
import type { AlignedSentences, ComparedTexts } from './aligned-sentences.js';
import { firmnessChanges, reversals } from './statement-pairs.js';

/**
 * The changes with what grew stronger or weaker: only inside a series and where a theme continues, for two voices are not
 * one that changed. Three axes that are never summed, and possible reversals.
 */
export function measureAxes(
  changes: readonly Change[],
  aligned: AlignedSentences,
  { codings, passages, sources }: Omit<ComparedTexts, 'alignments'>,
): Change[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const sentences = new Map<string, number>();
  for (const { source, sentences: own } of passages)
    sentences.set(source, (sentences.get(source) ?? 0) + own.length);
  const quotesOf = codingsOf(codings);
  const byCoding = new Map(codings.map((coding) => [coding.id, coding]));
  const shareOf = (theme: string, source: string): SentenceShare | null =>
    sentenceShare(quotesOf(theme, source), sentences.get(source) ?? 0);
  return changes.map((change) => {
    const { theme, from, to } = change;
    const [one, other] = [byId.get(from), byId.get(to)];
    if (!one || !other || one.series !== other.series || change.status !== 'continued') return change;
    const pairs = aligned.pairs(theme, from, to);
    const axes: ChangeAxes = {
      share: isWhole(one) && isWhole(other) ? shareChange(shareOf(theme, from), shareOf(theme, to)) : null,
      firmness: firmnessChanges(pairs),
      quantities: quantityChanges(change, byCoding),
      reversals: reversals(pairs),
    };
    const isEmpty = axes.share === null && isNone(axes.firmness, axes.quantities, axes.reversals);
    return isEmpty ? change : { ...change, axes };
  });
}

/** What an excerpt, a summary or a poor copy leaves out might be on the theme. */
function isWhole({ extent, legibility }: Source): boolean {
  return extent === 'full' && legibility === 'good';
}

function isNone(...lists: readonly (readonly unknown[])[]): boolean {
  return lists.every((list) => list.length === 0);
}

function sentenceShare(codings: readonly Coding[], of: number): SentenceShare | null {
  if (of === 0) return null;
  const on = sentencesOn(codings);
  const { low, high } = wilson(on, of);
  return { sentences: on, of, low: fourDecimals(low), high: fourDecimals(high) };
}

/** More or less only where the intervals do not meet: small changes say nothing. */
function shareChange(from: SentenceShare | null, to: SentenceShare | null): ShareChange | null {
  if (!from || !to) return null;
  if (from.high < to.low) return { direction: 'more', from, to };
  return to.high < from.low ? { direction: 'less', from, to } : null;
}

/** Of the facts that differ those whose numbers do not overlap. */
function quantityChanges({ facts }: Change, codings: ReadonlyMap<string, Coding>): QuantityChange[] {
  return facts.flatMap(({ kind, places }, fact): QuantityChange[] => {
    if (kind !== 'quantity' || !places?.from || !places.to) return [];
    const [one, other] = [places.from, places.to].map(({ coding: id, start, end }) => {
      const found = codings.get(id)?.facts ?? [];
      const own = found.find((each) => each.kind === kind && each.start >= start && each.end === end);
      return own ? numbers(own.value) : [];
    });
    if (!one?.length || !other?.length) return [];
    if (Math.max(...one) < Math.min(...other)) return [{ direction: 'higher', fact }];
    return Math.min(...one) > Math.max(...other) ? [{ direction: 'lower', fact }] : [];
  });
}

/** `4000` or both ends of `10–15`; empty where it is no number. */
function numbers(value: string): number[] {
  const found = value.split('–').map(Number);
  return found.every(Number.isFinite) ? found : [];
}
