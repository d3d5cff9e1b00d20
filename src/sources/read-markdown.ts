import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { Refusal } from '../errors.js';
import type { Block, PassageKind } from '../model/source.js';
import { pagesOf, type PageMarks } from './page-marks.js';
import { ByteIndex, PrintedText } from './printed-text.js';
import { putPrinted } from './put-printed.js';
import { splitPlain, type Stretch } from './split-plain.js';

export interface ReadMarkdown {
  readonly blocks: readonly Block[];
  readonly warnings: readonly string[];
}

/**
 * The citable stretches of a Markdown text, furniture and page marks already blanked. `original` is the file as decoded:
 * offsets and lines refer to it. Pictures, link addresses and raw HTML are no words of the source; HTML left out is a warning.
 */
export function readMarkdown(
  text: string,
  original: string,
  path: string,
  pages: PageMarks = { offsets: [], numbers: [] },
): ReadMarkdown {
  const reader = new BlockReader(text, new ByteIndex(original), path, pages);
  try {
    for (const stretch of splitPlain(text)) reader.read(stretch);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal({
      what: 'lists or quotations are nested too deep to be read',
      where: `${path}:1:1`,
      expected: 'a document as people write them',
      remedy: 'take out the nesting',
    });
  }
  return { blocks: reader.blocks, warnings: reader.warnings };
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly warnings: string[] = [];
  readonly #text: string;
  readonly #bytes: ByteIndex;
  readonly #path: string;
  readonly #pageNumbers: readonly (number | null)[];
  /** First byte of each page. */
  readonly #pageBytes: readonly number[];
  #headings: { readonly depth: number; readonly text: string }[] = [];
  #section = 0;
  /** Where the stretch being read begins: offsets and lines of its nodes count from there. */
  #base: Pick<Stretch, 'start' | 'line'> = { start: 0, line: 1 };

  constructor(text: string, bytes: ByteIndex, path: string, pages: PageMarks) {
    this.#text = text;
    this.#bytes = bytes;
    this.#path = path;
    this.#pageNumbers = pages.numbers;
    this.#pageBytes = pages.offsets.map((offset) => bytes.byteAt(offset));
  }

  /** Plain paragraphs, headings and items need no parser: most of most texts is of them, and it is the slowest part of reading. */
  read(stretch: Stretch): void {
    const text = this.#text.slice(stretch.start, stretch.end);
    this.#base = stretch;
    switch (stretch.kind) {
      case 'paragraph': {
        const lines = text.trimEnd().split('\n').length;
        this.#push(this.#plain(text, stretch.start), 'paragraph', [stretch.line, stretch.line + lines - 1]);
        return;
      }
      case 'heading': {
        const depth = text.search(/[^#]/);
        this.#enter(depth, this.#plain(text.slice(depth), stretch.start + depth).text);
        return;
      }
      case 'item': {
        const mark = /^\S+ +/.exec(text)?.[0].length ?? 0;
        this.#push(this.#plain(text.slice(mark), stretch.start + mark), 'item', [stretch.line, stretch.line]);
        return;
      }
      case 'markdown':
        for (const node of parse(text).children) this.#read(node, 'paragraph');
    }
  }

  #plain(text: string, start: number): PrintedText {
    const printed = new PrintedText(this.#bytes);
    let from = 0;
    // A backslash makes the sign behind it a plain one, also another backslash.
    for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from + 1)) {
      printed.putAll(text.slice(from, at), start + from);
      from = at + 1;
    }
    printed.putAll(text.slice(from), start + from);
    return printed;
  }

  #read(node: RootContent, kind: PassageKind): void {
    switch (node.type) {
      case 'heading':
        this.#enter(node.depth, this.#printed([node]).text);
        return;
      case 'thematicBreak':
        this.#leave();
        return;
      case 'paragraph':
      case 'tableRow':
        this.#add(node, kind === 'paragraph' && node.type === 'tableRow' ? 'row' : kind);
        return;
      case 'code':
        this.#addCode(node, kind);
        return;
      case 'html':
        if (!/^(?:<!--(?:(?!-->)[^])*-->\s*)+$/.test(node.value)) this.#warn(node, 'raw HTML is left out: write its words as Markdown');
        return;
      case 'list':
      case 'listItem':
        for (const child of node.children) this.#read(child, 'item');
        return;
      case 'blockquote':
        for (const child of node.children) this.#read(child, 'quotation');
        return;
      case 'footnoteDefinition':
        for (const child of node.children) this.#read(child, 'note');
        return;
      case 'table':
        for (const child of node.children) this.#read(child, 'row');
        return;
      default:
    }
  }

  #enter(depth: number, text: string): void {
    this.#headings = this.#headings.filter((heading) => heading.depth < depth);
    if (text !== '') this.#headings.push({ depth, text });
    this.#section++;
  }

  /** A thematic break ends the innermost section; the title stays. */
  #leave(): void {
    if (this.#headings.length > 1) this.#headings.pop();
    this.#section++;
  }

  #add(node: Nodes, kind: PassageKind): void {
    this.#push(this.#printed([node]), kind, this.#lines(node));
  }

  /** An indented or fenced text is words like any other; an empty line parts its passages. */
  #addCode(node: Nodes & { type: 'code' }, kind: PassageKind): void {
    const { start, end } = this.#offsets(node);
    const first = this.#lines(node)[0];
    const fenced = /^\s*(?:```|~~~)/.test(this.#text.slice(start, end));
    let printed = new PrintedText(this.#bytes);
    let from = start;
    let line = first;
    let begun = first;
    const flush = (): void => {
      this.#push(printed, kind, [begun, Math.max(begun, line - 1)]);
      printed = new PrintedText(this.#bytes);
      begun = line + 1;
    };
    for (const piece of this.#text.slice(start, end).split(/(?<=\n)/)) {
      const isFence = fenced && /^\s*(?:```|~~~)/.test(piece);
      if (piece.trim() === '') flush();
      else if (!isFence) printed.putAll(piece, from);
      from += piece.length;
      line++;
    }
    flush();
  }

  #push(printed: PrintedText, kind: PassageKind, span: readonly [number, number]): void {
    if (!/[\p{L}\p{N}]/u.test(printed.text)) return;
    this.blocks.push({
      kind,
      headings: this.#headings.map((heading) => heading.text),
      section: this.#section,
      lines: span,
      pages: pagesOf(printed.runs, this.#pageBytes, this.#pageNumbers),
      text: printed.text,
      breaks: printed.breaks,
      map: printed.runs,
    });
  }

  #printed(nodes: readonly Nodes[]): PrintedText {
    const printed = new PrintedText(this.#bytes);
    for (const node of nodes) this.#put(printed, node);
    return printed;
  }

  #put(printed: PrintedText, node: Nodes): void {
    const { start, end } = this.#offsets(node);
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        putPrinted(printed, node.value, this.#text, [start, end], node.type === 'inlineCode');
        return;
      case 'break':
        printed.space(start);
        return;
      case 'html':
        if (/^<br\b/i.test(node.value)) printed.space(start);
        else if (!node.value.startsWith('<!--')) this.#warn(node, 'raw HTML within a line is left out');
        return;
      case 'tableCell':
        printed.break();
        printed.space(start);
        break;
      default:
    }
    if ('children' in node) for (const child of node.children) this.#put(printed, child);
  }

  #offsets(node: Nodes): { start: number; end: number } {
    const { start } = this.#base;
    return {
      start: start + (node.position?.start.offset ?? 0),
      end: start + (node.position?.end.offset ?? 0),
    };
  }

  #lines(node: Nodes): readonly [number, number] {
    const before = this.#base.line - 1;
    return [before + (node.position?.start.line ?? 1), before + (node.position?.end.line ?? 1)];
  }

  #warn(node: Nodes, what: string): void {
    const warning = `${this.#path}:${this.#lines(node)[0]}: ${what}`;
    if (!this.warnings.includes(warning)) this.warnings.push(warning);
  }
}

function parse(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
}
