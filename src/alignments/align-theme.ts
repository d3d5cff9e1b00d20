import type { Alignment, Row } from '../model/alignment.js';
import { fourDecimals } from '../model/four-decimals.js';
import { assign, type Edge } from './assign.js';
import { likeness, THRESHOLD } from './likeness.js';
import type { Quote } from './quote.js';

/** A second quote of one source joins a row only where it is this much nearer than the threshold asks. */
const FURTHER_QUOTE = 1.5;

/** How many shared words a row prints. */
const MOST_SHARED = 8;

interface OpenRow {
  readonly quotes: Quote[];
  score: number | null;
}

/**
 * Rows in which quotes of different sources answer each other. `quotes` by source in date order, each in reading order:
 * every source is aligned to the rows built so far; a quote below the threshold stands alone.
 */
export function alignTheme(theme: string, quotes: readonly (readonly Quote[])[]): Alignment {
  const rows: OpenRow[] = [];
  for (const ofSource of quotes) {
    const placed = place(rows, ofSource);
    for (const [index, quote] of ofSource.entries()) {
      if (!placed.has(index)) rows.push({ quotes: [quote], score: null });
    }
  }
  const finished = rows.map(finish);
  const aligned = finished.filter((row) => row.kind !== 'alone');
  return { theme, rows: [...aligned, ...finished.filter((row) => row.kind === 'alone')] };
}

/** Puts the quotes of one source into the rows; the indices of those that found a place. */
function place(rows: readonly OpenRow[], quotes: readonly Quote[]): Set<number> {
  const edges: Edge[] = rows.flatMap((row, index) =>
    quotes.flatMap((quote, number) => {
      const gain = Math.max(...row.quotes.map((other) => likeness(other, quote))) - THRESHOLD;
      return gain > 0 ? [{ row: index, quote: number, gain }] : [];
    }),
  );
  const chosen = assign(edges);
  const placed = new Set<number>();
  const put = (edge: Edge): void => {
    const [row, quote] = [rows[edge.row], quotes[edge.quote]];
    if (!row || !quote) return;
    row.quotes.push(quote);
    row.score = Math.min(row.score ?? 1, edge.gain + THRESHOLD);
    placed.add(edge.quote);
  };
  chosen.forEach(put);
  const taken = new Set(chosen.map((edge) => edge.row));
  const further = edges
    .filter((edge) => taken.has(edge.row) && edge.gain + THRESHOLD >= THRESHOLD * FURTHER_QUOTE)
    .sort((a, b) => b.gain - a.gain);
  for (const edge of further) if (!placed.has(edge.quote)) put(edge);
  return placed;
}

function finish({ quotes, score }: OpenRow): Row {
  const cells = new Map<string, string[]>();
  for (const { source, coding } of quotes) cells.set(source, [...(cells.get(source) ?? []), coding.id]);
  return {
    cells: Object.fromEntries(cells),
    score: score === null ? null : fourDecimals(score),
    shared: sharedWords(quotes),
    kind: score === null ? 'alone' : 'aligned',
  };
}

/** Words that quotes of two sources or more share, the rarest kept, as printed in the earliest and in its order. */
function sharedWords(quotes: readonly Quote[]): string[] {
  const sources = new Set(quotes.map((quote) => quote.source));
  if (sources.size < 2) return [];
  const found = new Map<string, { text: string; weight: number }>();
  for (const quote of quotes) {
    for (const [stem, printed] of quote.printed) {
      const others = quotes.some((other) => other.source !== quote.source && other.printed.has(stem));
      if (others && !found.has(stem)) found.set(stem, printed);
    }
  }
  const rarest = [...found].sort((a, b) => b[1].weight - a[1].weight).slice(0, MOST_SHARED);
  const kept = new Set(rarest.map(([stem]) => stem));
  return [...found].flatMap(([stem, { text }]) => (kept.has(stem) ? [text] : []));
}
