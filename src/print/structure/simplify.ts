import type { PDFDict, PDFName, PDFObject } from '@cantoo/pdf-lib';
import type { PdfLib } from '../pdf-lib.js';
import { kidsOf, type Holder, type Mover } from './kids.js';
import { TEXT_TYPES } from './standard-types.js';
import type { StructureNode, StructureTree } from './structure-tree.js';

/** Keys that say no more than where an element stands. */
const PLAIN = ['Type', 'S', 'P', 'K', 'Pg'] as const;

/**
 * Takes out the elements without meaning that Chromium puts round every run of text (`NonStruct`), where what they hold
 * can stand in the paragraph, cell or link around them: more than half of all elements go, and with them time and bytes.
 * And puts what a list item holds, save its label, into a body, which Chromium leaves out (ISO 32000-1, table 336).
 */
export function simplify(tree: StructureTree, mover: Mover, lib: PdfLib): void {
  const simplifier = new Simplifier(mover, lib);
  for (const node of tree.top) simplifier.simplify(node, false);
}

class Simplifier {
  readonly #mover: Mover;
  readonly #lib: PdfLib;
  readonly #plain: ReadonlySet<PDFName>;
  readonly #K: PDFName;

  constructor(mover: Mover, lib: PdfLib) {
    this.#mover = mover;
    this.#lib = lib;
    this.#plain = new Set(PLAIN.map((key) => lib.PDFName.of(key)));
    this.#K = lib.PDFName.of('K');
  }

  /** Simplifies what the node holds, innermost first. `inText`: whether it stands in an element that holds text. */
  simplify(node: StructureNode, inText: boolean): void {
    const isItem = node.role === 'LI';
    const holdsText = isItem || TEXT_TYPES.has(node.role) || (node.role === 'NonStruct' && inText);
    for (const child of node.children) this.simplify(child, holdsText);
    if (node.ref === null) return;
    const holder = isItem ? this.#body(node) : { ref: node.ref, dict: node.dict };
    if (holder && holdsText) this.#fold(node, holder);
  }

  /** The body of a list item, with whatever is no label; null where the item has nothing to put there. */
  #body({ dict, ref, children }: StructureNode): Holder | null {
    const parts = new Set(
      children.filter(({ role }) => role === 'Lbl' || role === 'LBody').map((child) => child.ref),
    );
    const isPart = (kid: PDFObject): boolean => kid instanceof this.#lib.PDFRef && parts.has(kid);
    const kids = kidsOf(dict, this.#lib);
    const bare = kids.filter((kid) => !isPart(kid));
    if (bare.length === 0) return null;
    const body = dict.context.obj({ Type: 'StructElem', S: 'LBody', ...(ref && { P: ref }) });
    const holder = { ref: dict.context.register(body), dict: body };
    body.set(this.#K, dict.context.obj(bare.map((kid) => this.#mover.moved(kid, dict, holder))));
    dict.set(this.#K, dict.context.obj([...kids.filter(isPart), holder.ref]));
    return holder;
  }

  #fold({ children }: StructureNode, holder: Holder): void {
    const { PDFRef } = this.#lib;
    const folded = new Map(
      children.flatMap((child) =>
        child.ref && this.#isPlain(child) ? [[child.ref, child.dict] as const] : [],
      ),
    );
    if (folded.size === 0) return;
    const kids = kidsOf(holder.dict, this.#lib).flatMap((kid) => {
      const dict = kid instanceof PDFRef ? folded.get(kid) : undefined;
      return dict ? this.#taken(dict, holder) : [kid];
    });
    const [only] = kids;
    holder.dict.set(this.#K, kids.length === 1 && only ? only : holder.dict.context.obj(kids));
    for (const ref of folded.keys()) holder.dict.context.delete(ref);
  }

  #taken(dict: PDFDict, holder: Holder): readonly PDFObject[] {
    return kidsOf(dict, this.#lib).map((kid) => this.#mover.moved(kid, dict, holder));
  }

  #isPlain({ type, dict, objects }: StructureNode): boolean {
    return type === 'NonStruct' && objects.length === 0 && dict.keys().every((key) => this.#plain.has(key));
  }
}
