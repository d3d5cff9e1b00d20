import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Pdfkit from 'pdfkit';
import { convertPdf } from '../../../src/conversions/pdf/convert-pdf.js';
import type { Conversion } from '../../../src/model/conversion.js';
import type { Block } from '../../../src/model/source.js';
import { sourceOf } from '../../sources/sample.js';

const FONTS = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts',
);

/** A font with Latin, Cyrillic and Greek letters. */
export const SANS = join(FONTS, 'LiberationSans-Regular.ttf');

/** The bytes of a PDF as `draw` fills it. */
export function madePdf(
  draw: (doc: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const doc = new Pdfkit({ size: 'A4', margin: 72, compress: true, ...options });
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
    draw(doc);
    doc.end();
  });
}

/** What becomes of a PDF: the conversion, and its blocks as a source reads them. */
export async function converted(
  draw: (doc: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Conversion & { readonly blocks: readonly Block[] }> {
  const made = await convertPdf({ path: 'a.pdf', bytes: await madePdf(draw, options) });
  return { ...made, blocks: sourceOf(made.markdown).blocks };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly leading?: number;
  /** Of the first line, or of all others where it is less than nothing. */
  readonly indent?: number;
  /** Breaks words of so many letters where a line is full. */
  readonly hyphenate?: number;
}

/** Sets a paragraph line by line; the height below it. */
export function setParagraph(doc: PDFKit.PDFDocument, text: string, box: Box): number {
  const { x, width, leading = 13, indent = 0, hyphenate = Infinity } = box;
  let y = box.y;
  let line = '';
  let first = true;
  const edge = (): number => x + (first ? Math.max(0, indent) : Math.max(0, -indent));
  const put = (): void => {
    doc.text(line, edge(), y, { lineBreak: false });
    y += leading;
    first = false;
    line = '';
  };
  for (const word of text.split(' ')) {
    const fits = (part: string): boolean =>
      edge() + doc.widthOfString(line === '' ? part : `${line} ${part}`) <= x + width;
    if (fits(word)) line = line === '' ? word : `${line} ${word}`;
    else if (word.length >= hyphenate && /^\p{L}+[.,]?$/u.test(word) && fits(`${word.slice(0, 4)}-`)) {
      line += ` ${word.slice(0, 4)}-`;
      put();
      line = word.slice(4);
    } else {
      put();
      line = word;
    }
  }
  put();
  return y;
}

const SUBJECTS = [
  'The harbour board',
  'A committee of engineers',
  'Every inspector',
  'The northern authority',
  'Our delegation',
  'The shipping company',
];
const VERBS = ['considered', 'postponed', 'documented', 'recommended', 'questioned', 'approved'];
const OBJECTS = [
  'the reconstruction of the breakwater',
  'additional responsibilities for pilots',
  'measurements of the underwater foundations',
  'a comprehensive agreement with neighbours',
  'the modernisation of several warehouses',
];
const ENDS = [
  'before the winter',
  'without further consultation',
  'after considerable hesitation',
  'because the circumstances had changed',
  'in the interest of everybody',
];

/** Sentences that differ, the same for the same number. */
export function prose(seed: number, sentences: number): string {
  const pick = (list: readonly string[], by: number): string => list[by % list.length] ?? '';
  return Array.from({ length: sentences }, (_, index) => {
    const n = seed * 7 + index * 5 + ((seed + index) % 3);
    return `${pick(SUBJECTS, n)} ${pick(VERBS, n + seed)} ${pick(OBJECTS, n + index)} ${pick(ENDS, n + 2 * seed)}, as report ${seed}${index} says.`;
  }).join(' ');
}

/** Share of the words of `expected` that stand in `got` in the same order. */
export function keptInOrder(expected: string, got: string): number {
  const [a, b] = [wordsOf(expected), wordsOf(got)];
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    const next = new Uint32Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      next[j] = word === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    }
    row = next;
  }
  return a.length === 0 ? 1 : (row[b.length] ?? 0) / a.length;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** All words that a source reads: headings where they change, and blocks. */
export function wordsRead(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1]?.headings ?? [];
      const isNew = block.section !== blocks[index - 1]?.section;
      const headings = isNew ? block.headings.filter((heading, depth) => before[depth] !== heading) : [];
      return [...headings, block.text].join(' ');
    })
    .join(' ');
}
