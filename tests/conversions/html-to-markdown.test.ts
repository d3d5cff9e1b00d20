import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/errors.js';
import { htmlToMarkdown } from '../../src/conversions/html-to-markdown.js';
import { withoutFurniture } from '../../src/sources/furniture.js';
import { readMarkdown } from '../../src/sources/read-markdown.js';
import { anyPage, anyWord, page, wordsOf } from './html/any-page.js';

const markdown = (html: string): string => htmlToMarkdown(html, 'a.html');

/** Blocks as Synoptic reads them, and headings. */
function read(html: string): { kinds: string[]; texts: string[]; warnings: readonly string[] } {
  const text = `${markdown(html)}\n`;
  const { blocks, warnings } = readMarkdown(withoutFurniture(text, 0, 'a.md'), text, 'a.md');
  return { kinds: blocks.map((block) => block.kind), texts: blocks.map((block) => block.text), warnings };
}

describe('htmlToMarkdown', () => {
  it.each([
    ['paragraphs', '<p>One\n  two.</p><p>Three.', ['paragraph One two.', 'paragraph Three.']],
    [
      'words outside of paragraphs',
      'One <b>two</b><div>Three</div>four',
      ['paragraph One two', 'paragraph Three', 'paragraph four'],
    ],
    ['items', '<ul><li>One<li>Two<ol start=3><li>Three</ol></ul>', ['item One', 'item Two', 'item Three']],
    [
      'a list that stands in a list without an item',
      '<ul><li>One</li><ul><li>Two</li></ul></ul>',
      ['item One', 'item Two'],
    ],
    ['a quotation', '<blockquote>One<p>Two</blockquote>', ['quotation One', 'quotation Two']],
    ['rows, the first as head', '<table><tr><td>a|b<td>c<tr><td>d<td>e</table>', ['row a|b c', 'row d e']],
    [
      'cells that reach over others',
      '<table><tr><th colspan=2>a<th>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>',
      ['row a b', 'row c d e', 'row f g'],
    ],
    [
      'a table of tables row by row',
      '<table><tr><td><h2>x</h2>One<td><table><tr><td>a<td>b<tr><td>c<td>d</table></table>',
      ['paragraph One', 'row a b', 'row c d'],
    ],
    ['a table of one column', '<table><tr><td>One<tr><td>Two</table>', ['paragraph One', 'paragraph Two']],
    [
      'a caption',
      '<table><caption>Lakes<tr><td>a<td>b<tr><td>c<td>d</table>',
      ['paragraph Lakes', 'row a b', 'row c d'],
    ],
    [
      'a break as a blank, two as a paragraph',
      'One<br>two<br>\n<br>three',
      ['paragraph One two', 'paragraph three'],
    ],
    ['kept lines', '<pre>One\ntwo\n\n  three</pre>', ['paragraph One two', 'paragraph three']],
    ['links as their text', '<p>See <a href="javascript:x()">the map</a>.', ['paragraph See the map.']],
    ['high digits', '<p>9 m<sup>2</sup>, 21<sup>st</sup>', ['paragraph 9 m², 21st']],
    ['words without soft hyphens', '<p>co&shy;oper&#8203;ate', ['paragraph cooperate']],
    [
      'nothing that is hidden',
      '<p>One<script>x</script><span style="display: none">y</span><input value=z><p hidden>w',
      ['paragraph One'],
    ],
    [
      'an address with its brackets, whatever its first sign',
      '<p>Write to &lt;#1@b.org&gt; or &lt;2@b.org&gt;.',
      ['paragraph Write to <#1@b.org> or <2@b.org>.'],
    ],
    [
      'nothing of pictures',
      '<p>One<img src="data:image/png;base64,AA" alt="a quay"> two',
      ['paragraph One two'],
    ],
  ])('gives %s', (_, html, expected) => {
    const { kinds, texts } = read(html);
    expect(texts.map((text, at) => `${kinds[at]} ${text}`)).toEqual(expected);
  });

  it.each([
    [
      'by a raised link',
      '<p>One.<sup><a href="#n">1</a></sup> Two.</p><ol><li id=n>A note. <a href="#r">↑</a></li></ol>',
      '1',
    ],
    [
      'by a link in brackets',
      '<p>One.<a href="#_ftn2" name="_ftnref2">[2]</a> Two.</p><p><a name="_ftn2" href="#_ftnref2">[2]</a> A note.</p>',
      '2',
    ],
    ['by its role', '<p>One.<a role="doc-noteref" href="#n">3</a> Two.</p><aside id=n>A note.</aside>', '3'],
    [
      'as encyclopedias do',
      '<p>One.<sup id=r class=reference><a href="#n">&#91;4&#93;</a></sup> Two.</p><ol><li id=n><span class="mw-cite-backlink">^ <a href="#r">a</a></span> <cite>A note.</cite></li></ol>',
      '4',
    ],
  ])('finds a note called %s', (_, html, label) => {
    expect(markdown(html)).toContain(`One.[^${label}] Two.`);
    expect(read(html).texts).toEqual(['One. Two.', 'A note.']);
  });

  it('takes a linked number that is not set as a mark for words', () => {
    expect(read('<p>Page <a href="#p2">2</a></p><p id=p2>Two.</p>').texts).toEqual(['Page 2', 'Two.']);
  });

  it('gives headings with their depth', () => {
    expect(markdown('<h1>A #</h1><h2>B <i>c</i></h2><h6></h6><p>d')).toBe('# A \\#\n\n## B c\n\nd\n');
  });

  it('gives the words that were put in, in order, whatever they are', () => {
    fc.assert(
      fc.property(anyPage, (nodes) => {
        const { texts, warnings } = read(page(nodes));
        expect(
          texts
            .join(' ')
            .split(' ')
            .filter((word) => word !== ''),
        ).toEqual(wordsOf(nodes));
        expect(warnings).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the words around a mark whatever they are', () => {
    fc.assert(
      fc.property(anyWord, anyWord, (before, after) => {
        const mark = '<sup><a href="#n">1</a></sup><sup><a href="#m">2</a></sup>';
        const html = `<p>a ${page([before])}${mark}${page([after])} b<p>${mark}${page([after])} c<p id=n>Note.<p id=m>Further.`;
        expect(read(html).texts).toEqual([`a ${before}${after} b`, `${after} c`, 'Note.', 'Further.']);
      }),
      { numRuns: 400 },
    );
  });

  it('never opens furniture, front matter or HTML by itself', () => {
    const signs = fc.constantFrom(
      '<',
      '!--',
      ' furniture ',
      '/furniture',
      '-->',
      '---',
      '\n',
      'page 4',
      '<p>',
      '<br>',
      '&lt;',
      '&#10;',
      '```',
      'x',
      '> ',
      '<li>',
      '<pre>',
      '[x]: y',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const text = `${markdown(parts.join(''))}\n`;
        expect(withoutFurniture(text, 0, 'a.md')).toBe(text);
        expect(text).not.toMatch(/^---|(?<!\\)<[a-z!/?]/iu);
        expect(readMarkdown(text, text, 'a.md').warnings).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('reads lists and quotations nested too deep for anybody as if they were less deep', () => {
    expect(read(`${'<ul><li>'.repeat(60)}One${'</ul>'.repeat(60)}`).texts).toEqual(['One']);
  });

  it('refuses what no browser nests', () => {
    expect(() => markdown('<div>'.repeat(100_000))).toThrow(Refusal);
  });
});
