import type { Passage } from '../model/passage.js';
import type { AnchoredRuling, Ruling } from '../model/ruling.js';

interface Place {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where each ruling's quote stands in the sources as they are now (W3C TextQuoteSelector): once: `found`; several times
 * and not told apart by prefix and suffix: `ambiguous`; nowhere: `orphaned`. Nothing is guessed.
 */
export function anchorRulings(rulings: readonly Ruling[], passages: readonly Passage[]): AnchoredRuling[] {
  return rulings.map((ruling) => {
    const places = passages
      .filter((passage) => passage.source === ruling.quote.source)
      .flatMap((passage) => placesIn(passage, ruling));
    const [place] = places;
    if (!place) return { ruling, state: 'orphaned', anchor: null };
    return places.length > 1
      ? { ruling, state: 'ambiguous', anchor: null }
      : { ruling, state: 'found', anchor: place };
  });
}

function placesIn(passage: Passage, { quote }: Ruling): Place[] {
  const [exact, prefix, suffix] = [quote.exact, quote.prefix, quote.suffix].map(folded);
  if (!exact) return [];
  const places: Place[] = [];
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
