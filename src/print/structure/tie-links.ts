import type { PDFDict, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import type { PdfLib } from '../pdf-lib.js';
import { kidsOf, type Holder } from './kids.js';
import type { ParentTree } from './parent-tree.js';

/** A link annotation and the page it lies on. */
export interface LinkPlace {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly page: PDFPage;
}

/** Every link annotation, page by page. */
export function linksOf(pages: readonly PDFPage[], lib: PdfLib): readonly LinkPlace[] {
  const { PDFArray, PDFDict, PDFName, PDFRef } = lib;
  const [Annots, Subtype, Link] = [PDFName.of('Annots'), PDFName.of('Subtype'), PDFName.of('Link')];
  return pages.flatMap((page) => {
    const list = page.node.lookup(Annots);
    return (list instanceof PDFArray ? list.asArray() : []).flatMap((ref) => {
      const dict = page.node.context.lookup(ref);
      const isLink = ref instanceof PDFRef && dict instanceof PDFDict && dict.get(Subtype) === Link;
      return isLink ? [{ ref, dict, page }] : [];
    });
  });
}

/**
 * Lets every link annotation stand in an element of type Link. Chromium leaves out those of content that it hides from
 * readers, which can still be reached by keyboard: they come last in the document. The pages' tab order follows.
 */
export function tieLinks(
  links: readonly LinkPlace[],
  document: Holder,
  parents: ParentTree,
  lib: PdfLib,
): void {
  const { PDFName } = lib;
  const [S, K, Tabs] = [PDFName.of('S'), PDFName.of('K'), PDFName.of('Tabs')];
  for (const link of links) {
    link.page.node.set(Tabs, S);
    const element = parents.elementOf(link.dict);
    // A link with a role of its own, as to a note, is written as something else.
    if (element) element.set(S, PDFName.of('Link'));
    else {
      const { context } = document.dict;
      const object = { Type: 'OBJR', Obj: link.ref, Pg: link.page.ref };
      const made = context.register(
        context.obj({ Type: 'StructElem', S: 'Link', P: document.ref, K: [object] }),
      );
      parents.add(link.dict, 'StructParent', made);
      document.dict.set(K, context.obj([...kidsOf(document.dict, lib), made]));
    }
  }
}
