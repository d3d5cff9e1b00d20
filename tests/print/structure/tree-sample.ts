import * as pdfLib from '@cantoo/pdf-lib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { PdfLib } from '../../../src/print/pdf-lib.js';
import { ParentTree } from '../../../src/print/structure/parent-tree.js';
import { readStructure, type StructureTree } from '../../../src/print/structure/structure-tree.js';

export const lib: PdfLib = { ...pdfLib };

/** An element as tests write it: a type, and what it holds: numbers of content, texts of keys, other elements. */
export type Sketch = readonly [
  type: string,
  ...held: (Sketch | number | Readonly<Record<string, string | number>>)[],
];

export interface Sketched {
  readonly document: PDFDocument;
  readonly tree: StructureTree;
  readonly parents: ParentTree;
  /** The structure as it now is, in the same form; content of another page as `2:0`. */
  readonly now: () => unknown;
  /** The type of the element to which the parent tree leads from each number of the first page. */
  readonly holders: () => readonly string[];
}

/** A file with one or more pages and this structure. Numbers from 100 on stand on the second page, less by 100. */
export async function sketched(sketch: Sketch): Promise<Sketched> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const pages = [document.addPage(), document.addPage()];
  const held: PDFRef[][] = [[], []];
  const rootRef = context.nextRef();

  function build([type, ...parts]: Sketch, parent: PDFRef): PDFRef {
    const dict = context.obj({ Type: 'StructElem', S: type, P: parent });
    const ref = context.register(dict);
    const kids: PDFObject[] = [];
    for (const part of parts) {
      if (typeof part === 'number') {
        const page = part < 100 ? 0 : 1;
        dict.set(PDFName.of('Pg'), pages[page]?.ref ?? ref);
        kids.push(PDFNumber.of(part % 100));
        (held[page] ?? [])[part % 100] = ref;
      } else if (isSketch(part)) kids.push(build(part, ref));
      else describe(dict, part);
    }
    if (kids.length > 0)
      dict.set(PDFName.of('K'), kids.length === 1 && kids[0] ? kids[0] : context.obj(kids));
    return ref;
  }
  function describe(dict: PDFDict, keys: Readonly<Record<string, string | number>>): void {
    const { ID, Lang, ...attributes } = keys;
    for (const [key, value] of Object.entries({ ID, Lang }))
      if (value) dict.set(PDFName.of(key), PDFString.of(String(value)));
    if (Object.keys(attributes).length === 0) return;
    const set = context.obj({ O: 'Table' });
    for (const [key, value] of Object.entries(attributes))
      set.set(
        PDFName.of(key),
        key === 'Headers'
          ? context.obj(
              String(value)
                .split(' ')
                .map((id) => PDFString.of(id)),
            )
          : context.obj(value as never),
      );
    dict.set(PDFName.of('A'), context.obj([set]));
  }

  const top = build(sketch, rootRef);
  const numbers = held.flatMap((list, key) => [key, Array.from(list, (ref) => ref ?? null)]);
  const root = context.obj({
    Type: 'StructTreeRoot',
    K: top,
    ParentTree: context.register(context.obj({ Nums: numbers as never })),
  });
  context.assign(rootRef, root);
  catalog.set(PDFName.of('StructTreeRoot'), rootRef);
  pages.forEach((page, key) => page.node.set(PDFName.of('StructParents'), PDFNumber.of(key)));
  const tree = readStructure(catalog, lib);
  if (!tree) throw new Error('no structure');

  const written = (object: PDFObject): unknown => {
    const value = object instanceof PDFRef ? context.lookup(object) : object;
    if (value instanceof PDFNumber) return value.asNumber();
    if (!(value instanceof PDFDict)) return String(value);
    if (value.has(PDFName.of('MCID')))
      return `${pages.findIndex(({ ref }) => ref === value.get(PDFName.of('Pg'))) + 1}:${String(value.get(PDFName.of('MCID')))}`;
    if (value.has(PDFName.of('Obj'))) return 'object';
    const kids = value.lookup(PDFName.of('K'));
    const list = kids instanceof PDFArray ? kids.asArray() : kids ? [value.get(PDFName.of('K')) ?? kids] : [];
    return [String(value.get(PDFName.of('S'))).slice(1), ...list.map(written)];
  };
  const holders = (): readonly string[] => {
    const [page] = pages;
    const list = page && new ParentTree(root, lib).elementsOf(page.node);
    return (list?.asArray() ?? []).map((ref) => {
      const element = context.lookup(ref);
      return element instanceof PDFDict ? String(element.get(PDFName.of('S'))).slice(1) : '';
    });
  };
  return { document, tree, parents: new ParentTree(root, lib), now: () => written(top), holders };
}

function isSketch(part: Sketch | Readonly<Record<string, string | number>>): part is Sketch {
  return Array.isArray(part);
}
