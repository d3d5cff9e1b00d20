import type { FinishStep } from './printed-pdf.js';

/** Letters that share a glyph with a quotation mark; where the text has none of them, the glyph is the mark. */
const TWINS = [
  { letter: 'ʼ', mark: '’' },
  { letter: 'ʻ', mark: '‘' },
] as const;

/**
 * Text copied or searched in the PDF has the quotation marks that the page shows: Chromium maps a glyph back to the
 * lowest character that uses it, so that `NATO’s` would be read as `NATOʼs`.
 */
export const readQuotationMarks: FinishStep = ({ document, lib }, { text }) => {
  const wrong = TWINS.filter(({ letter, mark }) => !text.includes(letter) && text.includes(mark));
  if (wrong.length === 0) return;
  const { PDFDict, PDFName, PDFRawStream, PDFRef } = lib;
  const key = PDFName.of('ToUnicode');
  for (const [, font] of document.context.enumerateIndirectObjects()) {
    const reference = font instanceof PDFDict ? font.get(key) : undefined;
    const map = reference instanceof PDFRef ? document.context.lookup(reference) : undefined;
    if (!(reference instanceof PDFRef) || !(map instanceof PDFRawStream)) continue;
    const before = Buffer.from(lib.decodePDFRawStream(map).decode()).toString('latin1');
    const after = wrong.reduce((cmap, { letter, mark }) => mapped(cmap, letter, mark), before);
    if (after !== before) document.context.assign(reference, document.context.flateStream(after));
  }
};

/** Replaces the last, the Unicode, value of an entry: `<00A4> <02BC>` and `<00A4> <00A5> <02BC>`. */
function mapped(cmap: string, letter: string, mark: string): string {
  return cmap.replace(new RegExp(`<${hex(letter)}>$`, 'gim'), `<${hex(mark)}>`);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
