import { inflateSync } from 'node:zlib';
import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { Refusal } from '../errors.js';
import { hasOwnIdentifier } from './file-identifier.js';
import { loadPdfLib } from './load-pdf-lib.js';
import type { PdfLib } from './pdf-lib.js';

/** Bytes of one attached file, and of all together, that are read: more is no briefing, or a bomb. */
const LARGEST = 64 * 1024 * 1024;
const LARGEST_TOGETHER = 256 * 1024 * 1024;
const MOST = 10_000;

/** Bytes in which the marks of a PDF's beginning and end are looked for. */
const EDGE = 1024;

/** What a PDF says of its making, and what it carries. */
export interface PdfContents {
  /** Programs that made the document and the file; empty where not said. */
  readonly creator: string;
  readonly producer: string;
  /** Whether the file is, byte for byte, as its identifier says it was written. */
  readonly unaltered: boolean;
  readonly attachments: readonly ReadAttachment[];
}

export interface ReadAttachment {
  readonly name: string;
  readonly content: Uint8Array;
  /** SHA-256 that its description states; null where it states none. */
  readonly stated: string | null;
}

/**
 * The files that a PDF carries, of those `wanted`, and who made it. Nothing is unpacked beyond fixed bounds. Throws a
 * Refusal where the file is no PDF, is encrypted, carries a name twice, or what it carries cannot be unpacked.
 */
export async function readAttachments(
  bytes: Uint8Array,
  path: string,
  wanted: (name: string) => boolean,
): Promise<PdfContents> {
  const lib = await loadPdfLib();
  try {
    return contentsOf(bytes, await opened(bytes, lib), lib, path, wanted);
  } catch (error) {
    // Whoever made the file may have meant ill: whatever the library makes of it, the file is at fault.
    throw error instanceof Refusal ? error : unreadable(error, path);
  }
}

async function opened(bytes: Uint8Array, { PDFDocument }: PdfLib): Promise<PDFDocument> {
  const [head, tail] = [bytes.subarray(0, EDGE), bytes.subarray(-EDGE)].map((part) =>
    Buffer.from(part).toString('latin1'),
  );
  if (!head?.includes('%PDF-')) throw new Error('it does not begin as one');
  if (!tail?.includes('%%EOF')) throw new Error('its end is missing');
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity });
}

function contentsOf(
  bytes: Uint8Array,
  document: PDFDocument,
  lib: PdfLib,
  path: string,
  wanted: (name: string) => boolean,
): PdfContents {
  const catalog: unknown = document.catalog;
  if (!(catalog instanceof lib.PDFDict)) throw new Error('it has no catalogue');
  const names = catalog.lookup(lib.PDFName.of('Names'));
  const tree = names instanceof lib.PDFDict ? names.lookup(lib.PDFName.of('EmbeddedFiles')) : undefined;
  const found = new Map<string, ReadAttachment>();
  let together = 0;
  for (const { name, file } of filesIn(tree, lib, path)) {
    if (!wanted(name)) continue;
    if (found.has(name)) throw refused(`“${name}” is attached twice`, path, 'one file of each name');
    const content = unpacked(file, lib, `${path}, attached ${name}`);
    together += content.length;
    if (together > LARGEST_TOGETHER) throw tooLarge(`${path}, attached files`, LARGEST_TOGETHER);
    found.set(name, { name, content, stated: statedDigest(file, lib) });
  }
  return {
    creator: document.getCreator() ?? '',
    producer: document.getProducer() ?? '',
    unaltered: hasOwnIdentifier(bytes),
    attachments: [...found.values()],
  };
}

interface Filed {
  readonly name: string;
  readonly file: PDFDict;
}

/** The leaves of a name tree, whatever its shape; a node is visited once. */
function filesIn(tree: unknown, lib: PdfLib, path: string): Filed[] {
  const { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } = lib;
  const seen = new Set<unknown>();
  const waiting = [tree];
  const files: Filed[] = [];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!(node instanceof PDFDict) || seen.has(node)) continue;
    seen.add(node);
    const kids = node.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray) for (let at = 0; at < kids.size(); at++) waiting.push(kids.lookup(at));
    const names = node.lookup(PDFName.of('Names'));
    if (!(names instanceof PDFArray)) continue;
    for (let at = 0; at + 1 < names.size(); at += 2) {
      const [key, file] = [names.lookup(at), names.lookup(at + 1)];
      if (!(file instanceof PDFDict)) continue;
      const named = file.lookup(PDFName.of('UF')) ?? key;
      if (!(named instanceof PDFHexString || named instanceof PDFString)) continue;
      files.push({ name: named.decodeText(), file });
      if (files.length > MOST) throw refused(`more than ${MOST} files are attached`, path, 'a briefing');
    }
  }
  return files;
}

function unpacked(file: PDFDict, lib: PdfLib, where: string): Uint8Array {
  const { PDFDict, PDFName, PDFRawStream } = lib;
  const embedded = file.lookup(PDFName.of('EF'));
  const stream = embedded instanceof PDFDict ? embedded.lookup(PDFName.of('F')) : undefined;
  if (!(stream instanceof PDFRawStream)) throw refused('an attached file has no content', where, 'its bytes');
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const content = stream.getContents();
  if (content.length > LARGEST) throw tooLarge(where, LARGEST);
  if (filter === undefined) return content;
  if (filter !== PDFName.of('FlateDecode') || stream.dict.has(PDFName.of('DecodeParms')))
    throw refused(
      'an attached file is packed in a way that Synoptic does not',
      where,
      'Deflate (FlateDecode)',
    );
  try {
    return inflateSync(content, { maxOutputLength: LARGEST });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(where, LARGEST);
    throw refused('an attached file is damaged: it cannot be unpacked', where, 'the file as it was attached');
  }
}

function statedDigest(file: PDFDict, { PDFHexString, PDFName, PDFString }: PdfLib): string | null {
  const description = file.lookup(PDFName.of('Desc'));
  if (!(description instanceof PDFHexString || description instanceof PDFString)) return null;
  return /\b[0-9a-f]{64}\b/.exec(description.decodeText())?.[0] ?? null;
}

function tooLarge(where: string, bound: number): Refusal {
  return refused(
    `an attached file unpacks to more than ${bound / 1024 / 1024} MB`,
    where,
    'what Synoptic attaches to a briefing',
  );
}

function refused(what: string, where: string, expected: string): Refusal {
  return new Refusal({ what, where, expected, remedy: 'ask for the PDF as it was made, or build it again' });
}

function unreadable(error: unknown, path: string): Refusal {
  const encrypted = error instanceof Error && /encrypted/i.test(error.message);
  const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return new Refusal({
    what: encrypted ? 'the PDF is encrypted' : `not a PDF that can be read: ${why}`,
    where: path,
    expected: 'a briefing as “synoptic build” prints it',
    remedy: 'name another file, or build the briefing again',
  });
}
