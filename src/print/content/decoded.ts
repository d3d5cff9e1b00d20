import { inflateSync } from 'node:zlib';
import type { PDFStream } from '@cantoo/pdf-lib';
import type { PdfLib } from '../pdf-lib.js';

/** Bytes that are made at a time: a page's content in one go, as a rule. */
const CHUNK = 1 << 17;

/** What a stream holds, its filters undone. The usual filter is undone by the system's own code, which is quicker. */
export function decoded(stream: PDFStream, lib: PdfLib): Uint8Array {
  const { PDFName, PDFRawStream } = lib;
  if (!(stream instanceof PDFRawStream)) return stream.getContents();
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  if (filter === undefined) return stream.contents;
  if (filter === PDFName.of('FlateDecode') && !stream.dict.has(PDFName.of('DecodeParms'))) {
    return inflateSync(stream.contents, { chunkSize: CHUNK });
  }
  return lib.decodePDFRawStream(stream).decode();
}
