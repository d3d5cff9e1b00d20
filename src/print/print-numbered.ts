import { destinations } from './destinations.js';
import type { RunningPrinter } from './launch.js';
import { loadPdfLib } from './load-pdf-lib.js';
import { withMarks, withNumbers, type PageNumbers } from './page-numbers.js';
import { withPlaces, writePlaces } from './places.js';
import { printedPdf, type PrintedPdf } from './printed-pdf.js';
import { writeNumbers } from './write-numbers.js';

/** Prints that may be needed until no number moves what it counts. */
const MOST_PRINTS = 5;

/**
 * Prints a document that names its own pages: once, with a mark wherever a number belongs, over which the number is then
 * written. Only where that cannot be done, as with an own template's fonts, it is printed again with the numbers.
 */
export async function printNumbered(printer: RunningPrinter, html: string): Promise<PrintedPdf> {
  const { html: marked, cells } = withMarks(html);
  const printed = await print(printer, marked);
  if (cells.length === 0) return printed;
  const pages = destinations(printed);
  return writeNumbers(printed.contents, cells, pages) ? printed : reprinted(printer, html, pages);
}

async function print(printer: RunningPrinter, html: string): Promise<PrintedPdf> {
  const { html: placed, ids } = withPlaces(html);
  const [bytes, lib] = await Promise.all([
    printer.print(placed, { tagged: true, outline: true }),
    loadPdfLib(),
  ]);
  const printed = await printedPdf(bytes, lib);
  writePlaces(printed, ids);
  return printed;
}

/** Prints with the numbers found, and again should these have moved something. */
async function reprinted(printer: RunningPrinter, html: string, found: PageNumbers): Promise<PrintedPdf> {
  let pages = found;
  for (let prints = 1; ; prints++) {
    const printed = await print(printer, withNumbers(html, pages));
    const now = destinations(printed);
    if (same(pages, now) || prints > MOST_PRINTS) return printed;
    // A template whose pages never settle gets no numbers rather than wrong ones.
    pages = prints < MOST_PRINTS ? now : new Map();
  }
}

function same(some: PageNumbers, others: PageNumbers): boolean {
  return some.size === others.size && [...some].every(([id, page]) => others.get(id) === page);
}
