import type { Conversion } from '../../model/conversion.js';
import type { InputFile } from '../../model/project.js';
import type { PdfBlock } from './blocks.js';
import { bodyType } from './body-type.js';
import { findFurniture, type Furniture } from './find-furniture.js';
import { findHeader } from './find-header.js';
import { joinJustified } from './join-justified.js';
import { Vocabulary } from './join-words.js';
import { labelPages } from './label-pages.js';
import { leftOut } from './left-out.js';
import { makeBlocks, makeNotes } from './make-blocks.js';
import { columnEdges, orderPage, type Region } from './order-page.js';
import { readPages } from './read-pages.js';
import { LETTERS_PER_PAGE, noText } from './refusals.js';
import { segmentsOf } from './segments.js';
import { withoutLayout } from './tagged-tables.js';
import { takeNotes } from './take-notes.js';
import { writeMarkdown } from './write-markdown.js';

/**
 * A PDF as Markdown in reading order, with a mark where each page begins, running heads and feet in fences and notes
 * behind their page. Throws a Refusal where it cannot be read or holds no text.
 */
export async function convertPdf(file: InputFile): Promise<Conversion> {
  const { pages, labels: ownLabels, properties } = await readPages(file);
  const segmented = pages.map((page) => ({
    height: page.height,
    segments: withoutLayout(joinJustified(segmentsOf(page))),
  }));
  const all = segmented.flatMap(({ segments }) => segments);
  const letters = all.reduce((sum, one) => sum + (one.text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < LETTERS_PER_PAGE * pages.length) {
    throw noText(file.path, pages.length, letters);
  }
  const furniture = findFurniture(segmented, ownLabels);
  const away = new Set(furniture.flatMap((line) => line.segments));
  const body = bodyType(all.filter((one) => !away.has(one)));
  const regions: Region[] = [];
  const notes = new Map<number, PdfBlock[]>();
  const texts = segmented.map(({ segments }) => segments.filter((one) => !away.has(one)));
  const columns = columnEdges(texts.map((segments) => orderPage(segments)));
  for (const [index, segments] of texts.entries()) {
    const parts = takeNotes(orderPage(segments, columns), body);
    regions.push(...parts.regions);
    const found = makeNotes(parts.notes);
    if (found.length > 0) notes.set(index + 1, found);
  }
  const blocks = makeBlocks(regions, body);
  const labels = labelPages(pages.length, ownLabels, furniture);
  return {
    format: 'pdf',
    markdown: writeMarkdown(blocks, {
      labels,
      furniture: [...furniture, ...turnedWords(pages)],
      notes,
      vocabulary: new Vocabulary(all),
    }),
    found: findHeader(properties, blocks),
    encoding: null,
    leftOut: leftOut(furniture, blocks, pages, labels),
  };
}

function turnedWords(
  pages: Awaited<ReturnType<typeof readPages>>['pages'],
): Pick<Furniture, 'page' | 'text'>[] {
  return pages.flatMap(({ number, turned }) =>
    turned.length > 0 ? [{ page: number, text: turned.join(' ') }] : [],
  );
}
