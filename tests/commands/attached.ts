import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

export function load(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { updateMetadata: false });
}

/** Texts of the files that a PDF carries, by name. */
export async function attachedTexts(pdf: Uint8Array): Promise<Record<string, string>> {
  const files = (await load(pdf)).getAttachments();
  return Object.fromEntries(files.map(({ name, data }) => [name, Buffer.from(data).toString('utf8')]));
}

export interface Tampering {
  /** Whether the SHA-256 in the file's description is made to fit. */
  readonly restate?: boolean;
  /** The bytes as they are to stand in the PDF, with their filter, in place of compressed content. */
  readonly raw?: { readonly bytes: Uint8Array; readonly filter: string };
}

/** The same PDF with the content of an attached file replaced. */
export async function tampered(
  pdf: Uint8Array,
  name: string,
  content: string | Uint8Array,
  { restate = false, raw }: Tampering = {},
): Promise<Uint8Array> {
  const document = await load(pdf);
  const { context } = document;
  const file = fileNamed(document, name);
  const stream = raw
    ? context.stream(raw.bytes, { Type: 'EmbeddedFile', Filter: raw.filter })
    : context.flateStream(Buffer.from(content), { Type: 'EmbeddedFile' });
  file.set(PDFName.of('EF'), context.obj({ F: context.register(stream) }));
  if (restate) file.set(PDFName.of('Desc'), PDFHexString.fromText(`SHA-256: ${sha256(content)}`));
  return document.save();
}

/** The file specification of an attached file. */
export function fileNamed(document: PDFDocument, name: string): PDFDict {
  const files = document.catalog.lookup(PDFName.of('AF'), PDFArray);
  for (let index = 0; index < files.size(); index++) {
    const file = files.lookup(index, PDFDict);
    if (file.lookup(PDFName.of('UF'), PDFHexString).decodeText() === name) return file;
  }
  throw new Error(`nothing attached is named ${name}`);
}

/** The content stream of the first page replaced. */
export async function withFirstPage(pdf: Uint8Array, bytes: Uint8Array, filter: string): Promise<Uint8Array> {
  const document = await load(pdf);
  const stream: PDFObject = document.context.stream(bytes, { Filter: filter });
  const page = document.getPage(0).node;
  const reference: PDFRef = document.context.register(stream);
  page.set(PDFName.of('Contents'), reference);
  return document.save();
}
