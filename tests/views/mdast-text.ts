import type { Nodes } from 'mdast';

/** The words of a Markdown tree that its reader sees. */
export function toString(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'html') return '';
  return 'children' in node ? node.children.map(toString).join('') : '';
}
