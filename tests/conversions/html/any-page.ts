import * as fc from 'fast-check';

/** A piece of a page, as a test makes it. */
export type Node = string | { readonly tag: string; readonly children: readonly Node[] };

/** Words with whatever Markdown or HTML might take for a mark; each has a letter, else it would be no passage. */
export const anyWord: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('Ёж', '新しい', '𝒳𐍈', 'a', 'word', '1999.', '1)', 'B', '12.', 'x²'),
  fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...'#>|*_<&\\`~[]()!-+=:;.^"\'{}$1@/'), maxLength: 4 }),
      fc.constantFrom(
        'a',
        'б',
        '中',
        '𝒜',
        '&amp;',
        'http://x.org',
        'www.a.b',
        'br',
        '[^1]:',
        '<!-- a',
        'p>',
        '1',
      ),
      fc.string({ unit: fc.constantFrom(...'#>|*_<&\\`~[]()!-+=:;.^'), maxLength: 4 }),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '#',
    '>',
    '-',
    '+',
    '*',
    '---',
    '===',
    '```',
    '~~~',
    '|',
    '\\',
    '***',
    '[x]:',
    '1.',
    '&nbsp;',
    '<br>',
  ),
);

const words = fc.array(anyWord, { minLength: 1, maxLength: 6 }).map((all) => `letters ${all.join(' ')}`);
/** Words of which the first may be a mark, and the last is letters. */
const turned = fc.array(anyWord, { minLength: 1, maxLength: 6 }).map((all) => `${all.join(' ')} letters`);

const inline: fc.Arbitrary<Node> = fc.oneof(
  words,
  turned,
  fc
    .tuple(fc.constantFrom('b', 'em', 'a', 'span', 'code', 'font', 'sub'), fc.oneof(words, turned))
    .map(([tag, text]) => ({ tag, children: [text] })),
);

const line = fc.array(inline, { minLength: 1, maxLength: 3 }).map((all) => all.flatMap((one) => [one, ' ']));

const flow: fc.Arbitrary<readonly Node[]> = fc.letrec<{ flow: readonly Node[]; block: Node }>((tie) => ({
  flow: fc.array(tie('block'), { minLength: 1, maxLength: 3, depthIdentifier: 'page' }),
  block: fc.oneof(
    { depthIdentifier: 'page', maxDepth: 3, withCrossShrink: true },
    line.map((children) => ({ tag: 'p', children })),
    line.map((children) => ({ tag: 'div', children })),
    tie('flow').map((children) => ({ tag: 'section', children })),
    tie('flow').map((children) => ({ tag: 'blockquote', children })),
    fc
      .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('flow'), { minLength: 1, maxLength: 3 }))
      .map(([tag, items]) => ({ tag, children: items.map((children) => ({ tag: 'li', children })) })),
    fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows) => ({
      tag: 'table',
      children: rows.map((cells) => ({
        tag: 'tr',
        children: cells.map((children) => ({ tag: 'td', children })),
      })),
    })),
    line.map((children) => ({ tag: 'pre', children })),
  ),
})).flow;

/** Any page of words: lists, quotations and tables in each other. */
export const anyPage: fc.Arbitrary<readonly Node[]> = flow;

export function page(nodes: readonly Node[]): string {
  return nodes
    .map((node) =>
      typeof node === 'string' ? escaped(node) : `<${node.tag}>${page(node.children)}</${node.tag}>`,
    )
    .join('');
}

export function wordsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? node.split(' ').filter((one) => one !== '') : wordsOf(node.children),
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
