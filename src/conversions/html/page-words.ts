import type { Element, Nodes, Root } from 'hast';
import { attribute } from './attributes.js';

/** How many words stand in each node of a page, and how many of them are links. */
export interface PageWords {
  readonly words: ReadonlyMap<Nodes, number>;
  readonly linked: ReadonlyMap<Nodes, number>;
}

export function countPageWords(root: Root): PageWords {
  const words = new Map<Nodes, number>();
  const linked = new Map<Nodes, number>();
  const count = (node: Nodes, inLink: boolean): void => {
    if (node.type === 'text') {
      const own = countWords(node.value);
      words.set(node, own);
      linked.set(node, inLink ? own : 0);
      return;
    }
    if (!('children' in node)) return;
    const isLink = inLink || (node.type === 'element' && leadsAway(node));
    for (const child of node.children) count(child, isLink);
    words.set(node, sum(node.children, words));
    linked.set(node, sum(node.children, linked));
  };
  count(root, false);
  return { words, linked };
}

/** Runs of letters and digits; a sign of a script without blanks is a word. */
export function countWords(text: string): number {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
}

function leadsAway(element: Element): boolean {
  const href = attribute(element, 'href');
  return element.tagName === 'a' && href !== '' && !href.startsWith('#');
}

function sum(children: readonly Nodes[], of: ReadonlyMap<Nodes, number>): number {
  return children.reduce((all, child) => all + (of.get(child) ?? 0), 0);
}
