import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import type { PdfLib } from './pdf-lib.js';
import type { PdfFacts } from './pdf-facts.js';

/** A PDF as the browser printed it, loaded to be finished. */
export interface PrintedPdf {
  readonly document: PDFDocument;
  readonly lib: PdfLib;
  /** The structure tree, or null where the print is untagged. */
  readonly structure: { readonly root: PDFDict; readonly elements: readonly PDFDict[] } | null;
}

/** One thing done to a printed PDF before it is saved. */
export type FinishStep = (pdf: PrintedPdf, facts: PdfFacts) => void;

/** Loads a PDF and looks once for every structure element: there are thousands. Throws where the bytes are no PDF. */
export async function printedPdf(bytes: Uint8Array, lib: PdfLib): Promise<PrintedPdf> {
  const document = await lib.PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity });
  const root = document.catalog.lookupMaybe(lib.PDFName.of('StructTreeRoot'), lib.PDFDict);
  return { document, lib, structure: root ? { root, elements: elementsOf(document, lib) } : null };
}

function elementsOf(document: PDFDocument, { PDFDict, PDFName }: PdfLib): readonly PDFDict[] {
  const type = PDFName.of('Type');
  const element = PDFName.of('StructElem');
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && object.get(type) === element ? [object] : []));
}
