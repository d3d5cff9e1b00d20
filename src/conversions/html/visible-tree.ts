import type { Element, Nodes, Root } from 'hast';
import { isHidden } from './hidden.js';

/** A page without what does not print, and how much of that could have held words or pictures. */
export interface VisibleTree {
  readonly root: Root;
  readonly pictures: number;
  /** Frames, players and embedded things. */
  readonly embedded: number;
}

const PICTURES = new Set(['img', 'picture', 'svg', 'canvas']);
const EMBEDDED = new Set(['iframe', 'frame', 'object', 'embed', 'audio', 'video', 'applet']);

export function visibleTree(root: Root): VisibleTree {
  let pictures = 0;
  let embedded = 0;
  const seen = (nodes: Root['children']): Root['children'] =>
    nodes.filter((node) => {
      if (node.type !== 'element') return node.type === 'text';
      if (PICTURES.has(node.tagName)) pictures++;
      if (EMBEDDED.has(node.tagName)) embedded++;
      return !isHidden(node) && !PICTURES.has(node.tagName);
    });
  const copied = (element: Element): Element => ({
    ...element,
    children: seen(element.children).map(copy) as Element['children'],
  });
  const copy = (node: Root['children'][number]): Root['children'][number] =>
    node.type === 'element' ? copied(node) : node;
  return { root: { ...root, children: seen(root.children).map(copy) }, pictures, embedded };
}

/** The part of a tree that holds the chosen words; where a line breaks and where a link leads to stay. */
export function partOf(root: Root, isChosen: (text: Nodes) => boolean): Root {
  const part = <Node extends Nodes>(node: Node): Node | null => {
    if (node.type === 'text') return isChosen(node) || node.value.trim() === '' ? node : null;
    if (node.type !== 'element') return null;
    const parts = node.children.map(part);
    const children = parts.filter((child) => child !== null);
    const stays = children.some((child) =>
      child.type === 'text' ? child.value.trim() !== '' : !isEmptyMark(child),
    );
    // An empty cell keeps its column.
    if (stays && node.tagName === 'tr') {
      return { ...node, children: node.children.map((cell, at) => parts[at] ?? emptied(cell)) };
    }
    return stays || isEmptyMark(node) ? { ...node, children } : null;
  };
  return { ...root, children: root.children.map(part).filter((child) => child !== null) };
}

function emptied(cell: Element['children'][number]): Element['children'][number] {
  return cell.type === 'element' ? { ...cell, children: [] } : { type: 'text', value: '' };
}

/** A break, or an anchor that only marks a place. */
function isEmptyMark(node: Nodes): boolean {
  return node.type === 'element' && node.children.length === 0 && ['br', 'hr', 'a'].includes(node.tagName);
}
