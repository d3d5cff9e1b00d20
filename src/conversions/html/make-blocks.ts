import type { Element, Nodes, Root } from 'hast';
import type { BlockContent, DefinitionContent, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { attribute } from './attributes.js';
import { findNotes, NO_NOTES, type Notes } from './find-notes.js';
import { isHidden } from './hidden.js';
import { InlineText } from './inline-text.js';
import { readTable } from './read-table.js';
import { BLOCKS, HEADINGS, LISTS } from './tag-names.js';
import { indexTree, NOTHING_HELD, textOf, type TreeIndex } from './tree-index.js';

type Block = BlockContent | DefinitionContent;

/** Lists and quotations nested deeper are written as if they were not nested: nobody reads a depth of nine. */
const DEEPEST = 8;

/** The blocks of a page; footnotes stand at the end. `withNotes`: whether marks are looked for. */
export function makeBlocks(root: Root, withNotes = true): RootContent[] {
  const index = indexTree(root);
  const notes = withNotes ? findNotes(root, index) : NO_NOTES;
  const maker = new BlockMaker(index, notes);
  const body = maker.flow(root.children, 0);
  const definitions = [...notes.bodies].map(([label, element]): RootContent => {
    const children = maker.note(element);
    return { type: 'footnoteDefinition', identifier: label, label, children };
  });
  return [...withoutLooseBreaks(body), ...definitions];
}

class BlockMaker {
  readonly #index: TreeIndex;
  readonly #notes: Notes;

  constructor(index: TreeIndex, notes: Notes) {
    this.#index = index;
    this.#notes = notes;
  }

  /** Blocks of what stands one below the other; what is not in a block becomes paragraphs. */
  flow(children: readonly Nodes[], depth: number): Block[] {
    const blocks: Block[] = [];
    const inline = new InlineText();
    const flush = (): void => {
      for (const text of inline.take()) blocks.push({ type: 'paragraph', children: text });
    };
    const walk = (node: Nodes): void => {
      if (!this.#isBlock(node)) return this.#inline(node, inline);
      flush();
      for (const block of this.#block(node, depth)) blocks.push(block);
    };
    for (const child of children) walk(child);
    flush();
    return blocks;
  }

  /** A note without its mark and its links back. */
  note(element: Element): Block[] {
    const blocks = this.flow(element.children, 0);
    const [first] = blocks;
    const start = first?.type === 'paragraph' ? first.children[0] : undefined;
    if (start?.type === 'text')
      start.value = start.value.replace(/^(?:[[(]?\d{1,4}[\])]|\d{1,4}\.(?=\s)|[\s.,^])\s*/u, '');
    return blocks;
  }

  #isBlock(node: Nodes): node is Element {
    if (node.type !== 'element') return false;
    return BLOCKS.has(node.tagName) || (this.#index.held.get(node) ?? NOTHING_HELD).blocks;
  }

  #block(element: Element, depth: number): Block[] {
    if (this.#notes.elements.has(element) || this.#notes.backs.has(element) || isHidden(element)) return [];
    const { tagName, children } = element;
    if (HEADINGS.has(tagName)) return this.#heading(element);
    if (tagName === 'hr') return depth === 0 ? [{ type: 'thematicBreak' }] : [];
    if (tagName === 'table') return this.#table(element, depth);
    if (tagName === 'pre' || tagName === 'xmp' || tagName === 'listing') return this.#keptLines(element);
    if (depth < DEEPEST && LISTS.has(tagName)) return this.#list(element, depth);
    if (depth < DEEPEST && tagName === 'blockquote') {
      const quoted = this.flow(children, depth + 1);
      return quoted.length === 0 ? [] : [{ type: 'blockquote', children: quoted }];
    }
    return this.flow(children, depth);
  }

  #heading(element: Element): Block[] {
    const children = this.#phrasing(element.children);
    const level = Number(element.tagName.slice(1));
    const depth = level === 1 || level === 2 || level === 3 || level === 4 || level === 5 ? level : 6;
    return children.length === 0 ? [] : [{ type: 'heading', depth, children }];
  }

  #list(element: Element, depth: number): Block[] {
    const items: ListItem[] = [];
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      const blocks = child.tagName === 'li' ? this.#item(child, depth) : this.flow([child], depth + 1);
      if (blocks.length === 0) continue;
      const last = items.at(-1);
      // What stands in a list and in no item belongs to the item above it.
      if (child.tagName !== 'li' && last) last.children.push(...blocks);
      else items.push({ type: 'listItem', spread: false, children: blocks });
    }
    if (items.length === 0) return [];
    for (const item of items) item.spread = needsSpace(item);
    const list: List = { type: 'list', ordered: element.tagName === 'ol', children: items };
    list.spread = items.some((item) => item.spread === true);
    const start = Number(attribute(element, 'start') || 1);
    if (list.ordered === true) list.start = Number.isInteger(start) && start >= 0 && start < 1e6 ? start : 1;
    return [list];
  }

  #item(element: Element, depth: number): Block[] {
    return this.#notes.elements.has(element) || isHidden(element)
      ? []
      : this.flow(element.children, depth + 1);
  }

  /** Rows as a table where each cell is words; else what the cells hold, row by row. */
  #table(element: Element, depth: number): Block[] {
    const { captions, rows, isPlain } = readTable(element, this.#index.held);
    const above = captions.flatMap((caption) => this.flow(caption.children, depth));
    const kept = rows.map((row) => row.filter((cell) => cell === null || !this.#notes.elements.has(cell)));
    if (!isPlain)
      return [
        ...above,
        ...kept.flat().flatMap((cell) => (cell === null ? [] : this.flow(cell.children, depth))),
      ];
    const cells = kept.map((row) => row.map((cell) => (cell === null ? [] : this.#phrasing(cell.children))));
    const full = cells.filter((row) => row.some((cell) => cell.length > 0));
    const columns = Math.max(0, ...full.map((row) => row.length));
    if (full.length === 0) return above;
    return [
      ...above,
      {
        type: 'table',
        children: full.map((row) => ({
          type: 'tableRow',
          children: Array.from({ length: columns }, (_, column) => ({
            type: 'tableCell',
            children: row[column] ?? [],
          })),
        })),
      },
    ];
  }

  /** Lines of kept text run together; an empty one parts paragraphs. */
  #keptLines(element: Element): Block[] {
    const inline = new InlineText();
    const walk = (node: Nodes): void => {
      if (node.type !== 'text') {
        if (node.type === 'element' && (isHidden(node) || this.#notes.marks.has(node)))
          this.#inline(node, inline);
        else if (node.type === 'element' && node.tagName === 'br') inline.break();
        else if ('children' in node) for (const child of node.children) walk(child);
        return;
      }
      for (const [at, line] of node.value.split(/\r\n?|\n/).entries()) {
        if (at > 0) inline.break();
        inline.add(line);
      }
    };
    walk(element);
    return inline.take().map((children) => ({ type: 'paragraph', children }));
  }

  /** All words of what stands in one line. */
  #phrasing(children: readonly Nodes[]): PhrasingContent[] {
    const inline = new InlineText();
    for (const child of children) this.#inline(child, inline);
    return inline
      .take()
      .flatMap((text, at) => (at === 0 ? text : [{ type: 'text', value: ' ' } as const, ...text]));
  }

  #inline(node: Nodes, inline: InlineText): void {
    if (node.type === 'text') return inline.add(node.value);
    if (node.type !== 'element' || isHidden(node) || this.#notes.backs.has(node)) return;
    const label = this.#notes.marks.get(node);
    if (label !== undefined) return inline.note(label);
    if (node.tagName === 'br') return inline.break();
    if (node.tagName === 'sup' && /^\d{1,4}$/.test(textOf(node))) return inline.addRaised(textOf(node));
    const parts = BLOCKS.has(node.tagName);
    if (parts) inline.add(' ');
    if (node.tagName === 'q') inline.add('“');
    for (const child of node.children) this.#inline(child, inline);
    if (node.tagName === 'q') inline.add('”');
    if (parts) inline.add(' ');
  }
}

/** Only a bullet list may stand right below the first line of an item. */
function needsSpace({ children: [first, second, ...more] }: ListItem): boolean {
  if (second === undefined) return false;
  return first?.type !== 'paragraph' || more.length > 0 || second.type !== 'list' || second.ordered === true;
}

/** Breaks only between words, never two together. */
function withoutLooseBreaks(blocks: readonly RootContent[]): RootContent[] {
  return blocks.filter((block, at) => {
    if (block.type !== 'thematicBreak') return true;
    const next = blocks[at + 1];
    const hasWordsBefore = blocks.slice(0, at).some((one) => one.type !== 'thematicBreak');
    return hasWordsBefore && next !== undefined && next.type !== 'thematicBreak';
  });
}
