import type { PDFDict } from '@cantoo/pdf-lib';
import type { PdfLib } from '../pdf-lib.js';
import { decoded } from './decoded.js';
import { readToUnicode, type ToUnicode } from './to-unicode.js';

/** How the codes of one font are read. */
export interface FontMap extends ToUnicode {
  readonly name: string;
  /** Whether the font program is in the file; so too where the glyphs are drawn by the file itself (Type 3). */
  readonly embedded: boolean;
  /** Whether a code shows the sign for a letter that the font lacks (`.notdef`). */
  readonly isMissing: (code: number) => boolean;
}

const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3'] as const;
/** Encodings whose letters are known without a map (ISO 14289-1, 7.21.7). */
const KNOWN_ENCODINGS: ReadonlySet<string> = new Set(['WinAnsiEncoding', 'MacRomanEncoding']);

/** Reads a font's dictionary. */
export function fontMap(font: PDFDict, lib: PdfLib): FontMap {
  const { PDFArray, PDFDict, PDFName, PDFStream } = lib;
  const nameAt = (dict: PDFDict, key: string): string => {
    const name = dict.lookup(PDFName.of(key));
    return name instanceof PDFName ? name.decodeText() : '';
  };
  const type = nameAt(font, 'Subtype');
  const descendants = font.lookup(PDFName.of('DescendantFonts'));
  const first = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
  const descendant = first instanceof PDFDict ? first : font;
  const descriptor = descendant.lookup(PDFName.of('FontDescriptor'));
  const map = font.lookup(PDFName.of('ToUnicode'));
  const encoding = nameAt(font, 'Encoding');
  const identity =
    type === 'Type0' && encoding.startsWith('Identity') && nameAt(descendant, 'CIDToGIDMap') !== '';
  const read =
    map instanceof PDFStream ? readToUnicode(Buffer.from(decoded(map, lib)).toString('latin1')) : null;
  return {
    name: nameAt(font, 'BaseFont') || nameAt(font, 'Name') || type,
    bytes: type === 'Type0' ? 2 : 1,
    texts: read?.texts ?? (KNOWN_ENCODINGS.has(encoding) ? LATIN_1 : new Map()),
    embedded:
      type === 'Type3' || PROGRAMS.some((key) => isDict(descriptor, lib) && descriptor.has(PDFName.of(key))),
    isMissing: (code) => identity && code === 0,
  };
}

const LATIN_1: ReadonlyMap<number, string> = new Map(
  Array.from({ length: 224 }, (_, index) => [index + 32, String.fromCharCode(index + 32)] as const),
);

function isDict(value: unknown, { PDFDict }: PdfLib): value is PDFDict {
  return value instanceof PDFDict;
}
