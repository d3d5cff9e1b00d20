import { JsonValue } from '../notation/json-value.js';

/** Words of an earlier edition, as the part on what changed prints them. */
export interface CarriedEarlier {
  /** Number of that edition. */
  readonly number: number;
  /** Quotes that are no longer there. */
  readonly lost: readonly string[];
  readonly reworded: readonly CarriedRedline[];
}

/** A quote before and after, and both in one: what went and what came. */
export interface CarriedRedline {
  readonly before: string;
  readonly after: string;
  readonly shown: string;
}

/** Reads them of the diff that a PDF carries; null where it does not start from an edition. Throws a Refusal where it is no diff. */
export function readEarlier(diff: JsonValue): CarriedEarlier | null {
  const before = diff.field('before');
  if (before.field('kind').text() !== 'edition') return null;
  const differences = diff.field('themes').list((theme) => theme.field('differences').list((one) => one));
  const of = (...kinds: readonly string[]): JsonValue[] =>
    differences.flat().filter((one) => kinds.includes(one.field('kind').text()));
  return {
    number: Number(before.field('number').id()),
    lost: [
      ...of('lost').map((one) => words(one.field('quote'))),
      ...of('silence-fallen').flatMap((one) => one.field('quotes').list(words)),
    ],
    reworded: of('reworded').map(redline),
  };
}

function words(quote: JsonValue): string {
  return quote.field('text').text();
}

/** Both texts are read off the redline itself: what it keeps and deletes, and what it keeps and inserts. */
function redline(one: JsonValue): CarriedRedline {
  const pieces = one.field('words').list((piece) => ({
    kind: piece.field('kind').text(/^(?:inserted|deleted|kept)$/, '“inserted”, “deleted” or “kept”'),
    text: piece.field('text').text(),
  }));
  const without = (kind: string): string =>
    pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
  return { before: without('inserted'), after: without('deleted'), shown: without('') };
}
