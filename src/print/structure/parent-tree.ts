import type { PDFArray, PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { PdfLib } from '../pdf-lib.js';

/** The tree that leads from a page's content and from annotations back to their elements (ISO 32000-1, 14.7.4.4). */
export class ParentTree {
  readonly #lib: PdfLib;
  readonly #root: PDFDict;
  readonly #entries = new Map<number, PDFObject>();
  /** One more than the largest key. */
  #next = 0;

  constructor(root: PDFDict, lib: PdfLib) {
    this.#root = root;
    this.#lib = lib;
    const tree = root.lookup(lib.PDFName.of('ParentTree'));
    if (tree instanceof lib.PDFDict) this.#read(tree, new Set());
  }

  #read(tree: PDFDict, seen: Set<PDFDict>): void {
    const { PDFArray, PDFDict, PDFName, PDFNumber } = this.#lib;
    if (seen.has(tree)) return;
    seen.add(tree);
    const numbers = tree.lookup(PDFName.of('Nums'));
    const list = numbers instanceof PDFArray ? numbers.asArray() : [];
    for (let index = 0; index + 1 < list.length; index += 2) {
      const [key, value] = [list[index], list[index + 1]];
      if (key instanceof PDFNumber && value) this.#set(key.asNumber(), value);
    }
    const kids = tree.lookup(PDFName.of('Kids'));
    for (const kid of kids instanceof PDFArray ? kids.asArray() : []) {
      const branch = tree.context.lookup(kid);
      if (branch instanceof PDFDict) this.#read(branch, seen);
    }
  }

  get context(): PDFContext {
    return this.#root.context;
  }

  /** The elements of a page's or form's content, by MCID; null where the dictionary's `StructParents` leads nowhere. */
  elementsOf(owner: PDFDict): PDFArray | null {
    const list = this.#entryOf(owner, 'StructParents');
    return list instanceof this.#lib.PDFArray ? list : null;
  }

  /** The element that holds an annotation; null where its `StructParent` leads nowhere. */
  elementOf(annotation: PDFDict): PDFDict | null {
    const element = this.#entryOf(annotation, 'StructParent');
    return element instanceof this.#lib.PDFDict ? element : null;
  }

  #entryOf(dict: PDFDict, name: string): PDFObject | undefined {
    const key = dict.lookup(this.#lib.PDFName.of(name));
    const entry = key instanceof this.#lib.PDFNumber ? this.#entries.get(key.asNumber()) : undefined;
    return entry && this.#root.context.lookup(entry);
  }

  /** Adds an entry under the next free key, and the key to the dictionary that leads to it. */
  add(dict: PDFDict, name: 'StructParent' | 'StructParents', entry: PDFRef | PDFArray): void {
    dict.set(this.#lib.PDFName.of(name), this.#lib.PDFNumber.of(this.#next));
    this.#set(this.#next, entry);
  }

  #set(key: number, entry: PDFObject): void {
    this.#entries.set(key, entry);
    this.#next = Math.max(this.#next, key + 1);
  }

  /** Writes the tree back as one list, with the next free key beside it. */
  write(): void {
    const { PDFName, PDFNumber } = this.#lib;
    const { context } = this.#root;
    const sorted = [...this.#entries].sort(([one], [other]) => one - other);
    const numbers = context.obj(sorted.flatMap(([key, value]) => [PDFNumber.of(key), value]));
    const tree = context.obj({ Nums: numbers });
    const place = this.#root.get(PDFName.of('ParentTree'));
    if (place instanceof this.#lib.PDFRef) context.assign(place, tree);
    else this.#root.set(PDFName.of('ParentTree'), context.register(tree));
    this.#root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(this.#next));
  }
}
