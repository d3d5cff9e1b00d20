import type { Nodes, Root } from 'hast';
import { countWords } from './page-words.js';
import { textOf } from './tree-index.js';

/** Parts that are told one by one; the rest are summed up. */
const MOST_TOLD = 6;

/** Words of each that are quoted. */
const QUOTED = 6;

/** A line for each part of a page that holds nothing of the text: its first words and how many there are. */
export function tellLeftOut(root: Root, chosen: ReadonlySet<Nodes>): string[] {
  const parts = partsOf(root, chosen)
    .map((text) => ({ text, words: countWords(text) }))
    .filter(({ words }) => words > 0);
  const bySize = parts.toSorted((a, b) => b.words - a.words);
  const told = new Set(bySize.slice(0, MOST_TOLD));
  const rest = bySize.slice(MOST_TOLD);
  const words = rest.reduce((sum, part) => sum + part.words, 0);
  return [
    ...parts
      .filter((part) => told.has(part))
      .map((part) => `around the text: “${beginning(part.text)}”, ${counted(part.words, 'word')}`),
    ...(rest.length > 0
      ? [`around the text: ${counted(rest.length, 'further part')}, ${counted(words, 'word')}`]
      : []),
  ];
}

function partsOf(root: Root, chosen: ReadonlySet<Nodes>): string[] {
  const held = new Set<Nodes>();
  const mark = (node: Nodes): boolean => {
    const holds = chosen.has(node) || ('children' in node && node.children.map(mark).includes(true));
    if (holds) held.add(node);
    return holds;
  };
  mark(root);
  const parts: string[] = [];
  const walk = (node: Nodes): void => {
    if (!held.has(node)) parts.push(textOf(spaced(node)));
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return parts;
}

/** With a blank between any two texts, as they stand in lines of their own. */
function spaced(node: Nodes): Nodes {
  const texts: string[] = [];
  const walk = (one: Nodes): void => {
    if (one.type === 'text') texts.push(one.value.trim());
    else if ('children' in one) for (const child of one.children) walk(child);
  };
  walk(node);
  return { type: 'text', value: texts.filter((text) => text !== '').join(' ') };
}

function beginning(text: string): string {
  const words = text.trim().split(/\s+/u);
  const start = words.slice(0, QUOTED).join(' ').slice(0, 60);
  return words.length > QUOTED || start.length < text.trim().length ? `${start} …` : start;
}

export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
