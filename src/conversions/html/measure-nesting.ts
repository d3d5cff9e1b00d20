import { VOID } from './tag-names.js';

/** More tags than any page for people has: the standard of HTML itself, on one page, has half as many. */
const MOST_TAGS = 600_000;

/** Browsers stop at 512. */
const DEEPEST = 1_000;

/** Elements that a parser may add because formatting was left open. */
const MOST_REOPENED = 2_000_000;

const TAG = /<(?:!--|(\/?)([a-zA-Z][^\s/>]*)([^>]*))/g;

/** What stands in these is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/** Left open, these are opened again in every following block. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** The parts of a table end each other, and end what was left open in them. */
const TABLE_PARTS = new Set('caption td th tr thead tbody tfoot'.split(' '));

/** Lists end an item; a paragraph ends the one before. */
const ENDED_BY_ITSELF = new Set(['p', 'li', 'dd', 'dt', 'option']);

/**
 * What of an HTML text would keep a parser busy without end, in words; null where nothing would. An estimate from the tags
 * alone, in one pass: a parser's own work may grow with the square of them.
 */
export function measureNesting(text: string): string | null {
  const nesting = new Nesting();
  let tags = 0;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(text); match; match = TAG.exec(text)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined) {
      const end = text.indexOf('-->', TAG.lastIndex);
      if (end < 0) return null;
      TAG.lastIndex = end;
      continue;
    }
    if (++tags > MOST_TAGS) return `the page has more than ${MOST_TAGS} tags`;
    if (match[1] === '/') nesting.close(name);
    else nesting.open(name, match[3] ?? '');
    if (nesting.depth > DEEPEST) return `elements are nested more than ${DEEPEST} deep`;
    if (nesting.reopened > MOST_REOPENED) return 'formatting is opened again and again, and never closed';
    if (match[1] !== '/' && RAW.has(name)) {
      const end = text.slice(TAG.lastIndex).search(new RegExp(`</${name}`, 'i'));
      if (end < 0) return null;
      TAG.lastIndex += end;
    }
  }
  return null;
}

class Nesting {
  /** Elements that a parser opened because formatting was left open. */
  reopened = 0;
  readonly #stack: string[] = [];
  readonly #counts = new Map<string, number>();
  /** Formatting left open, by the tag as written: a parser keeps at most three of the same. */
  #formatting = new Map<string, { name: string; count: number }>();
  #lasting = 0;

  get depth(): number {
    return this.#stack.length + this.#lasting;
  }

  open(name: string, attributes: string): void {
    if (VOID.has(name)) return;
    if (FORMATTING.has(name)) this.#keep(name, attributes);
    else this.reopened += this.#lasting;
    if (TABLE_PARTS.has(name)) this.#endParts();
    else if (ENDED_BY_ITSELF.has(name)) {
      if (this.#stack.at(-1) === 'p') this.#pop();
      if (this.#stack.at(-1) === name) this.#pop();
    }
    this.#stack.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  close(name: string): void {
    if (FORMATTING.has(name)) this.#release(name);
    if ((this.#counts.get(name) ?? 0) === 0) return;
    while (this.#stack.at(-1) !== name) this.#pop();
    this.#pop();
  }

  #pop(): void {
    const name = this.#stack.pop();
    if (name !== undefined) this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
  }

  #endParts(): void {
    if ((this.#counts.get('table') ?? 0) === 0) return;
    while (this.#stack.at(-1) !== 'table') this.#pop();
    this.#formatting = new Map();
    this.#lasting = 0;
  }

  #keep(name: string, attributes: string): void {
    const key = `${name} ${attributes}`;
    const kept = this.#formatting.get(key);
    if (kept && kept.count >= 3) return;
    this.#formatting.set(key, { name, count: (kept?.count ?? 0) + 1 });
    this.#lasting++;
  }

  #release(name: string): void {
    for (const [key, kept] of [...this.#formatting].toReversed()) {
      if (kept.name !== name) continue;
      this.#lasting--;
      if (kept.count > 1) kept.count--;
      else this.#formatting.delete(key);
      return;
    }
  }
}
