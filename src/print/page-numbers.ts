/** Pages by the ids of what stands on them. */
export type PageNumbers = ReadonlyMap<string, number>;

/** A place that a document leaves for the number of one of its own pages. */
export interface NumberCell {
  /** The id whose page is meant. */
  readonly id: string;
  /** What is printed there until the page is known: the words before it, and the mark. */
  readonly printed: string;
  /** Whether the number stands at the end of its room: so where no words come before it. */
  readonly atEnd: boolean;
}

const CELL = /(<span class="page-number" data-of="([^"]*)" data-before="([^"]*)">)(<\/span>)/g;
/** Two digits that come before the cell's own number, in turn: five cells show all ten digits, whose glyphs are then there. */
const PREFIXES = ['01', '23', '45', '67', '89'];
/** Digits of a mark: as wide as the narrowest cell. */
export const MARK_LENGTH = 6;

/** The document with a mark in every cell, each another, and the cells in the order of their marks. */
export function withMarks(html: string): { readonly html: string; readonly cells: readonly NumberCell[] } {
  const cells: NumberCell[] = [];
  const marked = html.replace(CELL, (_, open: string, id: string, before: string, close: string) => {
    const mark = markOf(cells.length);
    cells.push({ id, printed: words(before) + mark, atEnd: before === '' });
    return open + words(before) + mark + close;
  });
  return { html: marked, cells };
}

function markOf(index: number): string {
  const prefix = PREFIXES[index % PREFIXES.length] ?? '';
  return prefix + String(index).padStart(MARK_LENGTH - prefix.length, '0');
}

/** The cell that a printed stretch holds the mark of, all of the words before it or some; spaces are not always printed. */
export function cellOf(printed: string, cells: readonly NumberCell[]): NumberCell | null {
  const text = unspaced(printed);
  const cell = cells[Number(text.slice(-MARK_LENGTH).slice(2))];
  return cell && text.length >= MARK_LENGTH && unspaced(cell.printed).endsWith(text) ? cell : null;
}

function unspaced(text: string): string {
  return text.replace(/\s/gu, '');
}

/** The document with the numbers filled in; a place whose page is not known stays empty. */
export function withNumbers(html: string, pages: PageNumbers): string {
  return html.replace(CELL, (cell, open: string, id: string, before: string, close: string) => {
    const page = pages.get(id);
    return page === undefined ? cell : open + words(before) + String(page) + close;
  });
}

function words(before: string): string {
  return before === '' ? '' : `${before}\u00a0`;
}
