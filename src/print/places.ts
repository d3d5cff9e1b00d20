import type { PDFArray, PDFDict, PDFObject, PDFPage } from '@cantoo/pdf-lib';
import type { PdfLib } from './pdf-lib.js';
import type { PrintedPdf } from './printed-pdf.js';
import { linksOf } from './structure/tie-links.js';

/** Schemes of addresses that stand for places of the document while it is printed; no such link leads anywhere. */
const TO = 'synoptic-to:';
const AT = 'synoptic-at:';

const LINK = /(<a\b[^>]*\shref=")#([^"&%\s]+)(")/g;
/**
 * Beginnings and ends of links, and elements that can hold a link without being laid out anew, with those of paragraphs and
 * quotes that they begin with.
 */
const LINK_OR_TARGET =
  /<a\b|<\/a>|<(?:div|section|p|h[1-6]|span|li|td|th)\b[^>]*\sid="([^"&%\s]+)"[^>]*>(?:\s*<svg\b[^>]*>.*?<\/svg>)?(?:\s*<(?:p|blockquote)\b[^>]*>)?/g;

/**
 * In a line a place takes no room, parts no word, and lies over what follows it: before it the paper may end. Anywhere else it
 * is taken out of the layout, which takes longer.
 */
const STYLE = `<style>
.synoptic-at { all: initial; position: absolute; width: 1pt; height: 1pt }
p > .synoptic-at, blockquote > .synoptic-at { position: static; font: inherit; padding-inline-end: 1pt; margin-inline-end: -1pt }
.synoptic-at::before, .synoptic-at::after { content: none !important }
</style>`;

/** A document whose places are told by links of its own, and their ids in the order of their numbers. */
export interface PlacedHtml {
  readonly html: string;
  readonly ids: readonly string[];
}

/**
 * The document with its links written as addresses of no meaning, and one at each place they lead to. The browser looks
 * for every place of its own on every page: that takes longer than all else in a document of many pages and links.
 */
export function withPlaces(html: string): PlacedHtml {
  const wanted = new Set([...html.matchAll(LINK)].map(([, , id]) => id));
  const numbers = new Map<string, number>();
  let within = false;
  const placed = html.replace(LINK_OR_TARGET, (tag, id: string | undefined) => {
    if (id === undefined) within = tag === '<a';
    // A link cannot hold another.
    if (id === undefined || within || !wanted.has(id) || numbers.has(id)) return tag;
    numbers.set(id, numbers.size);
    return `${tag}<a class="synoptic-at" aria-hidden="true" tabindex="-1" href="${AT}${numbers.get(id)}"></a>`;
  });
  const linked = placed.replace(LINK, (link, before: string, id: string, after: string) =>
    numbers.has(id) ? `${before}${TO}${numbers.get(id)}${after}` : link,
  );
  const styled = numbers.size > 0 ? linked.replace('</head>', () => `${STYLE}</head>`) : linked;
  return { html: styled, ids: [...numbers.keys()] };
}

/** Makes of the addresses what they stand for: places with names, and links that lead to these. */
export function writePlaces({ document, lib }: PrintedPdf, ids: readonly string[]): void {
  const { PDFDict, PDFName } = lib;
  const { catalog, context } = document;
  const [A, Dest, Dests] = [PDFName.of('A'), PDFName.of('Dest'), PDFName.of('Dests')];
  const named = catalog.lookupMaybe(Dests, PDFDict) ?? context.obj({});
  const done = new Set<PDFObject>();
  for (const { ref, dict, page } of linksOf(document.getPages(), lib)) {
    const address = addressOf(dict, lib);
    const id = ids[Number(address.slice(AT.length))];
    if (id === undefined) continue;
    if (address.startsWith(TO)) {
      dict.delete(A);
      dict.set(Dest, PDFName.of(id));
    } else if (address.startsWith(AT)) {
      const { x, y, height } = rectangleOf(dict, lib);
      named.set(PDFName.of(id), context.obj([page.ref, 'XYZ', x, y + height, 0]));
      done.add(ref);
      context.delete(ref);
    }
  }
  for (const page of document.getPages()) without(done, page, lib);
  if (named.keys().length > 0) catalog.set(Dests, named);
}

function without(done: ReadonlySet<PDFObject>, { node }: PDFPage, lib: PdfLib): void {
  const annotations = node.Annots()?.asArray();
  const left = annotations?.filter((one) => !done.has(one));
  if (left && left.length !== annotations?.length) node.set(lib.PDFName.of('Annots'), node.context.obj(left));
}

function addressOf(link: PDFDict, { PDFDict, PDFName, PDFString }: PdfLib): string {
  const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return address instanceof PDFString ? address.decodeText() : '';
}

function rectangleOf(link: PDFDict, { PDFArray, PDFName }: PdfLib): ReturnType<PDFArray['asRectangle']> {
  return link.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
}
