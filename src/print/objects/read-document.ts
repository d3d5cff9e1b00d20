import type { PDFContext, PDFDocument } from '@cantoo/pdf-lib';
import type { PdfLib } from '../pdf-lib.js';
import { ObjectReader, UnusualSyntax } from './object-reader.js';

/** Bytes at the end of a file in which it says where its table of objects begins. */
const TAIL = 64;
/** Bytes of an entry of that table (ISO 32000-1, 7.5.4). */
const ENTRY = 20;
const [IN_USE, FREE] = [0x6e, 0x66];

/**
 * Loads a PDF. One that was printed just now, with one plain table of its objects, is read some ten times faster than the
 * library does it; any other is left to the library. Throws where the bytes are no PDF.
 */
export async function readDocument(bytes: Uint8Array, lib: PdfLib): Promise<PDFDocument> {
  return (
    readPlain(bytes, lib) ?? lib.PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity })
  );
}

/** The same for a file with one plain table of objects; null where it is written in any other way. */
export function readPlain(bytes: Uint8Array, lib: PdfLib): PDFDocument | null {
  try {
    const context = lib.PDFContext.create();
    readObjects(bytes, context, lib);
    // The library makes documents only of bytes; what it would read there is at hand.
    const document: unknown = Reflect.construct(lib.PDFDocument, [context, false, false]);
    return document instanceof lib.PDFDocument ? document : null;
  } catch (error) {
    if (error instanceof UnusualSyntax) return null;
    throw error;
  }
}

function readObjects(bytes: Uint8Array, context: PDFContext, lib: PdfLib): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(
    file.toString('latin1', Math.max(0, file.length - TAIL)),
  )?.[1];
  const table = Number(start);
  const head = /^xref\r?\n0 (\d+) *\r?\n/.exec(file.toString('latin1', table, table + TAIL));
  if (start === undefined || !head) throw new UnusualSyntax('no plain table of objects');
  const reader = new ObjectReader(bytes, context, lib);
  const count = Number(head[1]);
  const first = table + head[0].length;
  for (let number = 0; number < count; number++) {
    const entry = first + number * ENTRY;
    const kind = file[entry + 17];
    if (kind !== IN_USE && kind !== FREE) throw new UnusualSyntax('the table of objects is not plain');
    if (kind === IN_USE) reader.indirect(reader.whole(entry), number);
  }
  readTrailer(reader, file, first + count * ENTRY, context, lib);
}

function readTrailer(
  reader: ObjectReader,
  file: Buffer,
  at: number,
  context: PDFContext,
  { PDFCatalog, PDFDict, PDFName }: PdfLib,
): void {
  const word = /^\s*trailer/.exec(file.toString('latin1', at, at + TAIL))?.[0];
  const trailer = word === undefined ? undefined : reader.direct(at + word.length);
  if (!(trailer instanceof PDFDict)) throw new UnusualSyntax('no trailer');
  // More tables, or encryption: no print has them.
  if (['Prev', 'XRefStm', 'Encrypt'].some((key) => trailer.has(PDFName.of(key))))
    throw new UnusualSyntax('the trailer is not plain');
  const [Root, Info, ID] = ['Root', 'Info', 'ID'].map((key) => trailer.get(PDFName.of(key)));
  if (!(context.lookup(Root) instanceof PDFCatalog)) throw new UnusualSyntax('no catalogue');
  context.trailerInfo = { ...(Root && { Root }), ...(Info && { Info }), ...(ID && { ID }) };
}
