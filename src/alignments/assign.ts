import { munkres } from 'munkres';
import { grouped } from '../model/grouped.js';
import { METHOD } from '../model/method.js';

/** A possible pair: rows of the one side, quotes of the other, and what pairing them is worth. */
export interface Edge {
  readonly row: number;
  readonly quote: number;
  /** Above 0. */
  readonly gain: number;
}

/** What was paired, and how many edges were kept from the exact solution. */
export interface Assignment {
  readonly pairs: readonly Edge[];
  readonly leftOut: number;
}

/**
 * The pairs, each row and each quote in one at most, that together gain most (Kuhn 1955, per connected component). Where
 * a component is too large to be solved whole, never less than taking the best pair again and again would gain.
 */
export function assign(edges: readonly Edge[]): Assignment {
  const strongest = [...edges].sort((a, b) => b.gain - a.gain || a.row - b.row || a.quote - b.quote);
  const { groups, dropped } = components(strongest);
  const solved = groups.flatMap(solve);
  if (dropped.length === 0) return { pairs: solved, leftOut: 0 };
  const completed = [...solved, ...greedy(dropped, solved)];
  const plain = greedy(strongest, []);
  return { pairs: total(plain) > total(completed) ? plain : completed, leftOut: dropped.length };
}

/** The best pair again and again, beside pairs that are taken already. */
function greedy(edges: readonly Edge[], taken: readonly Edge[]): Edge[] {
  const rows = new Set(taken.map((edge) => edge.row));
  const quotes = new Set(taken.map((edge) => edge.quote));
  return edges.filter((edge) => {
    if (rows.has(edge.row) || quotes.has(edge.quote)) return false;
    rows.add(edge.row);
    quotes.add(edge.quote);
    return true;
  });
}

function total(edges: readonly Edge[]): number {
  return edges.reduce((sum, edge) => sum + edge.gain, 0);
}

/** Edges grouped by what they join, strongest first; an edge that would make a group too large is dropped. */
function components(edges: readonly Edge[]): { readonly groups: Edge[][]; readonly dropped: Edge[] } {
  const parents = new Map<string, string>();
  const sizes = new Map<string, number>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) at = up;
    return at;
  };
  const kept: Edge[] = [];
  const dropped: Edge[] = [];
  for (const edge of edges) {
    const [one, other] = [root(`r${edge.row}`), root(`q${edge.quote}`)];
    const size = (sizes.get(one) ?? 1) + (sizes.get(other) ?? 1);
    if (one !== other && size > METHOD.together) {
      dropped.push(edge);
      continue;
    }
    if (one !== other) {
      parents.set(other, one);
      sizes.set(one, size);
    }
    kept.push(edge);
  }
  const groups = grouped(kept, (edge) => root(`r${edge.row}`));
  return { groups: [...groups.values()], dropped };
}

function solve(edges: readonly Edge[]): Edge[] {
  const rows = [...new Set(edges.map((edge) => edge.row))].sort((a, b) => a - b);
  const quotes = [...new Set(edges.map((edge) => edge.quote))].sort((a, b) => a - b);
  const byPlace = new Map(edges.map((edge) => [`${edge.row} ${edge.quote}`, edge]));
  // A column of its own for each row, at no cost: the open option.
  const costs = rows.map((row) => [
    ...quotes.map((quote) => -(byPlace.get(`${row} ${quote}`)?.gain ?? 0)),
    ...rows.map(() => 0),
  ]);
  return munkres(costs).flatMap(([row, column]) => byPlace.get(`${rows[row]} ${quotes[column]}`) ?? []);
}
