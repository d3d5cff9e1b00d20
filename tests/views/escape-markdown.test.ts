import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from './mdast-text.js';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/views/escape-markdown.js';

describe('escaped text', () => {
  it.each([
    '# heading',
    '> quotation',
    '- item',
    '12. item',
    '1) item',
    '+ item',
    '***bold*** _it_ ~~gone~~',
    '[link](javascript:alert(1)) ![picture](x)',
    '<b>raw</b> <https://example.org>',
    'a | b',
    '&lt; &amp; &#35;',
    '`code` ```fence',
    'C:\\temp\\new',
    'Setext',
    '---',
    '===',
    '* * *',
    '[1]: http://example.org',
  ])('prints %j as it stands', (text) => {
    const tree = fromMarkdown(escapeMarkdown(text));
    expect(tree.children.map((node) => node.type)).toEqual(['paragraph']);
    expect(toString(tree)).toBe(text.trim());
  });

  it('prints any line as it stands', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~а-я]{1,40}$/), (text) => {
        fc.pre(text.trim() !== '');
        expect(toString(fromMarkdown(escapeMarkdown(text)))).toBe(text.trim());
      }),
    );
  });
});
