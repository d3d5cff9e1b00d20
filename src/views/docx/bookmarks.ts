import { BookmarkEnd, BookmarkStart, type XmlComponent } from 'docx';
import type { Page } from '../page.js';

/** The places of the Word file that links lead to. Their names are counted: Word's names hold at most 40 signs. */
export class Bookmarks {
  readonly #names: ReadonlyMap<string, string>;
  readonly #placed = new Set<string>();
  #headings = 0;

  constructor(page: Page) {
    const anchors = new Set(anchorsOf(page));
    this.#names = new Map([...anchors].map((anchor, place) => [anchor, `_syn${place + 1}`]));
  }

  /** The bookmark an address such as `#p.a.par3` leads to; null where the file has no such place. */
  target(href: string): string | null {
    return href.startsWith('#') ? (this.#names.get(href.slice(1)) ?? null) : null;
  }

  /** The children inside the bookmark of an anchor; bare where it stands already, for a quote can be printed twice. */
  around(anchor: string, children: readonly XmlComponent[]): XmlComponent[] {
    const name = this.#names.get(anchor);
    if (name === undefined || this.#placed.has(name)) return [...children];
    return this.#place(name, children);
  }

  /** The children inside a bookmark for the contents, and its name. */
  heading(children: readonly XmlComponent[]): { name: string; children: XmlComponent[] } {
    const name = `_Toc${String(++this.#headings).padStart(6, '0')}`;
    return { name, children: this.#place(name, children) };
  }

  #place(name: string, children: readonly XmlComponent[]): XmlComponent[] {
    this.#placed.add(name);
    const id = this.#placed.size;
    return [new BookmarkStart(name, id), ...children, new BookmarkEnd(id)];
  }
}

/** Every anchor of the page that the Word file prints, in order. */
function anchorsOf(page: Page): string[] {
  return [
    ...page.themes.flatMap((theme) => [
      theme.anchor,
      ...theme.bands.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap(({ quotes }) => quotes.map((quote) => quote.anchor))),
      ),
    ]),
    ...page.silentThemes.map((theme) => theme.anchor),
    ...page.sources.flatMap((source) => [source.anchor, ...source.passages.map((passage) => passage.anchor)]),
    ...page.further.flatMap(({ anchor, quotes }) => [anchor, ...quotes.map((quote) => quote.anchor)]),
    ...page.records.flatMap(({ records }) => records.map((record) => record.anchor)),
  ];
}
