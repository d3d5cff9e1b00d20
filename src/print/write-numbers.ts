import { deflateSync } from 'node:zlib';
import type { Contents, PageContent } from './content/contents.js';
import type { FontMap } from './content/font-map.js';
import { stretchesOf, type ShownGlyph } from './content/shown-glyphs.js';
import { cellOf, MARK_LENGTH, type NumberCell, type PageNumbers } from './page-numbers.js';

/** A cell as a page shows it: the glyphs of its mark. */
interface PrintedCell {
  readonly cell: NumberCell;
  readonly page: PageContent;
  readonly glyphs: readonly ShownGlyph[];
}

/**
 * Writes the numbers of pages over the marks that were printed in their place: a cell has the same room whatever its
 * number, so nothing moves. False where that cannot be done, and then nothing is: a mark that was not printed glyph by
 * glyph, or a digit whose glyph the font in the file lacks.
 */
export function writeNumbers(contents: Contents, cells: readonly NumberCell[], pages: PageNumbers): boolean {
  const found = printedCells(contents, cells);
  if (found.length !== cells.length || new Set(found.map(({ cell }) => cell)).size !== cells.length)
    return false;
  const digits = digitsOf(found);
  const edits = found.map((printed) => editsOf(printed, pages.get(printed.cell.id), digits));
  if (edits.some((list) => list === null)) return false;
  for (const page of new Set(found.map((printed) => printed.page))) {
    const here = edits.flatMap((list, index) => (found[index]?.page === page ? (list ?? []) : []));
    page.replace()(deflateSync(edited(page.bytes(), here)));
  }
  return true;
}

/** Looks through the pages until every cell is found: most stand on the first. */
function printedCells(contents: Contents, cells: readonly NumberCell[]): readonly PrintedCell[] {
  const found: PrintedCell[] = [];
  for (const page of contents.pages) {
    if (found.length >= cells.length) break;
    for (const glyphs of stretchesOf(page.bytes(), (name) => contents.font(page, name))) {
      const cell = cellOf(glyphs.map(({ text }) => text).join(''), cells);
      if (cell) found.push({ cell, page, glyphs: glyphs.slice(-MARK_LENGTH) });
    }
  }
  return found;
}

type Digits = ReadonlyMap<FontMap, ReadonlyMap<string, string>>;

/** The operand that shows each digit in a font, as the marks have it. */
function digitsOf(found: readonly PrintedCell[]): Digits {
  const digits = new Map<FontMap, Map<string, string>>();
  for (const { font, text, operand } of found.flatMap(({ glyphs }) => glyphs)) {
    const known = digits.get(font) ?? new Map<string, string>();
    digits.set(font, known.set(text, operand));
  }
  return digits;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** What puts the number there: other glyphs in the same places, none in those left over. Null where a glyph is lacking. */
function editsOf(
  { cell, glyphs }: PrintedCell,
  page: number | undefined,
  digits: Digits,
): readonly Edit[] | null {
  const number = page === undefined ? '' : String(page);
  const text = cell.atEnd ? number.padStart(MARK_LENGTH) : number.padEnd(MARK_LENGTH);
  const edits = glyphs.map(({ from, to, font }, index): Edit | null => {
    const digit = text[index] ?? ' ';
    if (digit === ' ') return { from, to, by: '' };
    const operand = digits.get(font)?.get(digit);
    return operand === undefined ? null : { from, to, by: `${operand} Tj` };
  });
  return edits.every((edit) => edit !== null) ? edits : null;
}

function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, by } of edits.toSorted((one, other) => one.from - other.from)) {
    parts.push(bytes.subarray(at, from), Buffer.from(by, 'latin1'));
    at = to;
  }
  return Buffer.concat([...parts, bytes.subarray(at)]);
}
