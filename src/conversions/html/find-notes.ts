import type { Element, Nodes, Root } from 'hast';
import { attribute } from './attributes.js';
import { BLOCKS } from './tag-names.js';
import { textOf, type TreeIndex } from './tree-index.js';

/** The footnotes of a page. */
export interface Notes {
  /** Label of the note that an element, the mark in the text, calls. */
  readonly marks: ReadonlyMap<Nodes, string>;
  /** The notes themselves by label, in the order in which the text calls them. */
  readonly bodies: ReadonlyMap<string, Element>;
  /** The same, as they stand in the tree. */
  readonly elements: ReadonlySet<Nodes>;
  /** What leads from a note back to the text, or repeats its mark. */
  readonly backs: ReadonlySet<Nodes>;
}

export const NO_NOTES: Notes = {
  marks: new Map(),
  bodies: new Map(),
  elements: new Set(),
  backs: new Set(),
};

const MARK =
  /^[[(]?\s*(?:note |nb |n )?([a-z]{0,2}\s?\d{1,3}|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§¶]{1,3})\s*[\])]?$/i;

/** What a link back looks like: a mark, an arrow, or nothing but a stop. */
const BACK = /^[\s[\]().,:^↑↩↵⏎⤴«<\p{Mn}a-z\d*†‡§¶]{0,6}$/iu;

const REFERRING = /\b(?:noteref|doc-noteref|footnote|footnoteref|endnote|reference|fn|ftn)/i;

/** Finds marks that lead to a note further down the page. A number that is only a link is none: it must be set as a mark. */
export function findNotes(root: Root, index: TreeIndex): Notes {
  const marks = new Map<Nodes, string>();
  const bodies = new Map<string, Element>();
  const labels = new Map<Nodes, string>();
  const targets = new Map<Nodes, Nodes[]>();
  for (const link of linksIn(root)) {
    const found = noteOf(link, index);
    if (found === null) continue;
    const label = labels.get(found) ?? freeLabel(textOf(link), bodies);
    labels.set(found, label);
    bodies.set(label, found);
    const mark = outermost(link, index);
    marks.set(mark, label);
    targets.set(found, [...(targets.get(found) ?? []), mark]);
  }
  const backs = new Set<Nodes>();
  for (const body of bodies.values()) addBacks(body, backs);
  return { marks, bodies, elements: new Set(bodies.values()), backs };
}

function linksIn(root: Root): Element[] {
  const found: Element[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'element' && node.tagName === 'a' && attribute(node, 'href').includes('#'))
      found.push(node);
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return found;
}

/** The block that a mark leads to; null where the link is none, or leads back, or to a part of the page that holds it. */
function noteOf(link: Element, index: TreeIndex): Element | null {
  if (!MARK.test(textOf(link).trim()) || !isSetAsMark(link, index)) return null;
  const target = index.byId.get(decoded(attribute(link, 'href').replace(/^[^#]*#/, '')));
  const block = target && blockOf(target, index);
  if (!block || holds(block, link, index)) return null;
  const [here, there] = [index.order.get(link) ?? 0, index.order.get(block) ?? 0];
  const words = textOf(block).replace(MARK, '').trim();
  // A note that is named as one may hold page numbers only.
  const says = REFERRING.test(attribute(block, 'id')) ? /[\p{L}\p{N}]/u : /\p{L}/u;
  return there > here && says.test(words) ? block : null;
}

function isSetAsMark(link: Element, index: TreeIndex): boolean {
  if (/^[[(]|[*†‡§¶]/.test(textOf(link).trim())) return true;
  const names = ['className', 'id', 'role', 'dataType', 'epubType', 'epub:type', 'rel', 'name']
    .map((name) => attribute(link, name))
    .join(' ');
  if (REFERRING.test(names)) return true;
  const parent = index.parents.get(link);
  const within = parent?.type === 'element' && !BLOCKS.has(parent.tagName) ? textOf(parent).trim() : '';
  return (
    link.children.some((child) => child.type === 'element' && child.tagName === 'sup') ||
    (parent?.type === 'element' && parent.tagName === 'sup') ||
    /^[[(]\s*\S{1,6}\s*[\])]$/.test(within)
  );
}

/** A note is a block, or a part of a definition list or row; never the whole body of a page. */
function blockOf(target: Element, index: TreeIndex): Element | null {
  let node: Nodes | undefined = target;
  while (node?.type === 'element') {
    if (BLOCKS.has(node.tagName)) return isBody(node) ? null : node;
    node = index.parents.get(node);
  }
  return null;
}

function isBody(block: Element): boolean {
  return ['body', 'html', 'main', 'article', 'section', 'table', 'tbody', 'ol', 'ul', 'dl', 'hr'].includes(
    block.tagName,
  );
}

function holds(block: Element, link: Element, index: TreeIndex): boolean {
  for (let node: Nodes | undefined = link; node; node = index.parents.get(node))
    if (node === block) return true;
  return false;
}

/** A mark with the brackets and the raised letters around it. */
function outermost(link: Element, index: TreeIndex): Nodes {
  let mark: Nodes = link;
  for (let up = index.parents.get(mark); up?.type === 'element'; up = index.parents.get(mark)) {
    if (
      BLOCKS.has(up.tagName) ||
      !/^[[(]?\s*$/.test(
        textOf(up)
          .replace(textOf(link), '')
          .replace(/[\])]\s*$/, ''),
      )
    )
      break;
    mark = up;
  }
  return mark;
}

/** The mark as printed where it can be a label and is free, else numbered. */
function freeLabel(printed: string, taken: ReadonlyMap<string, Element>): string {
  const plain = printed.toLowerCase().replace(/[^a-z\d]/g, '') || 'n';
  for (let count = 1; ; count++) {
    const label = count === 1 ? plain : `${plain}-${count}`;
    if (!taken.has(label)) return label;
  }
}

function addBacks(body: Element, backs: Set<Nodes>): void {
  const walk = (node: Nodes): void => {
    if (node.type !== 'element') return;
    const isLink = node.tagName === 'a' && attribute(node, 'href').includes('#') && BACK.test(textOf(node));
    if (isLink || /\bcite-backlink\b/.test(attribute(node, 'className'))) backs.add(node);
    else if (node.tagName === 'sup' && BACK.test(textOf(node))) backs.add(node);
    else for (const child of node.children) walk(child);
  };
  for (const child of body.children) walk(child);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
