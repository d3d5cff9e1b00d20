import type { PDFDict, PDFDocument, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import type { PdfLib } from '../pdf-lib.js';
import { contentFacts, type ContentFacts, type Reading } from './content-facts.js';
import { decoded } from './decoded.js';
import { fontMap, type FontMap } from './font-map.js';
import { glyphWidths, type GlyphWidths } from './glyph-widths.js';
import type { NamedProperties } from './mark-stack.js';
import { ContentFault } from './tokens.js';

/** Whatever has a content stream: a page, or a form that pages draw. */
export interface ContentOwner {
  /** The page's own reference, or the form's. */
  readonly ref: PDFRef;
  /** Where `StructParents` stands. */
  readonly dict: PDFDict;
  readonly resources: PDFDict | null;
  /** What the content is called in a message, such as `page 3`. */
  readonly place: string;
  readonly bytes: () => Uint8Array;
  /** Keeps the place for other content; what it gives puts that there, compressed as FlateDecode has it. */
  readonly replace: () => (compressed: Uint8Array) => void;
}

/** A page as the owner of its content. */
export interface PageContent extends ContentOwner {
  readonly page: PDFPage;
}

const NOTHING: ReadonlySet<number> = new Set();
const LF = Buffer.from('\n');

/** The content of a file, read as it is asked for; facts are kept, the bytes are not. */
export class Contents {
  readonly #lib: PdfLib;
  readonly #fonts = new Map<PDFDict, FontMap>();
  readonly #widths = new Map<PDFDict, GlyphWidths | null>();
  readonly #facts = new Map<PDFDict, ContentFacts>();
  readonly #forms = new Map<PDFRef, ContentOwner>();
  readonly pages: readonly PageContent[];

  constructor(document: PDFDocument, lib: PdfLib) {
    this.#lib = lib;
    this.pages = document.getPages().map((page, index) => ({
      page,
      ref: page.ref,
      dict: page.node,
      resources: page.node.Resources() ?? null,
      place: `page ${index + 1}`,
      bytes: () => this.#pageBytes(page),
      replace: () => this.#replacePage(page),
    }));
  }

  #pageBytes({ node }: PDFPage): Uint8Array {
    const { PDFArray, PDFName, PDFStream } = this.#lib;
    const own = node.lookup(PDFName.of('Contents'));
    if (own instanceof PDFStream) return decoded(own, this.#lib);
    const parts = own instanceof PDFArray ? own.asArray().map((part) => node.context.lookup(part)) : [];
    // A part may end amid an operand's white space, never amid a word.
    return Buffer.concat(
      parts.flatMap((part) => (part instanceof PDFStream ? [decoded(part, this.#lib), LF] : [])),
    );
  }

  #replacePage({ node }: PDFPage): (compressed: Uint8Array) => void {
    const { PDFName, PDFNull, PDFRawStream, PDFRef, PDFStream } = this.#lib;
    const { context } = node;
    const own = node.get(PDFName.of('Contents'));
    const isStream = own instanceof PDFRef && context.lookup(own) instanceof PDFStream;
    const place = isStream ? own : context.register(PDFNull);
    node.set(PDFName.of('Contents'), place);
    return (compressed) =>
      context.assign(place, PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), compressed));
  }

  /** The names under which an owner's resources hold forms. */
  formNames({ resources }: ContentOwner): ReadonlySet<string> {
    const { PDFDict, PDFName, PDFStream } = this.#lib;
    const list = resources?.lookup(PDFName.of('XObject'));
    const names = list instanceof PDFDict ? list.keys() : [];
    const forms = names.filter((name) => {
      const stream = list instanceof PDFDict ? list.lookup(name) : undefined;
      return stream instanceof PDFStream && stream.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form');
    });
    return new Set(forms.map((name) => name.decodeText()));
  }

  /** The form that is drawn under one of those names. */
  form(owner: ContentOwner, name: string): ContentOwner | null {
    const { PDFDict, PDFName, PDFRef, PDFStream } = this.#lib;
    const list = owner.resources?.lookup(PDFName.of('XObject'));
    const ref = list instanceof PDFDict ? list.get(PDFName.of(name)) : undefined;
    const stream = ref instanceof PDFRef ? owner.dict.context.lookup(ref) : undefined;
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFStream)) return null;
    if (stream.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return null;
    const known = this.#forms.get(ref);
    if (known) return known;
    const resources = stream.dict.lookup(PDFName.of('Resources'));
    const form: ContentOwner = {
      ref,
      dict: stream.dict,
      resources: resources instanceof PDFDict ? resources : owner.resources,
      place: `a drawing on ${owner.place}`,
      bytes: () => {
        const now = owner.dict.context.lookup(ref);
        return now instanceof PDFStream ? decoded(now, this.#lib) : new Uint8Array();
      },
      replace: () => (compressed) => {
        stream.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
        stream.dict.delete(PDFName.of('DecodeParms'));
        owner.dict.context.assign(ref, this.#lib.PDFRawStream.of(stream.dict, compressed));
      },
    };
    this.#forms.set(ref, form);
    return form;
  }

  /** What an owner's content shows; read once. */
  facts(owner: ContentOwner): ContentFacts {
    const known = this.#facts.get(owner.dict);
    if (known) return known;
    const facts = inPlace(owner, () => contentFacts(owner.bytes(), this.reading(owner)));
    this.keep(owner, facts);
    return facts;
  }

  /** Keeps what an owner's content shows. */
  keep(owner: ContentOwner, facts: ContentFacts): void {
    this.#facts.set(owner.dict, facts);
  }

  /** How the owner's content is read. `wanted`: stretches whose text is asked for. */
  reading(owner: ContentOwner, wanted: ReadonlySet<number> = NOTHING): Reading {
    return { named: this.#named(owner), font: (name) => this.font(owner, name), wanted };
  }

  font(owner: ContentOwner, name: string): FontMap | null {
    const font = this.#resource(owner, 'Font', name);
    if (!(font instanceof this.#lib.PDFDict)) return null;
    const known = this.#fonts.get(font) ?? fontMap(font, this.#lib);
    this.#fonts.set(font, known);
    return known;
  }

  /** How far the glyphs of a font move the pen; null where that is not known by their numbers. */
  widths(owner: ContentOwner, name: string): GlyphWidths | null {
    const font = this.#resource(owner, 'Font', name);
    if (!(font instanceof this.#lib.PDFDict)) return null;
    const known = this.#widths.get(font);
    if (known !== undefined) return known;
    const read = glyphWidths(font, this.#lib);
    this.#widths.set(font, read);
    return read;
  }

  /** How the owner's content looks up property lists that its resources hold. */
  #named(owner: ContentOwner): NamedProperties {
    const { PDFDict, PDFName, PDFNumber } = this.#lib;
    return (name) => {
      const list = this.#resource(owner, 'Properties', name);
      const mcid = list instanceof PDFDict ? list.lookup(PDFName.of('MCID')) : undefined;
      return mcid instanceof PDFNumber ? mcid.asNumber() : null;
    };
  }

  #resource({ resources }: ContentOwner, kind: string, name: string): unknown {
    const { PDFDict, PDFName } = this.#lib;
    const list = resources?.lookup(PDFName.of(kind));
    return list instanceof PDFDict ? list.lookup(PDFName.of(name)) : undefined;
  }
}

/** What `read` gives; a fault says where the content stands. */
export function inPlace<T>(owner: ContentOwner, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ContentFault)) throw error;
    throw new ContentFault(`the content of ${owner.place} is broken: ${error.message}`);
  }
}
