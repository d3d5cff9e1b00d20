import type { Element, Nodes, Root } from 'hast';
import { attribute } from './attributes.js';
import { findNotes } from './find-notes.js';
import { isFurniture } from './is-furniture.js';
import { countPageWords, type PageWords } from './page-words.js';
import { isProse } from './is-prose.js';
import { readableTexts } from './readable-words.js';
import { BLOCKS, HEADINGS } from './tag-names.js';
import { indexTree, textOf, type TreeIndex } from './tree-index.js';

/** Share of what reads like a text below which Readability has chosen only a part of it. */
const ENOUGH = 0.5;

/** Share of linked words from which a line is a menu. */
const MENU = 0.85;

/** Share of the chosen words that stand where the text stands. */
const NEARLY_ALL = 0.9;

/**
 * The texts of a page that are the document itself. Readability says where it stands; what it loses there (tables, notes,
 * the first heading) is taken back, what is furniture by name is left out. `title` tells the heading of the page.
 */
export function chooseContent(root: Root, title: string): ReadonlySet<Nodes> {
  const page = new Page(root);
  const readable = page.withoutFurniture(readableTexts(root));
  const everywhere = page.prose(root);
  const near = new Set([...readable, ...page.prose(page.placeOf(readable))]);
  const isEnough = page.count(near) >= page.count(everywhere) * ENOUGH;
  const chosen = isEnough ? near : new Set([...near, ...everywhere]);
  if (page.count(chosen) === 0) return page.texts(root);
  page.makeWhole(chosen);
  page.addHeading(chosen, title);
  page.addNotes(chosen);
  page.dropEmptyHeadings(chosen);
  return chosen;
}

class Page {
  readonly #root: Root;
  readonly #index: TreeIndex;
  readonly #counted: PageWords;
  /** Elements around the text, and all that is in them. */
  readonly #furniture = new Set<Nodes>();

  constructor(root: Root) {
    this.#root = root;
    this.#index = indexTree(root);
    this.#counted = countPageWords(root);
    this.#markFurniture(root, false, false);
  }

