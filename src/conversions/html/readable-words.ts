import { Readability } from '@mozilla/readability';
import type { Nodes, Root, Text } from 'hast';
import { parseHTML } from 'linkedom';
import { attribute } from './attributes.js';

/** Readability reads the text of every element again for each that holds it: longer pages take minutes. */
const MOST_TEXTS = 15_000;

/** Deeper pages are not made by people; there it takes the third power of the depth. */
const DEEPEST = 120;

/** As much of the DOM as is needed here. */
interface DomNode {
  appendChild(child: DomNode): void;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<DomNode>;
}

interface Dom {
  readonly body: DomNode;
  createElement(name: string): DomNode;
  createTextNode(text: string): DomNode;
}

/** What tells an article from its surroundings. */
const ATTRIBUTES = {
  className: 'class',
  id: 'id',
  role: 'role',
  itemProp: 'itemprop',
  rel: 'rel',
  dir: 'dir',
  ariaHidden: 'aria-hidden',
};

/**
 * The texts of a page that Readability takes for the article; empty where it finds none. It is shown a copy of the page with
 * each text numbered, so that the words themselves never pass through it.
 */
export function readableTexts(root: Root): ReadonlySet<Nodes> {
  if (!isBearable(root)) return new Set();
  const document: Dom = parseHTML('<!doctype html><html><head></head><body></body></html>').document;
  const texts: Text[] = [];
  fill(document, document.body, root, texts);
  const chosen = new Set<Nodes>();
  for (const element of articleOf(document)?.querySelectorAll('[data-text]') ?? []) {
    const text = texts[Number(element.getAttribute('data-text'))];
    if (text) chosen.add(text);
  }
  return chosen;
}

function articleOf(document: Dom): DomNode | null {
  try {
    const reader = new Readability<DomNode>(document as never, {
      disableJSONLD: true,
      serializer: (node) => node as unknown as DomNode,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // It was written for pages as they are; whatever it does not bear is no article.
    return null;
  }
}

function fill(document: Dom, parent: DomNode, node: Nodes, texts: Text[]): void {
  if (node.type === 'root') {
    for (const child of node.children) fill(document, parent, child, texts);
  } else if (node.type === 'text' && /\S/.test(node.value)) {
    const marked = document.createElement('span');
    marked.setAttribute('data-text', String(texts.length));
    marked.appendChild(document.createTextNode(node.value));
    texts.push(node);
    parent.appendChild(marked);
  } else if (node.type === 'element') {
    const isShell = node.tagName === 'html' || node.tagName === 'body';
    const element = isShell
      ? parent
      : document.createElement(/^[a-z][a-z\d]*$/.test(node.tagName) ? node.tagName : 'span');
    if (!isShell) {
      for (const [name, written] of Object.entries(ATTRIBUTES)) {
        const value = attribute(node, name);
        if (value !== '') element.setAttribute(written, value);
      }
      if (node.tagName === 'a')
        element.setAttribute('href', attribute(node, 'href').startsWith('#') ? '#x' : 'http://x.invalid/');
      parent.appendChild(element);
    }
    for (const child of node.children) fill(document, element, child, texts);
  }
}

function isBearable(root: Root): boolean {
  let texts = 0;
  let deepest = 0;
  const walk = (node: Nodes, depth: number): void => {
    if (node.type === 'text') texts++;
    deepest = Math.max(deepest, depth);
    if ('children' in node) for (const child of node.children) walk(child, depth + 1);
  };
  walk(root, 0);
  return texts <= MOST_TEXTS && deepest <= DEEPEST;
}
