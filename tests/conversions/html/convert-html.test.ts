import iconv from 'iconv-lite';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertHtml } from '../../../src/conversions/html/convert-html.js';
import { Refusal } from '../../../src/errors.js';
import type { Conversion } from '../../../src/model/conversion.js';
import { withoutFurniture } from '../../../src/sources/furniture.js';
import { readMarkdown } from '../../../src/sources/read-markdown.js';
import { BLOG, NEWS, OFFICE, RUSSIAN, WIKI, type Page } from './pages.js';

const convert = (html: string | Uint8Array): Conversion =>
  convertHtml({ path: 'a.html', bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html });

const PAGES: readonly (readonly [string, Page, Uint8Array])[] = [
  ['a newspaper', NEWS, new TextEncoder().encode(NEWS.html)],
  ['an office with tables', OFFICE, new TextEncoder().encode(OFFICE.html)],
  ['a blog with comments', BLOG, new TextEncoder().encode(BLOG.html)],
  ['an encyclopedia with references', WIKI, new TextEncoder().encode(WIKI.html)],
  ['a Russian paper in columns', RUSSIAN, iconv.encode(RUSSIAN.html, 'windows-1251')],
];

const wordsOf = (texts: readonly string[]): string[] => texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words that Synoptic reads, headings among them where they stand. */
function readWords(markdown: string): string[] {
  const { blocks } = readMarkdown(withoutFurniture(markdown, 0, 'a.md'), markdown, 'a.md');
  let above = '';
  return wordsOf(
    blocks.flatMap(({ headings, text }) => {
      const under = headings.join('\n');
      const isNew = under !== above;
      const last = headings.filter((heading) => !above.split('\n').includes(heading));
      above = under;
      return isNew ? [...last, text] : [text];
    }),
  );
}

/** Share of the first words that stand among the second, in order. */
function inOrder(wanted: readonly string[], found: readonly string[]): number {
  let row = new Uint32Array(found.length + 1);
  for (const word of wanted) {
    const next = new Uint32Array(found.length + 1);
    for (const [at, other] of found.entries()) {
      next[at + 1] = word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    }
    row = next;
  }
  return (row.at(-1) ?? 0) / wanted.length;
}

const article = `<p>${'One sentence of the text, with a comma and a stop. '.repeat(12)}</p>`;

