import { attachEvidence } from './attach-evidence.js';
import type { Attachment } from './attachment.js';
import { describeDocument } from './describe-document.js';
import { reserveIdentifier, writeIdentifier } from './file-identifier.js';
import { loadPdfLib } from './load-pdf-lib.js';
import { makeAccessible } from './make-accessible.js';
import { mapRoles } from './map-roles.js';
import { numberElements } from './number-elements.js';
import { writeDocument } from './objects/write-document.js';
import type { PdfFacts } from './pdf-facts.js';
import { printedPdf, type FinishStep, type PrintedPdf } from './printed-pdf.js';
import { readQuotationMarks } from './quotation-marks.js';
import { writeXmp } from './write-xmp.js';

const steps: readonly FinishStep[] = [
  describeDocument,
  readQuotationMarks,
  mapRoles,
  makeAccessible,
  numberElements,
  writeXmp,
  reserveIdentifier,
];

/**
 * A PDF as the browser printed it, made complete: its own title, dates and language, XMP metadata, a structure that
 * readers can follow (PDF/UA-1), the files it carries, and an identifier derived from its content. The same pages, facts
 * and files give the same bytes.
 */
export async function finishPdf(
  bytes: Uint8Array,
  facts: PdfFacts,
  attachments: readonly Attachment[] = [],
): Promise<Uint8Array> {
  return finishLoaded(await printedPdf(bytes, await loadPdfLib()), facts, attachments);
}

/** The same for a PDF that is loaded already; it is changed on the way. */
export async function finishLoaded(
  pdf: PrintedPdf,
  facts: PdfFacts,
  attachments: readonly Attachment[] = [],
): Promise<Uint8Array> {
  const { compression, document, lib } = pdf;
  attachEvidence(pdf, attachments, facts.date);
  for (const step of steps) await step(pdf, facts);
  await compression.settled();
  return writeIdentifier(await writeDocument(document, lib, compression));
}