  #markFurniture(node: Nodes, isWithin: boolean, isWithinText: boolean): void {
    const share = this.#words(node) / Math.max(1, this.#words(this.#root));
    const isOne =
      isWithin ||
      (node.type === 'element' && isFurniture(node, share, isWithinText)) ||
      this.#isCaption(node);
    if (isOne) this.#furniture.add(node);
    if (!('children' in node)) return;
    const isText =
      isWithinText || (node.type === 'element' && /^(?:article|main|blockquote)$/.test(node.tagName));
    for (const child of node.children) this.#markFurniture(child, isOne, isText);
  }

  /** Words below a picture; above a table they belong to it. */
  #isCaption(node: Nodes): boolean {
    if (node.type !== 'element' || node.tagName !== 'figcaption') return false;
    const figure = this.#index.parents.get(node);
    return figure === undefined || this.#index.held.get(figure)?.structure !== true;
  }

  #words(node: Nodes): number {
    return this.#counted.words.get(node) ?? 0;
  }

  #isProse(element: Element): boolean {
    return isProse(element, this.#index.held, this.#counted);
  }

  count(texts: ReadonlySet<Nodes>): number {
    let all = 0;
    for (const text of texts) all += this.#words(text);
    return all;
  }

  withoutFurniture(texts: ReadonlySet<Nodes>): ReadonlySet<Nodes> {
    return new Set([...texts].filter((text) => !this.#furniture.has(text)));
  }

  texts(node: Nodes): Set<Nodes> {
    const found = new Set<Nodes>();
    const walk = (one: Nodes): void => {
      if (one.type === 'text') found.add(one);
      else if ('children' in one) for (const child of one.children) walk(child);
    };
    walk(node);
    return found;
  }

  /** The innermost element that holds nearly all of the texts: widened to the article or main part around it. */
  placeOf(texts: ReadonlySet<Nodes>): Nodes {
    const within = new Map<Nodes, number>();
    for (const text of texts) {
      for (let node: Nodes | undefined = text; node; node = this.#index.parents.get(node)) {
        within.set(node, (within.get(node) ?? 0) + this.#words(text));
      }
    }
    const needed = this.count(texts) * NEARLY_ALL;
    let place: Nodes = this.#root;
    for (let inner: Nodes | undefined = place; inner;) {
      place = inner;
      const children: readonly Nodes[] = 'children' in inner ? inner.children : [];
      inner =
        needed > 0
          ? children.find((child) => child.type === 'element' && (within.get(child) ?? 0) >= needed)
          : undefined;
    }
    for (let up: Nodes | undefined = place; up; up = this.#index.parents.get(up)) {
      if (
        up.type === 'element' &&
        (/^(?:article|main)$/.test(up.tagName) || attribute(up, 'role') === 'main')
      )
        return up;
    }
    return place;
  }

  /** What reads like a text within an element, furniture left out. */
  prose(place: Nodes): Set<Nodes> {
    const found = new Set<Nodes>();
    const walk = (node: Nodes): void => {
      if (this.#furniture.has(node) || !('children' in node)) return;
      if (node.type === 'element' && this.#isProse(node)) {
        for (const text of this.withoutFurniture(this.texts(node))) found.add(text);
      } else for (const child of node.children) walk(child);
    };
    walk(place);
    return found;
  }

  /** A block of one line is chosen as a whole or not at all; one that is nearly all links is no part of a text. */
  makeWhole(chosen: Set<Nodes>): void {
    const walk = (node: Nodes): void => {
      if (!('children' in node)) return;
      const isLine =
        node.type === 'element' && BLOCKS.has(node.tagName) && this.#index.held.get(node)?.blocks === false;
      if (!isLine) for (const child of node.children) walk(child);
      else {
        const texts = [...this.withoutFurniture(this.texts(node))];
        const isMixed =
          texts.some((text) => chosen.has(text)) &&
          texts.some((text) => this.#words(text) > 0 && !chosen.has(text));
        const isProper = this.#isProse(node);
        if (isMixed && isProper) for (const text of texts) chosen.add(text);
        else if (isMixed || this.#isMenu(node)) for (const text of texts) chosen.delete(text);
      }
    };
    walk(this.#root);
  }

  #isMenu(element: Element): boolean {
    const isLoose = element.tagName !== 'li' && !HEADINGS.has(element.tagName) && !this.#isInTable(element);
    return isLoose && (this.#counted.linked.get(element) ?? 0) > this.#words(element) * MENU;
  }

  /** In a table that is one: its cells may be links. */
  #isInTable(element: Element): boolean {
    for (let up: Nodes | undefined = element; up; up = this.#index.parents.get(up)) {
      if (up.type === 'element' && up.tagName === 'table') return this.#isProse(up);
    }
    return false;
  }

  /** The heading of the page, where it stands above the text and outside of it. */
  addHeading(chosen: Set<Nodes>, title: string): void {
    const first = this.#firstOf(chosen);
    const headings = this.#elements('h1').filter(
      (heading) => !this.#furniture.has(heading) && (this.#index.order.get(heading) ?? 0) < first,
    );
    const fitting = headings.filter((heading) => isLike(textOf(heading), title));
    const heading = fitting.at(-1) ?? (headings.length === 1 ? headings[0] : undefined);
    for (const text of heading ? this.texts(heading) : []) chosen.add(text);
  }

  /** Place of the first word. */
  #firstOf(texts: ReadonlySet<Nodes>): number {
    let first = Infinity;
    for (const text of texts)
      if (this.#words(text) > 0) first = Math.min(first, this.#index.order.get(text) ?? Infinity);
    return first;
  }

  #elements(name: string): Element[] {
    return [...this.#index.order.keys()].filter(
      (node): node is Element => node.type === 'element' && node.tagName === name,
    );
  }

  /** The notes that the chosen text calls, wherever they stand; no mark without its note. */
  addNotes(chosen: Set<Nodes>): void {
    const notes = findNotes(this.#root, this.#index);
    for (const [mark, label] of notes.marks) {
      const body = notes.bodies.get(label);
      const block = this.#blockOf(mark);
      if (!body || ![...this.texts(block)].some((text) => chosen.has(text))) continue;
      for (const text of [...this.texts(mark), ...this.texts(body)]) chosen.add(text);
    }
  }

  #blockOf(node: Nodes): Nodes {
    const parent = this.#index.parents.get(node);
    if (!parent || parent.type !== 'element') return node;
    return BLOCKS.has(parent.tagName) ? parent : this.#blockOf(parent);
  }

  /** A heading with nothing of the text below it was one of furniture. */
  dropEmptyHeadings(chosen: Set<Nodes>): void {
    let open: { readonly depth: number; readonly texts: ReadonlySet<Nodes> }[] = [];
    const drop = (from: number): void => {
      for (const heading of open.filter(({ depth }) => depth >= from))
        for (const text of heading.texts) chosen.delete(text);
      open = open.filter(({ depth }) => depth < from);
    };
    const walk = (node: Nodes): void => {
      if (node.type === 'text' && chosen.has(node) && this.#words(node) > 0) open = [];
      if (node.type === 'element' && HEADINGS.has(node.tagName)) {
        const texts = new Set([...this.texts(node)].filter((text) => chosen.has(text)));
        if (texts.size === 0) return;
        const depth = Number(node.tagName.slice(1));
        drop(depth);
        open.push({ depth, texts });
      } else if ('children' in node) for (const child of node.children) walk(child);
    };
    walk(this.#root);
    drop(0);
  }
}

/** Whether a heading says what the title of the page says, or a part of it. */
function isLike(heading: string, title: string): boolean {
  const [one, other] = [heading, title].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  if (!one || !other) return false;
  return other.includes(one) || one.includes(other);
}
