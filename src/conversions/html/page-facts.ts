import type { Element, Nodes, Root } from 'hast';
import { attribute } from './attributes.js';
import { readLinkedData, type LinkedData } from './linked-data.js';
import { textOf } from './tree-index.js';

/** What a page says of itself, as it stands there. */
export interface PageFacts {
  /** Contents of `meta` elements by name or property, in small letters, in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Text of the `title` element. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly times: readonly Element[];
  readonly linkedData: LinkedData | null;
  readonly canonical: string;
  /** Address that a browser wrote into the page when it was saved. */
  readonly savedFrom: string;
  readonly language: string;
}

export function pageFacts(root: Root): PageFacts {
  const metas = new Map<string, string[]>();
  const [scripts, headings, times]: [string[], string[], Element[]] = [[], [], []];
  let [title, canonical, savedFrom, language] = ['', '', '', ''];
  const visit = (element: Element): void => {
    switch (element.tagName) {
      case 'html':
        language = attribute(element, 'lang') || attribute(element, 'xmlLang');
        break;
      case 'meta':
        for (const name of new Set([
          attribute(element, 'name'),
          attribute(element, 'property'),
          attribute(element, 'itemProp'),
        ])) {
          const key = name.toLowerCase();
          if (key !== '') metas.set(key, [...(metas.get(key) ?? []), folded(attribute(element, 'content'))]);
        }
        break;
      case 'link':
        if (/(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, 'rel')))
          canonical ||= attribute(element, 'href');
        break;
      case 'title':
        title ||= folded(textOf(element));
        break;
      case 'h1':
        headings.push(folded(textOf(element)));
        break;
      case 'time':
        times.push(element);
        break;
      case 'script':
        if (/^application\/ld\+json/i.test(attribute(element, 'type'))) scripts.push(textOf(element));
        break;
      default:
    }
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'comment')
      savedFrom ||=
        /(?:saved from url=\(\d+\)|^\s*Page saved with SingleFile\s+url:\s*)(https?:\S+)/.exec(
          node.value,
        )?.[1] ?? '';
    if (node.type === 'element') visit(node);
    if ('children' in node && !(node.type === 'element' && node.tagName === 'svg'))
      for (const child of node.children) walk(child);
  };
  walk(root);
  return {
    metas,
    title,
    headings,
    times,
    linkedData: readLinkedData(scripts),
    canonical,
    savedFrom,
    language,
  };
}

function folded(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
