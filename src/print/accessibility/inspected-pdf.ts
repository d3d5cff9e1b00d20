import type { PDFDict, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { ContentFacts } from '../content/content-facts.js';
import type { ContentOwner, Contents, PageContent } from '../content/contents.js';
import { decoded } from '../content/decoded.js';
import { formsOf } from '../content/marked-forms.js';
import { ContentFault } from '../content/tokens.js';
import type { PdfLib } from '../pdf-lib.js';
import { ParentTree } from '../structure/parent-tree.js';
import { contentsWithin, type StructureNode, type StructureTree } from '../structure/structure-tree.js';

/** A file laid open for the rules: each thing they ask for is read once. */
export class InspectedPdf {
  readonly document: PDFDocument;
  readonly lib: PdfLib;
  readonly contents: Contents;
  /** Null where the file has no structure. */
  readonly tree: StructureTree | null;
  readonly parents: ParentTree | null;
  /** The XMP packet; empty where the file has none. */
  readonly metadata: string;
  readonly #pages: ReadonlyMap<string, number>;

  constructor(document: PDFDocument, contents: Contents, tree: StructureTree | null, lib: PdfLib) {
    this.document = document;
    this.lib = lib;
    this.contents = contents;
    this.tree = tree;
    this.parents = tree && new ParentTree(tree.root, lib);
    this.#pages = new Map(contents.pages.map(({ ref }, index) => [ref.tag, index + 1]));
    const packet = document.catalog.lookup(lib.PDFName.of('Metadata'));
    this.metadata = packet instanceof lib.PDFStream ? Buffer.from(decoded(packet, lib)).toString('utf8') : '';
  }

  get nodes(): readonly StructureNode[] {
    return this.tree?.nodes ?? [];
  }

  name(dict: PDFDict, key: string): string {
    const value = this.value(dict, key);
    return value instanceof this.lib.PDFName ? value.decodeText() : '';
  }

  /** A text entry without the white space around it; empty where there is none. */
  text(dict: PDFDict, key: string): string {
    const { PDFHexString, PDFString } = this.lib;
    const value = this.value(dict, key);
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : '';
  }

  isTrue(dict: PDFDict | undefined, key: string): boolean {
    return dict !== undefined && this.value(dict, key) === this.lib.PDFBool.True;
  }

  dict(dict: PDFDict, key: string): PDFDict | undefined {
    const value = this.value(dict, key);
    return value instanceof this.lib.PDFDict ? value : undefined;
  }

  list(dict: PDFDict, key: string): readonly PDFObject[] {
    const value = this.value(dict, key);
    return value instanceof this.lib.PDFArray ? value.asArray() : [];
  }

  value(dict: PDFDict, key: string): PDFObject | undefined {
    return dict.lookup(this.lib.PDFName.of(key));
  }

  /** The page an element begins on; null where it shows nothing. */
  pageOf(node: StructureNode): number | null {
    const { PDFName, PDFRef } = this.lib;
    const own = node.dict.get(PDFName.of('Pg'));
    const held = contentsWithin(node).map(({ owner }) => owner);
    const pages = [own, ...held].flatMap((ref) =>
      ref instanceof PDFRef ? (this.pageNumber(ref) ?? []) : [],
    );
    return pages[0] ?? null;
  }

  pageNumber(ref: PDFRef): number | null {
    return this.#pages.get(ref.tag) ?? null;
  }

  /** A page or form's content; null where it is broken. */
  facts(owner: ContentOwner): ContentFacts | null {
    try {
      return this.contents.facts(owner);
    } catch (error) {
      if (error instanceof ContentFault) return null;
      throw error;
    }
  }

  /** A page's content, and that of every form drawn on it. */
  owners(page: PageContent): readonly ContentOwner[] {
    try {
      return [page, ...formsOf(page, this.contents)];
    } catch (error) {
      if (error instanceof ContentFault) return [page];
      throw error;
    }
  }
}
