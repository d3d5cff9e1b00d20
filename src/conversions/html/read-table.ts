import type { Element, Nodes } from 'hast';
import { attribute } from './attributes.js';
import { isHidden } from './hidden.js';
import { countWords } from './page-words.js';
import { NOTHING_HELD, textOf, type Held } from './tree-index.js';

/** A table as its rows stand. */
export interface TableRows {
  readonly captions: readonly Element[];
  /** Cells of each row; null where a cell to the left or above reaches over the place. */
  readonly rows: readonly (readonly (Element | null)[])[];
  /** Whether each cell is words of one line, and the rows make columns. */
  readonly isPlain: boolean;
}

/** A wider table is no table that a reader reads. */
const MOST_COLUMNS = 40;

/** A cell of more words is a column of a page. */
const MOST_WORDS = 250;

export function readTable(table: Element, held: ReadonlyMap<Nodes, Held>): TableRows {
  const captions: Element[] = [];
  const found: Element[][] = [];
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (child.type !== 'element' || isHidden(child)) continue;
      if (child.tagName === 'caption') captions.push(child);
      else if (child.tagName === 'tr') found.push(cellsOf(child));
      else walk(child);
    }
  };
  walk(table);
  const rows = placed(found);
  const cells = found.flat();
  const within = cells.map((cell) => held.get(cell) ?? NOTHING_HELD);
  const words = new Map(cells.map((cell) => [cell, countWords(textOf(cell))]));
  const columns = new Set<number>();
  for (const row of rows)
    for (const [at, cell] of row.entries()) if (cell && words.get(cell) !== 0) columns.add(at);
  const full = found.filter((row) => row.some((cell) => words.get(cell) !== 0));
  const hasHead = cells.some((cell) => cell.tagName === 'th');
  const isPlain =
    columns.size > 1 &&
    columns.size <= MOST_COLUMNS &&
    full.length > 1 &&
    [...words.values()].every((count) => count <= MOST_WORDS) &&
    !/^(?:presentation|none)$/.test(attribute(table, 'role')) &&
    within.every((cell) => !cell.structure && (hasHead || !cell.lists));
  return { captions, rows, isPlain };
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element =>
      child.type === 'element' && /^t[dh]$/.test(child.tagName) && !isHidden(child),
  );
}

/** Cells in the columns in which they print. */
function placed(found: readonly (readonly Element[])[]): (Element | null)[][] {
  const taken = new Map<number, number>();
  return found.map((cells) => {
    const row: (Element | null)[] = [];
    const skip = (): void => {
      for (let left = taken.get(row.length) ?? 0; left > 0; left = taken.get(row.length) ?? 0) {
        taken.set(row.length, left - 1);
        row.push(null);
      }
    };
    for (const cell of cells) {
      skip();
      const at = row.length;
      const width = span(cell, 'colSpan');
      row.push(cell, ...Array.from({ length: width - 1 }, () => null));
      const below = span(cell, 'rowSpan') - 1;
      if (below > 0) for (let column = at; column < at + width; column++) taken.set(column, below);
    }
    skip();
    return row;
  });
}

function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const given = Number(attribute(cell, name) || 1);
  return Number.isInteger(given) && given > 0
    ? Math.min(given, name === 'colSpan' ? MOST_COLUMNS + 1 : 1_000)
    : 1;
}
