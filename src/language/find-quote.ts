/** A stretch of a passage's text, half-open. */
export interface QuotePlace {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

/** Where a quote stands: once, in several places that nothing tells apart, or nowhere. */
export type FoundQuote =
  | { readonly state: 'found'; readonly anchor: QuotePlace }
  | { readonly state: 'ambiguous' | 'orphaned'; readonly anchor: null };

interface Selector {
  readonly source: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface Text {
  readonly id: string;
  readonly source: string;
  readonly text: string;
}

/** Where the words stand in the passages of their source (W3C TextQuoteSelector). Nothing is guessed. */
export function findQuote(quote: Selector, passages: readonly Text[]): FoundQuote {
  const places = passages
    .filter((passage) => passage.source === quote.source)
    .flatMap((passage) => placesIn(passage, quote));
  const [place] = places;
  if (!place) return { state: 'orphaned', anchor: null };
  return places.length > 1 ? { state: 'ambiguous', anchor: null } : { state: 'found', anchor: place };
}

function placesIn(passage: Text, quote: Selector): QuotePlace[] {
  const [exact, prefix, suffix] = [quote.exact, quote.prefix, quote.suffix].map(folded);
  if (!exact) return [];
  const places: QuotePlace[] = [];
  for (let start = passage.text.indexOf(exact); start >= 0; start = passage.text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const before = passage.text.slice(0, start).trimEnd();
    const after = passage.text.slice(end).trimStart();
    if (before.endsWith(prefix ?? '') && after.startsWith(suffix ?? ''))
      places.push({ passage: passage.id, start, end });
  }
  return places;
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
