import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { bibliographyEntry } from '../../../src/views/references/chicago.js';
import { textOf } from '../../../src/views/references/pieces.js';
import { piecesMarkdown } from '../../../src/views/references/pieces-markdown.js';
import { referenceTo } from '../../../src/views/references/reference.js';
import { toString } from '../mdast-text.js';
import { english } from '../page-of.js';
import { source } from './sample.js';

function entry(title: string, url: string | null = null) {
  return bibliographyEntry(referenceTo(source({ title, kind: 'book', url })), english());
}

function all(node: Nodes, type: Nodes['type']): Nodes[] {
  const inner = 'children' in node ? node.children.flatMap((child) => all(child, type)) : [];
  return node.type === type ? [node, ...inner] : inner;
}

describe('a reference in Markdown', () => {
  it('has its title in italics and its address as a link', () => {
    const tree = fromMarkdown(piecesMarkdown(entry('Wells', 'https://example.org/a_(b)?c=<d>')));
    expect(all(tree, 'emphasis').map(toString)).toEqual(['Wells']);
    expect(all(tree, 'link')).toMatchObject([{ url: 'https://example.org/a_(b)?c=%3Cd%3E' }]);
    expect(toString(tree)).toBe('Wells. Water Office, 2010. https://example.org/a_(b)?c=<d>.');
  });

  it.each([
    '*',
    '_a_',
    '2 * 3 * 4',
    '**x**',
    '[x](y)',
    '(x)',
    '“x”',
    'x?',
    '-',
    '1. x',
    '<b>',
    'a\\',
    '`',
    'Ё',
    '🚰',
  ])('keeps the title %j whole and in italics', (title) => {
    const tree = fromMarkdown(piecesMarkdown(entry(`${title} y`)));
    expect(all(tree, 'emphasis').map(toString)).toEqual([`${title} y`]);
  });

  it('prints any title of a line as it stands', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~а-я][ -~а-я]{0,30}[!-~а-я]$/), (title) => {
        const pieces = entry(title);
        expect(toString(fromMarkdown(piecesMarkdown(pieces)))).toBe(textOf(pieces));
      }),
    );
  });
});
