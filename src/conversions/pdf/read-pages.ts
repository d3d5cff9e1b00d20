import type {
  DocumentInitParameters,
  PDFDocumentProxy,
  PDFPageProxy,
} from 'pdfjs-dist/types/src/display/api.js';
import type { InputFile } from '../../model/project.js';
import { CHARACTER_MAPS } from './character-maps.js';
import { placePieces, type TextRun } from './place-pieces.js';
import type { PdfPage } from './pieces.js';
import { taggedContent, UNTAGGED } from './tagged-content.js';
import { noPdf, PAGES_AT_MOST, tooLarge, tooLong, BYTES_AT_MOST } from './refusals.js';

/** What a PDF holds, before anything is made of it. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  /** A label for each page; null where the file has none. */
  readonly labels: readonly string[] | null;
  readonly properties: PdfProperties;
}

/** What the file says of itself; empty where it does not. */
export interface PdfProperties {
  readonly title: string;
  readonly author: string;
  readonly created: string;
  readonly language: string;
  /** Of the embedded XMP. */
  readonly xmpTitle: string;
  readonly xmpAuthors: readonly string[];
}

// Nothing is fetched or drawn: no fonts, no pictures larger than a dot, no code made from the file.
const SETTINGS: DocumentInitParameters = {
  verbosity: 0,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  isEvalSupported: false,
  enableXfa: false,
  maxImageSize: 1,
  cMapUrl: CHARACTER_MAPS,
  cMapPacked: true,
};

/** Reads the pages of a PDF. Throws a Refusal where it is none, is encrypted or too large. */
export async function readPages({ path, bytes }: InputFile): Promise<PdfContent> {
  if (bytes.length > BYTES_AT_MOST) throw tooLarge(path, bytes.length);
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ ...SETTINGS, data: Uint8Array.from(bytes) });
  try {
    const pdf: PDFDocumentProxy = await task.promise;
    if (pdf.numPages > PAGES_AT_MOST) throw tooLong(path, pdf.numPages);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      pages.push(await readPage(page));
      page.cleanup();
    }
    return { pages, labels: await pdf.getPageLabels(), properties: await propertiesOf(pdf) };
  } catch (error) {
    throw noPdf(error, path);
  } finally {
    await task.destroy();
  }
}

/** A stretch of marked content that is open; `id`: empty where the structure does not name it. */
interface Tag {
  readonly role: string;
  readonly id: string;
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const runs: TextRun[] = [];
  // Fonts are shared by the pages: only the first that uses one has to be read further.
  const known = (font: string): boolean => page.commonObjs.has(font);
  if (items.some((item) => 'str' in item && item.str !== '' && !known(item.fontName))) {
    await page.getOperatorList();
  }
  const tagged = taggedContent(await page.getStructTree());
  let tags: Tag[] = [];
  for (const item of items) {
    if ('str' in item) {
      const font: unknown = known(item.fontName) ? page.commonObjs.get(item.fontName) : null;
      runs.push({
        text: item.str,
        transform: item.transform.map(Number),
        width: item.width * stretched(font, item.str),
        bold: isBold(font),
        artifact: tags.some(({ role }) => role === 'Artifact'),
        tagged: tagged.get(tags.findLast(({ id }) => id !== '')?.id ?? '') ?? UNTAGGED,
      });
    } else if (item.type === 'endMarkedContent') tags = tags.slice(0, -1);
    else tags = [...tags, { role: 'tag' in item ? String(item.tag) : '', id: item.id ?? '' }];
  }
  const { width, height, transform } = page.getViewport({ scale: 1 });
  return { number: page.pageNumber, ...placePieces(runs, transform.map(Number), { width, height }) };
}

/**
 * How much wider a word is than its glyphs. Tesseract stretches the invisible glyphs of each word, and of a blank behind it,
 * to the width that the word alone has in the picture.
 */
function stretched(font: unknown, text: string): number {
  const glyphs = [...text].length;
  return nameOf(font) === 'GlyphLessFont' && glyphs > 0 ? (glyphs + 1) / glyphs : 1;
}

function nameOf(font: unknown): string {
  return typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
}

function isBold(font: unknown): boolean {
  if (typeof font !== 'object' || font === null) return false;
  if (('bold' in font && font.bold === true) || ('black' in font && font.black === true)) return true;
  return /bold|black|heavy|demi|CMBX|-Medi\b/i.test(nameOf(font));
}

async function propertiesOf(pdf: PDFDocumentProxy): Promise<PdfProperties> {
  const { info, metadata } = await pdf.getMetadata();
  const said: Readonly<Record<string, unknown>> = { ...info };
  const text = (key: string): string => (typeof said[key] === 'string' ? said[key] : '');
  // The XMP reader gives lists where it is typed to give texts.
  const xmp = (key: string): readonly string[] => {
    const value: unknown = metadata?.get(key);
    return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  };
  return {
    title: text('Title'),
    author: text('Author'),
    created: text('CreationDate'),
    language: text('Language'),
    xmpTitle: xmp('dc:title')[0] ?? '',
    xmpAuthors: xmp('dc:creator'),
  };
}
