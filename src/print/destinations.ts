import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import type { PdfLib } from './pdf-lib.js';
import type { PrintedPdf } from './printed-pdf.js';

/** Page, from 1, of every id of a printed document that some link leads to. */
export function destinations({ document, lib }: PrintedPdf): ReadonlyMap<string, number> {
  const pages = new Map<PDFObject, number>(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const named = document.catalog.lookupMaybe(lib.PDFName.of('Dests'), lib.PDFDict);
  return new Map(named ? pagesOf(named, pages, lib) : []);
}

function pagesOf(
  named: PDFDict,
  pages: ReadonlyMap<PDFObject, number>,
  { PDFArray }: PdfLib,
): [string, number][] {
  return named.keys().flatMap((name): [string, number][] => {
    const place = named.lookupMaybe(name, PDFArray)?.get(0);
    const page = place && pages.get(place);
    return page === undefined ? [] : [[name.decodeText(), page]];
  });
}
