import type { Attachment } from './attachment.js';
import type { PrintedPdf } from './printed-pdf.js';

/** Attaches files to a PDF as associated files (ISO 32000-2, 14.13), compressed, all with the date of the PDF. */
export async function attachEvidence(
  { document, lib }: PrintedPdf,
  attachments: readonly Attachment[],
  date: Date,
): Promise<void> {
  for (const { name, content, mimeType, description, relationship } of attachments) {
    await document.attach(content, name, {
      mimeType,
      description,
      creationDate: date,
      modificationDate: date,
      afRelationship: lib.AFRelationship[relationship],
    });
  }
  if (attachments.length === 0) return;
  await document.flush();
  // The library writes the name into `F` unescaped: a bracket or a letter beyond ASCII there would break the file.
  const files = document.catalog.lookup(lib.PDFName.of('AF'), lib.PDFArray);
  for (let index = 0; index < files.size(); index++) {
    const file = files.lookup(index, lib.PDFDict);
    const name = file.lookup(lib.PDFName.of('UF'), lib.PDFHexString).decodeText();
    file.set(lib.PDFName.of('F'), lib.PDFString.of(name.replace(/[^\w./ -]/g, '_')));
  }
}
