import type { PDFObject } from '@cantoo/pdf-lib';
import type { Attachment } from './attachment.js';
import type { PrintedPdf } from './printed-pdf.js';

/**
 * Attaches files to a PDF as associated files (ISO 32000-2, 14.13), all with the date of the PDF. They are in their places
 * once they are compressed.
 */
export function attachEvidence(pdf: PrintedPdf, attachments: readonly Attachment[], date: Date): void {
  if (attachments.length === 0) return;
  const { PDFDict, PDFHexString, PDFName } = pdf.lib;
  const { catalog, context } = pdf.document;
  const files = attachments.map((attachment) => ({
    name: PDFHexString.fromText(attachment.name),
    file: context.register(fileOf(pdf, attachment, date)),
  }));
  const byName = files.toSorted((one, other) => (one.name.asString() < other.name.asString() ? -1 : 1));
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict) ?? context.obj({});
  names.set(
    PDFName.of('EmbeddedFiles'),
    context.obj({ Names: byName.flatMap(({ name, file }) => [name, file]) }),
  );
  catalog.set(PDFName.of('Names'), names);
  catalog.set(PDFName.of('AF'), context.obj(files.map(({ file }) => file)));
}

function fileOf(
  { document: { context }, compression, lib }: PrintedPdf,
  { name, content, mimeType, description, relationship }: Attachment,
  date: Date,
): PDFObject {
  const { PDFHexString, PDFNull, PDFRawStream, PDFString } = lib;
  const day = PDFString.fromDate(date);
  const stream = context.obj({
    Type: 'EmbeddedFile',
    Subtype: mimeType,
    Params: { Size: content.length, CreationDate: day, ModDate: day },
    Filter: 'FlateDecode',
  });
  const place = context.register(PDFNull);
  compression.later(content, (compressed) => context.assign(place, PDFRawStream.of(stream, compressed)));
  return context.obj({
    Type: 'Filespec',
    // A bracket or a letter beyond ASCII would break the file here.
    F: PDFString.of(name.replace(/[^\w./ -]/g, '_')),
    UF: PDFHexString.fromText(name),
    EF: { F: place },
    Desc: PDFHexString.fromText(description),
    AFRelationship: relationship,
  });
}
