import type { Element, Nodes } from 'hast';
import type { PageWords } from './page-words.js';
import { HEADINGS, LISTS } from './tag-names.js';
import { NOTHING_HELD, type Held } from './tree-index.js';

/** Share of linked words from which a block leads elsewhere rather than says something. */
const MOST_LINKED = 0.5;
const MOST_LINKED_IN_TABLE = 0.8;

/** Words from which a block that is not marked as a paragraph is one. */
const FEWEST = 12;
const FEWEST_IN_PARAGRAPH = 4;

const KEPT = new Set(['blockquote', 'dl', 'pre', 'summary']);

/**
 * Whether an element is a block of a text as a whole: a heading, paragraph, list, table, or anything else of one line that is long
 * enough. What holds blocks is judged block by block.
 */
export function isProse(element: Element, held: ReadonlyMap<Nodes, Held>, counted: PageWords): boolean {
  const words = counted.words.get(element) ?? 0;
  if (words === 0) return false;
  const linked = (counted.linked.get(element) ?? 0) / words;
  const { tagName } = element;
  if (HEADINGS.has(tagName)) return true;
  const within = held.get(element) ?? NOTHING_HELD;
  if (tagName === 'table') return !isLayout(element, held) && linked <= MOST_LINKED_IN_TABLE;
  if (LISTS.has(tagName) || KEPT.has(tagName)) return linked <= MOST_LINKED;
  if (within.blocks || linked > MOST_LINKED) return false;
  const isSentence = /[.!?…:;。！？]["'”’»)\]]*\s*$/u.test(lastText(element));
  return words >= (tagName === 'p' ? FEWEST_IN_PARAGRAPH : FEWEST) || isSentence;
}

/** A table whose cells hold blocks of their own stands for columns of a page. */
function isLayout(table: Element, held: ReadonlyMap<Nodes, Held>): boolean {
  return held.get(table)?.structure === true;
}

function lastText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  return (
    children
      .toReversed()
      .map(lastText)
      .find((text) => text.trim() !== '') ?? ''
  );
}
