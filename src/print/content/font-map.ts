import type { PDFDict } from '@cantoo/pdf-lib';
import type { PdfLib } from '../pdf-lib.js';
import { decoded } from './decoded.js';
import { readToUnicode, type ToUnicode } from './to-unicode.js';

/** How the codes of one font are read. */
export interface FontMap extends ToUnicode {
  readonly name: string;
  /** Whether the font program is in the file; so too where the glyphs are drawn by the file itself (Type 3). */
  readonly embedded: boolean;
  /** By code: whether it can be read as text, or shows the sign for a letter that the font lacks (`.notdef`). */
  readonly letters: Readonly<Uint8Array>;
}

export const READ = 1;
export const MISSING = 2;

/** What is known of each code of a font. `missing`: the code of `.notdef`, null where none is known. */
export function lettersOf({ bytes, texts }: ToUnicode, missing: number | null): Uint8Array {
  const letters = new Uint8Array(bytes === 1 ? 256 : 65_536);
  for (const [code, text] of texts) if (text !== '' && !/[\0\ufeff\ufffe]/.test(text)) letters[code] = READ;
  if (missing !== null) letters[missing] = MISSING;
  return letters;
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
  const texts = read?.texts ?? (KNOWN_ENCODINGS.has(encoding) ? LATIN_1 : new Map<number, string>());
  const bytes = type === 'Type0' ? 2 : 1;
  return {
    name: nameAt(font, 'BaseFont') || nameAt(font, 'Name') || type,
    bytes,
    texts,
    embedded:
      type === 'Type3' || PROGRAMS.some((key) => isDict(descriptor, lib) && descriptor.has(PDFName.of(key))),
    letters: lettersOf({ bytes, texts }, identity ? 0 : null),
  };
}

const LATIN_1: ReadonlyMap<number, string> = new Map(
  Array.from({ length: 224 }, (_, index) => [index + 32, String.fromCharCode(index + 32)] as const),
);

function isDict(value: unknown, { PDFDict }: PdfLib): value is PDFDict {
  return value instanceof PDFDict;
}