describe('convertHtml', () => {
  it.each(PAGES)('keeps the words of %s in order, and no others', (_, page, bytes) => {
    const words = readWords(convert(bytes).markdown);
    const wanted = wordsOf(page.text).filter((word) => word !== 'References');
    expect(inOrder(wanted, words)).toBeGreaterThanOrEqual(0.99);
    expect(words.length).toBeLessThanOrEqual(wanted.length * 1.01);
  });

  it.each(PAGES)('keeps what stands around %s as furniture, and tells of it', (_, page, bytes) => {
    const { markdown, leftOut } = convert(bytes);
    const around = markdown.slice(markdown.indexOf('<!-- furniture -->'));
    expect(page.around.filter((text) => !around.includes(text))).toEqual([]);
    expect(leftOut.join('\n')).toContain((page.around[0] ?? '').split(' ').slice(0, 2).join(' '));
  });

  it('tells what a page says of itself, and where', () => {
    expect(convert(NEWS.html).found).toEqual({
      title: { value: 'Harbour board delays the northern breakwater', from: '<meta og:title>' },
      published: { value: '2011-06-14', from: '<meta article:published_time>' },
      publisher: { value: 'The Coast Courier', from: '<meta og:site_name>' },
      authors: { value: ['Maria Berg'], from: 'author of its linked data' },
      url: { value: 'https://courier.example/2011/06/harbour', from: '<link rel="canonical">' },
      language: { value: 'en-GB', from: '<html lang>' },
    });
  });

  it.each([
    ['its meta element', '<meta charset=koi8-r>', 'koi8-r'],
    [
      'its older meta element',
      '<meta http-equiv=content-type content="text/html; charset=windows-1251">',
      'windows-1251',
    ],
    ['its letters', '', 'windows-1251'],
  ])('decodes a page by %s', (_, head, encoding) => {
    const text = 'Совет озёрного края утвердил меры по охране озёр на три года, как сообщили в пресс-службе.';
    const found = convert(
      iconv.encode(`<html><head>${head}<title>Меры</title></head><p>${text}</p></html>`, encoding),
    );
    expect(found).toMatchObject({ markdown: `${text}\n`, encoding });
  });

  it('gives rows of a table in which cells are empty their columns', () => {
    const html = `<main>${article}<table><tr><th>a<th>b<th>c<tr><td>x<td><td>z</table></main>`;
    expect(convert(html).markdown).toContain('| x | | z |');
  });

  it('takes the whole body where nothing reads like a text', () => {
    expect(convert('<nav>Menu</nav><div>Brief.</div>').markdown).toContain('Brief.');
    expect(convert('<div>Three words here</div>').markdown).toBe('Three words here\n');
  });

  it('refuses a page without words', () => {
    expect(() => convert('<html><body><script>x()</script><img src=a></body></html>')).toThrow(Refusal);
  });

  it('counts pictures and frames', () => {
    expect(convert(`${article}<img src=a alt=b><iframe src="http://x.invalid"></iframe>`).leftOut).toEqual([
      '1 picture, without their alternative texts',
      '1 embedded thing',
    ]);
  });

  it('is the same each time', () => {
    expect(convert(NEWS.html)).toEqual(convert(NEWS.html));
  });

  it.each([
    ['elements nested without end', '<div>'.repeat(100_000)],
    ['inline elements nested without end', '<b><i>'.repeat(50_000)],
    ['lists nested without end', '<ul><li>'.repeat(50_000)],
    ['tables nested without end', '<table><tr><td>'.repeat(50_000)],
    ['formatting that is never closed', Array.from({ length: 30_000 }, (_, n) => `<p><b id=${n}>x`).join('')],
    ['a million tags', '<p>x</p>'.repeat(500_000)],
    ['tables nested as deep as may be', `${'<table><tr><td>x'.repeat(240)}${article}`],
    ['lists nested as deep as may be', '<ul><li>x'.repeat(480)],
    ['a comment without end', `${article}<!-- ${'<p>'.repeat(100_000)}`],
    ['a script without end', `${article}<script>${'</scrip'.repeat(100_000)}`],
    [
      'entities of entities',
      `<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]>${article}&a;${'&amp;lt;'.repeat(50_000)}`,
    ],
    [
      'broken linked data',
      `<script type="application/ld+json">{"a":${'['.repeat(100_000)}</script>${article}`,
    ],
    ['a picture in the page', `${article}<img src="data:image/png;base64,${'A'.repeat(20_000_000)}">`],
    ['a text of many millions', `<p>${'Words, and more words. '.repeat(400_000)}</p>`],
    ['thousands of paragraphs', '<div><p>A sentence of some words, with a comma.</p></div>'.repeat(14_000)],
    [
      'links that run scripts',
      `<base href="javascript:x">${article}<a href="javascript:alert(1)">x</a><meta http-equiv=refresh content=0>`,
    ],
    [
      'cells without number',
      `${article}<table><tr><td colspan=100000000 rowspan=100000000>x<td>y<tr><td>z</table>`,
    ],
  ])(
    'ends in time and refuses or converts %s',
    (_, html) => {
      const begun = performance.now();
      try {
        convert(html);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
      expect(performance.now() - begun).toBeLessThan(20_000);
    },
    60_000,
  );

  it('throws nothing but refusals, and gives what can be read, whatever the tags', () => {
    const signs = fc.constantFrom(
      ...'<p> <div> </div> <table> <tr> <td> </table> <ul> <li> </ul> <b> </b> <a href="#n"> </a> <p id=n> <sup> </sup> <h1> </h1> <br> <hr> <main> <article> <!-- --> <title> </title> <pre> <form> <select> <svg> <math> <template> <frameset> </body> </html> [1] 1 words. Some&nbsp;text, &lt;!-- &#0; &#xD800;'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        try {
          const { markdown } = convert(parts.join(' '));
          readMarkdown(withoutFurniture(markdown, 0, 'a.md'), markdown, 'a.md');
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 300 },
    );
  });
});
