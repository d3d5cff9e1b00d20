import type { Element, Nodes, Parents, Root } from 'hast';
import { attribute } from './attributes.js';
import { BLOCKS, HEADINGS, LISTS } from './tag-names.js';

/** What an element holds at any depth. */
export interface Held {
  readonly blocks: boolean;
  /** Tables, headings, quotations or kept lines. */
  readonly structure: boolean;
  readonly lists: boolean;
}

/** Where the elements of a tree stand, found in one pass. */
export interface TreeIndex {
  readonly parents: ReadonlyMap<Nodes, Parents>;
  /** By id, or by the name of an anchor; the first wins. */
  readonly byId: ReadonlyMap<string, Element>;
  readonly held: ReadonlyMap<Nodes, Held>;
  /** Place of each node in reading order. */
  readonly order: ReadonlyMap<Nodes, number>;
}

export const NOTHING_HELD: Held = { blocks: false, structure: false, lists: false };

export function indexTree(root: Root): TreeIndex {
  const parents = new Map<Nodes, Parents>();
  const byId = new Map<string, Element>();
  const held = new Map<Nodes, Held>();
  const order = new Map<Nodes, number>();
  const walk = (node: Nodes): Held => {
    order.set(node, order.size);
    if (node.type === 'element') {
      for (const id of [attribute(node, 'id'), attribute(node, 'name')]) {
        if (id !== '' && !byId.has(id)) byId.set(id, node);
      }
    }
    if (!('children' in node)) return NOTHING_HELD;
    const all = { blocks: false, structure: false, lists: false };
    for (const child of node.children) {
      parents.set(child, node);
      const below = walk(child);
      const name = child.type === 'element' ? child.tagName : '';
      all.blocks ||= below.blocks || BLOCKS.has(name);
      all.structure ||=
        below.structure || HEADINGS.has(name) || ['table', 'blockquote', 'pre'].includes(name);
      all.lists ||= below.lists || LISTS.has(name);
    }
    held.set(node, all);
    return all;
  };
  walk(root);
  return { parents, byId, held, order };
}

/** The words of a node as they stand in the tree. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
