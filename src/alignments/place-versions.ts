import { addTo } from '../model/add-to.js';
import { sum } from '../model/sum.js';
import { assign, type Edge } from './assign.js';
import type { OpenRows } from './open-rows.js';
import { placeKey, placesOf } from './place.js';
import type { Quote } from './quote.js';
import type { Versions } from './versions.js';

/** What links a quote to a row: `gain` is the likeness of all its linked sentences together. */
interface VersionEdge extends Edge {
  /** Mean likeness of the linked sentences, 0 to 1. */
  readonly likeness: number;
}

/** What quotes are placed by. */
export interface VersionQuotes {
  readonly versions: Versions;
  /** The quotes of a source on the theme, in reading order; empty where it has none. */
  readonly quotesOf: (source: string) => readonly Quote[];
}

/**
 * Puts the quotes of one source into the rows of the versions before it, by the sentences that answer each other in the
 * whole texts. A quote that answers several rows joins them into one.
 */
export function placeVersions(rows: OpenRows, quotes: readonly Quote[], known: VersionQuotes): void {
  const source = quotes[0]?.source;
  for (const before of source === undefined ? [] : known.versions.before(source)) {
    const edges = edgesTo(before, rows, quotes, known).filter((edge) => isFree(edge, rows, quotes));
    const put = (edge: VersionEdge): void => {
      const quote = quotes[edge.quote];
      if (quote && isFree(edge, rows, quotes))
        rows.put(edge.row, quote, { likeness: edge.likeness, version: true });
    };
    const byPlace = new Map(edges.map((edge) => [`${edge.row} ${edge.quote}`, edge]));
    for (const { row, quote } of assign(edges).pairs) {
      const edge = byPlace.get(`${row} ${quote}`);
      if (edge) put(edge);
    }
    // A quote left over is the other half of one that was parted.
    for (const edge of [...edges].sort((a, b) => b.gain - a.gain)) put(edge);
    for (const edge of edges) joinRow(edge, rows, quotes, known.versions);
  }
}

function isFree({ row, quote: number }: VersionEdge, rows: OpenRows, quotes: readonly Quote[]): boolean {
  const quote = quotes[number];
  return quote !== undefined && rows.placeOf(quote) === undefined && rows.admits(row, [quote]);
}

/** How the quotes are linked to rows that hold a quote of the version `before`. */
function edgesTo(
  before: string,
  rows: OpenRows,
  quotes: readonly Quote[],
  { versions, quotesOf }: VersionQuotes,
): VersionEdge[] {
  const rowOf = new Map<string, number>();
  for (const quote of quotesOf(before)) {
    const row = rows.placeOf(quote);
    if (row === undefined) continue;
    for (const place of placesOf(quote.coding, quote.passage)) rowOf.set(placeKey(place), row);
  }
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
function joinRow(
  { row, quote: number, likeness }: VersionEdge,
  rows: OpenRows,
  quotes: readonly Quote[],
  versions: Versions,
): void {
  const quote = quotes[number];
  const own = quote && rows.placeOf(quote);
  if (own === undefined || own === row) return;
  const [newest] = rows.quotes(own).slice(-1);
  if (!newest || !rows.admits(own, rows.quotes(row))) return;
  if (rows.quotes(row).some((one) => !versions.related(one.source, newest.source))) return;
  rows.join(own, row, likeness);
}
