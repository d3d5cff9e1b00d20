import type { PDFArray, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { PdfLib } from '../pdf-lib.js';
import type { ParentTree } from './parent-tree.js';

/** What an element holds, in order: numbers of content, references to content and objects, elements. */
export function kidsOf(element: PDFDict, { PDFArray, PDFName, PDFRef }: PdfLib): readonly PDFObject[] {
  const own = element.get(PDFName.of('K'));
  if (own === undefined) return [];
  const list = own instanceof PDFRef ? element.context.lookup(own) : own;
  return list instanceof PDFArray ? list.asArray() : [own];
}

/** An element that is an object of its own, and so can be somebody's parent. */
export interface Holder {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** Moves what one element holds into another, and keeps every way back right: from elements and from content. */
export class Mover {
  readonly #lib: PdfLib;
  readonly #parents: ParentTree;
  readonly #lists = new Map<PDFRef, PDFArray | null>();

  constructor(lib: PdfLib, parents: ParentTree) {
    this.#lib = lib;
    this.#parents = parents;
  }

  /** The kid as it has to stand in its new holder, all ways back to it set. */
  moved(kid: PDFObject, from: PDFDict, to: Holder): PDFObject {
    const { PDFDict, PDFName, PDFNumber, PDFRef } = this.#lib;
    const value = kid instanceof PDFRef ? to.dict.context.lookup(kid) : kid;
    if (value instanceof PDFNumber) return this.#content(value.asNumber(), from, to);
    if (!(value instanceof PDFDict)) return kid;
    const [mcid, page] = [value.lookup(PDFName.of('MCID')), from.get(PDFName.of('Pg'))];
    if (value.has(PDFName.of('S'))) value.set(PDFName.of('P'), to.ref);
    else if (mcid instanceof PDFNumber) {
      if (!value.has(PDFName.of('Pg')) && page) value.set(PDFName.of('Pg'), page);
      const owner = value.get(PDFName.of('Stm')) ?? value.get(PDFName.of('Pg'));
      if (owner instanceof PDFRef) this.#lead(owner, mcid.asNumber(), to.ref);
    }
    return kid;
  }

  /** A number counts on the page of its element: where the new holder has another, the page is said with it. */
  #content(mcid: number, from: PDFDict, to: Holder): PDFObject {
    const { PDFName, PDFNumber, PDFRef } = this.#lib;
    const Pg = PDFName.of('Pg');
    const page = from.get(Pg);
    if (!(page instanceof PDFRef)) return PDFNumber.of(mcid);
    this.#lead(page, mcid, to.ref);
    if (!to.dict.has(Pg)) to.dict.set(Pg, page);
    if (to.dict.get(Pg) === page) return PDFNumber.of(mcid);
    return to.dict.context.obj({ Type: 'MCR', Pg: page, MCID: mcid });
  }

  /** Lets the parent tree lead from a stretch of content to its new holder. */
  #lead(owner: PDFRef, mcid: number, holder: PDFRef): void {
    const { PDFDict, PDFStream } = this.#lib;
    let list = this.#lists.get(owner);
    if (list === undefined) {
      const object = this.#parents.context.lookup(owner);
      const dict = object instanceof PDFStream ? object.dict : object;
      list = dict instanceof PDFDict ? this.#parents.elementsOf(dict) : null;
      this.#lists.set(owner, list);
    }
    if (list && mcid < list.size()) list.set(mcid, holder);
  }
}
