import {
  FootnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type IParagraphPropertiesOptions,
  type IRunOptions,
  type XmlComponent,
} from 'docx';
import type { Labels } from '../labels.js';
import type { Link, Page, SourceMark, SourceView } from '../page.js';
import type { Piece } from '../references/pieces.js';
import type { Segment } from '../segments.js';
import { Bookmarks } from './bookmarks.js';
import { closers, isRightToLeft, stretches, wordLanguage } from './direction.js';
import { heldText } from './held-texts.js';
import { MARK, sourceStyle, STYLE } from './styles.js';
import { webAddress, WebLink } from './web-link.js';

/** A line of the contents. */
export interface OutlineLine {
  readonly title: string;
  readonly level: 1 | 2;
  readonly bookmark: string;
}

/** Signs of the sources' keys, by colour: square, ring, triangle, diamond, cross, bar. */
const KEYS = ['■', '○', '▲', '◆', '×', '▬'];

type Look = Pick<IRunOptions, 'style' | 'bold' | 'border' | 'italics' | 'strike' | 'underline'>;

/** What every part of the Word file is made with. Parts are made in the order in which they stand: notes are counted. */
export class DocxContext {
  readonly page: Page;
  readonly labels: Labels;
  readonly bookmarks: Bookmarks;
  readonly outline: OutlineLine[] = [];
  readonly rightToLeft: boolean;
  readonly #sources: ReadonlyMap<string, SourceView>;
  readonly #noted = new Set<string>();
  #webLinks = 0;

  constructor(page: Page, labels: Labels) {
    this.page = page;
    this.labels = labels;
    this.bookmarks = new Bookmarks(page);
    this.rightToLeft = isRightToLeft(page.language);
    this.#sources = new Map(
      page.sources.flatMap((source) => source.passages.map((passage) => [`#${passage.anchor}`, source])),
    );
  }

  /** Words of ours. */
  ours(text: string, look: Look = {}): TextRun[] {
    return this.#runs(text, this.page.language, look);
  }

  /** Segments of a source's text, unchanged; those that are marked in a style. */
  marked(segments: readonly Segment[], language: string, style: string): TextRun[] {
    const runs: { text: string; matched: boolean }[] = [];
    for (const { text, matched } of segments) {
      const last = runs.at(-1);
      if (last && last.matched === matched) last.text += text;
      else runs.push({ text, matched });
    }
    const made = runs.flatMap(({ text, matched }) => this.#runs(text, language, matched ? { style } : {}));
    return [...made, ...this.#ends(segments.map(({ text }) => text).join(''))];
  }

  /** Words of a source, unchanged. */
  theirs(text: string, language: string, look: Look = {}): TextRun[] {
    return [...this.#runs(text, language, look), ...this.#ends(text)];
  }

  /** What ends the marks of direction that a source's text leaves open, lest they turn our words about. */
  #ends(text: string): TextRun[] {
    const ends = closers(text);
    return ends === '' ? [] : [new TextRun(ends)];
  }

  #runs(text: string, language: string, look: Look): TextRun[] {
    const tongue = language === this.page.language ? {} : { language: wordLanguage(language) };
    return stretches(heldText(text), isRightToLeft(language)).map(
      (part) =>
        new TextRun({
          ...look,
          ...tongue,
          ...(part.rightToLeft ? { rightToLeft: true } : {}),
          children: [part.text],
        }),
    );
  }

  /** A paragraph in a style. `language`: of its words, where they are not ours. */
  paragraph(
    style: string | null,
    children: readonly XmlComponent[],
    options: IParagraphPropertiesOptions & { readonly language?: string } = {},
  ): Paragraph {
    const { language, keepNext = false, keepLines = false, pageBreakBefore = false, ...rest } = options;
    const leftward = language === undefined ? this.rightToLeft : isRightToLeft(language);
    const paragraph = new Paragraph({
      ...rest,
      ...(style === null ? {} : { style }),
      ...(leftward ? { bidirectional: true } : {}),
      ...(keepNext ? { keepNext } : {}),
      ...(keepLines ? { keepLines } : {}),
      pageBreakBefore,
    });
    for (const child of children) paragraph.addChildElement(child);
    return paragraph;
  }

  /** A heading; those of the first two levels stand in the contents. */
  heading(
    level: 1 | 2 | 3,
    title: string,
    children: readonly XmlComponent[],
    options: IParagraphPropertiesOptions = {},
  ): Paragraph {
    const style = [STYLE.part, STYLE.theme, STYLE.section][level - 1] ?? STYLE.section;
    if (level === 3) return this.paragraph(style, children, options);
    const marked = this.bookmarks.heading(children);
    this.outline.push({ title: heldText(title), level, bookmark: marked.name });
    return this.paragraph(style, marked.children, options);
  }

  /** A link inside the document; plain words where it leads nowhere. */
  link({ text, href }: Link, look: Look = { style: MARK.link }): XmlComponent[] {
    const anchor = this.bookmarks.target(href);
    if (anchor === null) return this.ours(text);
    return [new InternalHyperlink({ anchor, children: this.ours(text, look) })];
  }

  /** A reference: titles in italics, addresses linked. */
  pieces(pieces: readonly Piece[]): XmlComponent[] {
    return pieces.flatMap(({ text, italic, href }) =>
      href === '' ? this.ours(text, italic ? { italics: true } : {}) : this.webLink(href),
    );
  }

  /** An address of the web, linked where it is one. */
  webLink(url: string): XmlComponent[] {
    const address = webAddress(url);
    if (address === null) return this.ours(url);
    return [new WebLink(this.ours(url, { style: MARK.link }), ++this.#webLinks, address)];
  }

  /** A footnote with citations; a source cited for the first time is described in full. */
  footnote(links: readonly Link[]): FootnoteReferenceRun {
    const children = links.flatMap((link, place) => {
      const source = this.#sources.get(link.href);
      const first = source !== undefined && !this.#noted.has(source.id);
      if (source) this.#noted.add(source.id);
      return [
        ...(place === 0 ? [] : this.ours('; ')),
        ...this.link(link),
        ...(first ? [...this.ours(': '), ...this.pieces(source.note)] : []),
      ];
    });
    return new FootnoteReferenceRun({
      children: [this.paragraph(STYLE.footnote, [...this.ours(' '), ...children, ...this.ours('.')])],
    });
  }

  /** Key and label of a source, in its colour. */
  mark({ colour, framed, label }: SourceMark): TextRun[] {
    // Said of the run itself: in a style it would take the bold of a heading back.
    const look = { style: sourceStyle(colour), bold: true };
    const frame = framed ? ({ border: { style: 'single', size: 4, space: 1 } } as const) : {};
    return [...this.ours(KEYS[colour - 1] ?? '', { ...look, ...frame }), ...this.ours(` ${label}`, look)];
  }
}
