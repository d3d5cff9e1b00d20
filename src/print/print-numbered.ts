import { destinations } from './destinations.js';
import type { RunningPrinter } from './launch.js';
import { loadPdfLib } from './load-pdf-lib.js';
import { printedPdf, type PrintedPdf } from './printed-pdf.js';

/** Pages by the ids of what stands on them. */
export type PageNumbers = ReadonlyMap<string, number>;

/** Prints that may be needed until no number moves what it counts. */
const MOST_PRINTS = 5;

/**
 * Prints a document that names its own pages: untagged first, which takes less time and gives the same pages, then with
 * the numbers found, and again should these have moved something. `fill` makes the document with the numbers given.
 */
export async function printNumbered(
  printer: RunningPrinter,
  fill: (pages: PageNumbers) => string,
): Promise<PrintedPdf> {
  const print = async (html: string, tagged: boolean): Promise<PrintedPdf> => {
    const [bytes, lib] = await Promise.all([printer.print(html, { tagged, outline: tagged }), loadPdfLib()]);
    return printedPdf(bytes, lib);
  };
  let pages = destinations(await print(fill(new Map()), false));
  for (let prints = 1; ; prints++) {
    const printed = await print(fill(pages), true);
    const found = destinations(printed);
    if (same(pages, found)) return printed;
    // A template whose pages never settle gets no numbers rather than wrong ones.
    pages = prints < MOST_PRINTS ? found : new Map();
    if (prints > MOST_PRINTS) return printed;
  }
}

function same(some: PageNumbers, others: PageNumbers): boolean {
  return some.size === others.size && [...some].every(([id, page]) => others.get(id) === page);
}
