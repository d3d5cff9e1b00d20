import { addTo } from '../model/add-to.js';
import { sum } from '../model/sum.js';
import { assign, type Edge } from './assign.js';
import type { OpenRow } from './open-row.js';
import { placeKey, placesOf } from './place.js';
import type { Quote } from './quote.js';
import type { Versions } from './versions.js';

/** What links a quote to a row: `gain` is the likeness of all its linked sentences together. */
interface VersionEdge extends Edge {
  /** Mean likeness of the linked sentences, 0 to 1. */
  readonly likeness: number;
}

/**
 * Puts the quotes of one source into the rows of the versions before it, by the sentences that answer each other in the
 * whole texts; the indices of those that found a place. A quote that answers several rows joins them into one.
 */
export function placeVersions(
  rows: readonly OpenRow[],
  quotes: readonly Quote[],
  versions: Versions,
): Set<number> {
  const placed = new Map<number, OpenRow>();
  const source = quotes[0]?.source;
  for (const before of source === undefined ? [] : versions.before(source)) {
    const edges = edgesTo(before, rows, quotes, versions).filter((edge) => !placed.has(edge.quote));
    const put = ({ row: place, quote: number, likeness }: VersionEdge): void => {
      const [row, quote] = [rows[place], quotes[number]];
      if (!row || !quote || placed.has(number)) return;
      row.quotes.push(quote);
      row.score = Math.min(row.score ?? 1, likeness);
      row.version = true;
      placed.set(number, row);
    };
    const byPlace = new Map(edges.map((edge) => [`${edge.row} ${edge.quote}`, edge]));
    for (const { row, quote } of assign(edges).pairs) {
      const edge = byPlace.get(`${row} ${quote}`);
      if (edge) put(edge);
    }
    // A quote left over is the other half of one that was parted.
    for (const edge of [...edges].sort((a, b) => b.gain - a.gain)) put(edge);
    for (const { row: place, quote, likeness } of edges) {
      const [row, own] = [rows[place], placed.get(quote)];
      if (row && own && row !== own) joinRow(own, row, likeness, versions);
    }
  }
  return new Set(placed.keys());
}

/** How the quotes are linked to rows that hold a quote of the version `before`. */
function edgesTo(
  before: string,
  rows: readonly OpenRow[],
  quotes: readonly Quote[],
  versions: Versions,
): VersionEdge[] {
  const rowOf = new Map<string, number>();
  for (const [index, row] of rows.entries())
    for (const quote of row.quotes)
      if (quote.source === before)
        for (const place of placesOf(quote.coding, quote.passage)) rowOf.set(placeKey(place), index);
  return quotes.flatMap((quote, number) => {
    const links = new Map<number, number[]>();
    for (const place of placesOf(quote.coding, quote.passage)) {
      for (const counterpart of versions.counterparts(place, before)) {
        const row = rowOf.get(placeKey(counterpart));
        if (row !== undefined) addTo(links, row, counterpart.likeness);
      }
    }
    return [...links].map(([row, likenesses]) => {
      const gain = sum(likenesses);
      return { row, quote: number, gain, likeness: gain / likenesses.length };
    });
  });
}

/** Takes the quotes of a row over, where all of them are of versions of one text. */
function joinRow(own: OpenRow, row: OpenRow, likeness: number, versions: Versions): void {
  const [newest] = own.quotes.slice(-1);
  if (!newest || row.quotes.some((quote) => !versions.related(quote.source, newest.source))) return;
  own.quotes.push(...row.quotes.splice(0));
  own.score = Math.min(own.score ?? 1, likeness, row.score ?? 1);
}
