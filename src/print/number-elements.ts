import type { PDFArray, PDFDict, PDFObject } from '@cantoo/pdf-lib';
import type { PdfLib } from './pdf-lib.js';
import type { FinishStep } from './printed-pdf.js';

/** Chromium's own counter of nodes, which goes on from one print to the next. */
const chromiumId = /^node\d+$/;

/** Numbers the identifiers of table headers afresh, in their old order, so that a later print gives the same bytes. */
export const numberElements: FinishStep = ({ lib, structure }) => {
  if (!structure) return;
  const { root, nodes } = structure;
  const places = nodes.flatMap(({ dict }) => idsOf(dict, lib));
  const tree = root.lookup(lib.PDFName.of('IDTree'));
  if (tree instanceof lib.PDFDict) places.push(...idsBelow(tree, lib));
  const old = [...new Set(places.map((place) => place.id))].sort();
  const fresh = new Map(old.map((id, index) => [id, `node${String(index + 1).padStart(8, '0')}`]));
  for (const place of places) place.replace(lib.PDFString.of(fresh.get(place.id) ?? place.id));
};

interface Place {
  readonly id: string;
  readonly replace: (id: PDFObject) => void;
}

/** The element's own identifier, and those its attributes (`Headers` of a table cell) refer to. */
function idsOf(element: PDFDict, lib: PdfLib): readonly Place[] {
  const { PDFArray, PDFDict, PDFName } = lib;
  const key = PDFName.of('ID');
  const own = placeOf(element.get(key), (id) => element.set(key, id), lib);
  const attributes = element.lookup(PDFName.of('A'));
  if (attributes === undefined) return own;
  const sets = attributes instanceof PDFArray ? itemsOf(attributes) : [attributes];
  const headers = sets.flatMap((set) => {
    const list = set instanceof PDFDict ? set.lookup(PDFName.of('Headers')) : undefined;
    return list instanceof PDFArray ? idsIn(list, lib) : [];
  });
  return [...own, ...headers];
}

/** The keys and limits of a name tree and of all its branches. */
function idsBelow(tree: PDFDict, lib: PdfLib): readonly Place[] {
  const { PDFArray, PDFDict, PDFName } = lib;
  const own = ['Names', 'Limits'].flatMap((key) => {
    const list = tree.lookup(PDFName.of(key));
    return list instanceof PDFArray ? idsIn(list, lib) : [];
  });
  const kids = tree.lookup(PDFName.of('Kids'));
  const branches = kids instanceof PDFArray ? itemsOf(kids) : [];
  return [...own, ...branches.flatMap((kid) => (kid instanceof PDFDict ? idsBelow(kid, lib) : []))];
}

function idsIn(list: PDFArray, lib: PdfLib): readonly Place[] {
  return list.asArray().flatMap((item, index) => placeOf(item, (id) => list.set(index, id), lib));
}

function itemsOf(list: PDFArray): readonly (PDFObject | undefined)[] {
  return Array.from({ length: list.size() }, (_, index) => list.lookup(index));
}

function placeOf(
  value: PDFObject | undefined,
  replace: (id: PDFObject) => void,
  lib: PdfLib,
): readonly Place[] {
  if (!(value instanceof lib.PDFString)) return [];
  const id = value.asString();
  return chromiumId.test(id) ? [{ id, replace }] : [];
}
