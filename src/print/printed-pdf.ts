import type { PDFDocument } from '@cantoo/pdf-lib';
import { Compression } from './compression.js';
import { Contents } from './content/contents.js';
import { readDocument } from './objects/read-document.js';
import type { PdfFacts } from './pdf-facts.js';
import type { PdfLib } from './pdf-lib.js';
import { readStructure, type StructureTree } from './structure/structure-tree.js';

/** A PDF as the browser printed it, loaded to be finished. */
export class PrintedPdf {
  readonly document: PDFDocument;
  readonly lib: PdfLib;
  readonly contents: Contents;
  /** Of whatever is put into the file. */
  readonly compression = new Compression();
  #structure: StructureTree | null | undefined;

  constructor(document: PDFDocument, lib: PdfLib) {
    this.document = document;
    this.lib = lib;
    this.contents = new Contents(document, lib);
  }

  /** The structure tree, read once; null where the print is untagged. */
  get structure(): StructureTree | null {
    if (this.#structure === undefined) this.#structure = readStructure(this.document.catalog, this.lib);
    return this.#structure;
  }

  /** To be called when elements have come, gone or moved: the tree is then read anew. */
  restructured(): void {
    this.#structure = undefined;
  }
}

/** One thing done to a printed PDF before it is saved. */
export type FinishStep = (pdf: PrintedPdf, facts: PdfFacts) => void | Promise<void>;

/** Loads a PDF to be finished. Throws where the bytes are no PDF. */
export async function printedPdf(bytes: Uint8Array, lib: PdfLib): Promise<PrintedPdf> {
  return new PrintedPdf(await readDocument(bytes, lib), lib);
}
