import type { PDFDict, PDFName, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { PdfLib } from '../pdf-lib.js';
import { kidsOf } from './kids.js';
import { roleOf } from './standard-types.js';

/** A stretch of marked content that an element holds. */
export interface HeldContent {
  readonly mcid: number;
  /** The page, or the form drawn on it, in whose content the number counts; null where the tree does not say. */
  readonly owner: PDFRef | null;
}

/** An element of the structure, as the file has it. */
export interface StructureNode {
  readonly dict: PDFDict;
  /** Null for an element that is no object of its own. */
  readonly ref: PDFRef | null;
  /** Structure type as written. */
  readonly type: string;
  /** Standard type it is mapped to; `unknown`, `circular` where none. */
  readonly role: string;
  readonly parent: StructureNode | null;
  readonly children: readonly StructureNode[];
  readonly contents: readonly HeldContent[];
  /** Annotations and other objects it holds. */
  readonly objects: readonly PDFRef[];
}

export interface StructureTree {
  readonly root: PDFDict;
  /** Every element, each before what it holds. */
  readonly nodes: readonly StructureNode[];
  readonly top: readonly StructureNode[];
  readonly roles: ReadonlyMap<string, string>;
}

/** Reads the structure tree; null where the file has none. An element that is met twice is read once. */
export function readStructure(catalog: PDFDict, lib: PdfLib): StructureTree | null {
  const root = catalog.lookup(lib.PDFName.of('StructTreeRoot'));
  return root instanceof lib.PDFDict ? new TreeReader(root, lib).read() : null;
}

/** A map of names to names, as the role map is one. */
export function readRoles(root: PDFDict, { PDFDict, PDFName }: PdfLib): ReadonlyMap<string, string> {
  const map = root.lookup(PDFName.of('RoleMap'));
  if (!(map instanceof PDFDict)) return new Map();
  return new Map(
    map.keys().flatMap((key) => {
      const role = map.lookup(key);
      return role instanceof PDFName ? [[key.decodeText(), role.decodeText()] as const] : [];
    }),
  );
}

/** The content that an element and all within it hold, in order of elements. */
export function contentsWithin(node: StructureNode): readonly HeldContent[] {
  return [...node.contents, ...node.children.flatMap((child) => contentsWithin(child))];
}

/** An element while its kids are being read. */
interface Growing extends StructureNode {
  readonly children: StructureNode[];
  readonly contents: HeldContent[];
  readonly objects: PDFRef[];
}

class TreeReader {
  readonly #lib: PdfLib;
  readonly #root: PDFDict;
  readonly #roles: ReadonlyMap<string, string>;
  /** Types by their names: there are few, and many elements. */
  readonly #types = new Map<PDFName, { readonly type: string; readonly role: string }>();
  readonly #nodes: StructureNode[] = [];
  readonly #seen = new Set<PDFDict>();
  readonly #keys;

  constructor(root: PDFDict, lib: PdfLib) {
    this.#root = root;
    this.#lib = lib;
    this.#roles = readRoles(root, lib);
    const key = (name: string) => lib.PDFName.of(name);
    this.#keys = { S: key('S'), Pg: key('Pg'), MCID: key('MCID'), Stm: key('Stm'), Obj: key('Obj') };
  }

  read(): StructureTree {
    const top: StructureNode[] = [];
    for (const kid of kidsOf(this.#root, this.#lib)) {
      const dict = this.#valueOf(kid);
      const node = dict instanceof this.#lib.PDFDict ? this.#element(kid, dict, null, null) : null;
      if (node) top.push(node);
    }
    return { root: this.#root, nodes: this.#nodes, top, roles: this.#roles };
  }

  #valueOf(object: PDFObject | undefined): PDFObject | undefined {
    return object instanceof this.#lib.PDFRef ? this.#root.context.lookup(object) : object;
  }

  /** `kid`: the dictionary as its holder has it, itself or a reference. */
  #element(
    kid: PDFObject,
    dict: PDFDict,
    parent: StructureNode | null,
    page: PDFRef | null,
  ): StructureNode | null {
    const { PDFName, PDFRef } = this.#lib;
    if (this.#seen.has(dict)) return null;
    const name = this.#valueOf(dict.get(this.#keys.S));
    if (!(name instanceof PDFName)) return null;
    this.#seen.add(dict);
    const own = { dict, ref: kid instanceof PDFRef ? kid : null, ...this.#type(name), parent };
    const node: Growing = { ...own, children: [], contents: [], objects: [] };
    this.#nodes.push(node);
    const shownOn = dict.get(this.#keys.Pg);
    const place = shownOn instanceof PDFRef ? shownOn : page;
    for (const each of kidsOf(dict, this.#lib)) this.#kid(each, node, place);
    return node;
  }

  #kid(kid: PDFObject, node: Growing, page: PDFRef | null): void {
    const { PDFDict, PDFNumber, PDFRef } = this.#lib;
    const { MCID, Stm, Pg, Obj } = this.#keys;
    const value = this.#valueOf(kid);
    if (value instanceof PDFNumber) node.contents.push({ mcid: value.asNumber(), owner: page });
    if (!(value instanceof PDFDict)) return;
    if (value.has(this.#keys.S)) {
      const child = this.#element(kid, value, node, page);
      if (child) node.children.push(child);
      return;
    }
    const [mcid, object] = [value.lookup(MCID), value.get(Obj)];
    if (mcid instanceof PDFNumber) {
      const owner = value.get(Stm) ?? value.get(Pg);
      node.contents.push({ mcid: mcid.asNumber(), owner: owner instanceof PDFRef ? owner : page });
    } else if (object instanceof PDFRef) node.objects.push(object);
  }

  #type(name: PDFName): { readonly type: string; readonly role: string } {
    const known = this.#types.get(name);
    if (known) return known;
    const type = name.decodeText();
    const made = { type, role: roleOf(type, this.#roles) };
    this.#types.set(name, made);
    return made;
  }
}
