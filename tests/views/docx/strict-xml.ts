export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Elements of a name below another, in order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...all(child, name)];
  });
}

/** All text below an element. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

const TAG = /<(?:\?xml [^?]*\?|(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?))>/y;

/** A strict reader of the little XML that such files are written in; throws on whatever no XML parser would take. */
export function parseXml(xml: string): Element {
  if (/[\p{Cs}\ufffe\uffff]|(?![\t\n\r\u007f-\u009f])\p{Cc}/u.test(xml))
    throw new Error('a character XML cannot hold');
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const prefixes = new Set(['xml', 'xmlns']);
  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf('<', at);
    if (next !== at) open.at(-1)?.children.push(decoded(xml.slice(at, next < 0 ? undefined : next)));
    if (next < 0) break;
    TAG.lastIndex = next;
    const tag = TAG.exec(xml);
    if (!tag) throw new Error(`no tag: ${xml.slice(next, next + 60)}`);
    at = TAG.lastIndex;
    const [, closing, name, own = '', empty] = tag;
    if (name === undefined) continue;
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const pairs = [...own.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, decoded(value)] as const,
    );
    if (new Set(pairs.map(([key]) => key)).size < pairs.length)
      throw new Error(`an attribute twice in <${name}>`);
    for (const [key] of pairs) if (key.startsWith('xmlns:')) prefixes.add(key.slice(6));
    for (const one of [name, ...pairs.map(([key]) => key)])
      if (one.includes(':') && !prefixes.has(one.split(':')[0] ?? ''))
        throw new Error(`${one} is not declared`);
    const element: Element = { name, attributes: Object.fromEntries(pairs), children: [] };
    open.at(-1)?.children.push(element);
    if (empty === '') open.push(element);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return root;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in a text');
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`no entity: ${whole}`);
    return character;
  });
}
