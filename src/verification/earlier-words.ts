import type { QuotablePassage } from './prove-quotations.js';
import { sourceSigns, standsIn } from './match-printed.js';
import { signsOf } from '../language/signs.js';
import type { CarriedEarlier } from './read-earlier.js';

/**
 * Texts that the part on what changed may print besides those of the sources: quotes of the earlier edition, and redlines
 * whose older words stand in that edition and whose newer ones in a source. `edition`: the texts of its passages, null where
 * it is not at hand; then the PDF is taken at its word.
 */
export function earlierWords(
  { number, lost, reworded }: CarriedEarlier,
  edition: readonly string[] | null,
  now: readonly QuotablePassage[],
): QuotablePassage[] {
  const then = edition?.map(sourceSigns) ?? null;
  const present = now.map(({ text }) => sourceSigns(text));
  const stands = (words: string, texts: readonly ReturnType<typeof sourceSigns>[]): boolean =>
    texts.some((text) => standsIn(signsOf([words]), text));
  const held = lost.filter((words) => then === null || stands(words, then));
  const redlines = reworded.filter(
    ({ before, after }) => (then === null || stands(before, then)) && stands(after, present),
  );
  return [...held, ...redlines.map(({ shown }) => shown)].map((text, place) => ({
    id: `edition-${number}/${place}`,
    text,
  }));
}
