import { attachEvidence } from './attach-evidence.js';
import type { Attachment } from './attachment.js';
import { describeDocument } from './describe-document.js';
import { reserveIdentifier, writeIdentifier } from './file-identifier.js';
import { loadPdfLib } from './load-pdf-lib.js';
import { numberElements } from './number-elements.js';
import type { PdfFacts } from './pdf-facts.js';
import { printedPdf, type FinishStep, type PrintedPdf } from './printed-pdf.js';
import { readQuotationMarks } from './quotation-marks.js';
import { repairStructure } from './repair-structure.js';
import { writeXmp } from './write-xmp.js';

const steps: readonly FinishStep[] = [
  describeDocument,
  writeXmp,
  repairStructure,
  numberElements,
  readQuotationMarks,
  reserveIdentifier,
];

/**
 * A PDF as the browser printed it, made complete: its own title, dates and language, XMP metadata, a sound structure
 * tree, the files it carries, and an identifier derived from its content. The same pages, facts and files give the same
 * bytes.
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
  for (const step of steps) step(pdf, facts);
  await attachEvidence(pdf, attachments, facts.date);
  const saved = await pdf.document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Infinity,
  });
  return writeIdentifier(saved);
}
