import { Refusal } from '../errors.js';
import { OUTSIDE, type PrintedElement, type PrintedText } from '../model/printed.js';
import { loadPdfLib } from './load-pdf-lib.js';
import type { PdfLib } from './pdf-lib.js';
import { isSansOnly } from './sans-only.js';

/** The PDF's pages, by the id of each stretch of marked content. */
type MarkedTexts = ReadonlyMap<string, readonly PrintedText[]>;

/**
 * The printed text of a PDF in the order of its structure, over all its pages. Reads what the pages show, nothing that
 * is attached. Throws a Refusal where the file is no PDF, is encrypted, or has no structure (tags).
 */
export async function readPrinted(bytes: Uint8Array, path: string): Promise<PrintedElement> {
  const texts = await markedTexts(bytes, path);
  const lib = await loadPdfLib();
  const document = await lib.PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity });
  const root = document.catalog.lookup(lib.PDFName.of('StructTreeRoot'));
  if (!(root instanceof lib.PDFDict)) {
    throw new Refusal({
      what: 'the PDF has no structure, so its quotations cannot be told from the rest',
      where: path,
      expected: 'a PDF as Synoptic prints it, with tags',
      remedy: 'build the briefing again and verify that file; other programs may strip the tags',
    });
  }
  const reader = new StructureReader(lib, texts);
  const tree = reader.read(root);
  return { ...tree, children: [...tree.children, { role: OUTSIDE, children: reader.unreached() }] };
}

async function markedTexts(bytes: Uint8Array, path: string): Promise<MarkedTexts> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const pdf = await task.promise;
    const texts = new Map<string, PrintedText[]>();
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      // The fonts' own names are known once the page's operators have been read.
      await page.getOperatorList();
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const face = (font: string): PrintedText['face'] => faceOf(nameOf(page.commonObjs.get(font)));
      let ids: (string | null)[] = [];
      for (const item of items) {
        if ('type' in item) {
          if (item.type === 'endMarkedContent') ids = ids.slice(0, -1);
          else ids = [...ids, item.id ?? null];
          continue;
        }
        const id = ids.findLast((one) => one !== null);
        if (item.str === '') continue;
        const list = texts.get(id ?? '') ?? [];
        texts.set(id ?? '', list);
        list.push({
          role: 'text',
          text: item.str,
          face: faceAmong(list, item.str, face(item.fontName)),
          page: number,
        });
      }
      page.cleanup();
    }
    return texts;
  } catch (error) {
    throw unreadable(error, path);
  } finally {
    await task.destroy();
  }
}

function unreadable(error: unknown, path: string): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name !== 'InvalidPDFException' && error.name !== 'PasswordException') return error;
  return new Refusal({
    what:
      error.name === 'PasswordException'
        ? 'the PDF is encrypted'
        : `not a PDF that can be read: ${error.message}`,
    where: path,
    expected: 'a briefing as “synoptic build” prints it',
    remedy: 'name another file, or build the briefing again',
  });
}

function nameOf(font: unknown): string {
  return typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
}

function faceOf(name: string): PrintedText['face'] {
  if (/Serif/i.test(name) && !/Sans/i.test(name)) return 'serif';
  return /Sans/i.test(name) && /Source/i.test(name) ? 'sans' : 'other';
}

/** The sans stands in for the serif where that lacks a sign, and then sets the space behind it as well. */
function faceAmong(
  before: readonly PrintedText[],
  text: string,
  face: PrintedText['face'],
): PrintedText['face'] {
  if (face !== 'sans') return face;
  const follows = text.trim() === '' && before.at(-1)?.face === 'other';
  return follows || isSansOnly(text) ? 'other' : face;
}

/** Walks the structure tree; marked content that it does not reach is decoration. */
class StructureReader {
  readonly #lib: PdfLib;
  readonly #texts: MarkedTexts;
  readonly #seen = new Set<unknown>();
  readonly #reached = new Set<string>();

  constructor(lib: PdfLib, texts: MarkedTexts) {
    this.#lib = lib;
    this.#texts = texts;
  }

  read(element: unknown, page: string | null = null): PrintedElement {
    const { PDFDict, PDFName, PDFRef } = this.#lib;
    if (!(element instanceof PDFDict) || this.#seen.has(element)) return { role: '', children: [] };
    this.#seen.add(element);
    const role = element.lookup(PDFName.of('S'));
    const ownPage = element.get(PDFName.of('Pg'));
    const shownOn = ownPage instanceof PDFRef ? `p${ownPage.objectNumber}R` : page;
    const kids = element.lookup(PDFName.of('K'));
    return { role: role instanceof PDFName ? role.decodeText() : '', children: this.#kids(kids, shownOn) };
  }

  /** What no element of the structure holds. */
  unreached(): PrintedText[] {
    return [...this.#texts].flatMap(([id, texts]) => (this.#reached.has(id) ? [] : texts));
  }

  #shown(id: string): PrintedText[] {
    this.#reached.add(id);
    return [...(this.#texts.get(id) ?? [])];
  }

  #kids(kids: unknown, page: string | null): (PrintedElement | PrintedText)[] {
    const { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } = this.#lib;
    if (kids instanceof PDFArray) {
      return Array.from({ length: kids.size() }, (_, index) => kids.lookup(index)).flatMap((kid) =>
        this.#kids(kid, page),
      );
    }
    if (kids instanceof PDFNumber) return this.#shown(`${page}_mc${kids.asNumber()}`);
    if (!(kids instanceof PDFDict)) return [];
    const marked = kids.lookup(PDFName.of('MCID'));
    if (marked instanceof PDFNumber) {
      const on = kids.get(PDFName.of('Pg'));
      const place = on instanceof PDFRef ? `p${on.objectNumber}R` : page;
      return this.#shown(`${place}_mc${marked.asNumber()}`);
    }
    return kids.has(PDFName.of('S')) ? [this.read(kids, page)] : [];
  }
}
