import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/source.js';
import { readMarkdown } from '../../src/sources/read-markdown.js';

const read = (text: string) => readMarkdown(text, text, 'a.md');
const texts = (text: string) => read(text).blocks.map((block) => block.text);

describe('readMarkdown', () => {
  it.each([
    ['a paragraph', 'One\ntwo.', [['paragraph', 'One two.']]],
    ['emphasis', 'One *two* __three__ `four`.', [['paragraph', 'One two three four.']]],
    ['a link without its address', 'See [the map](https://example.org "a title").', [['paragraph', 'See the map.']]],
    ['a link by reference', 'See [the map][m].\n\n[m]: https://example.org', [['paragraph', 'See the map.']]],
    ['an address in angle brackets', '<https://example.org/a>', [['paragraph', 'https://example.org/a']]],
    ['escapes', 'One \\* two \\[three\\].', [['paragraph', 'One * two [three].']]],
    ['references', 'Fish &amp; chips&nbsp;&#8211; one.', [['paragraph', 'Fish & chips – one.']]],
    ['a hard line break', 'One  \ntwo\\\nthree.', [['paragraph', 'One two three.']]],
    ['items', '- One.\n- Two.\n', [['item', 'One.'], ['item', 'Two.']]],
    ['numbered items', '1. One.\n2. Two.\n', [['item', 'One.'], ['item', 'Two.']]],
    ['items within items', '- One.\n  - Two.\n', [['item', 'One.'], ['item', 'Two.']]],
    ['an item of two paragraphs', '- One.\n\n  Two.\n', [['item', 'One.'], ['item', 'Two.']]],
    ['a quotation', '> One\n> two.\n>\n> Three.', [['quotation', 'One two.'], ['quotation', 'Three.']]],
    ['a quotation continued without its mark', '> One\ntwo.', [['quotation', 'One two.']]],
    ['rows', '| Lake | Tonnes |\n| --- | --- |\n| North | 400 |', [['row', 'Lake Tonnes'], ['row', 'North 400']]],
    ['a note', 'One.[^1]\n\n[^1]: A note.', [['paragraph', 'One.'], ['note', 'A note.']]],
    ['indented text', '    One\n    two.\n\n    Three.', [['paragraph', 'One two.'], ['paragraph', 'Three.']]],
    ['fenced text', '```\nOne *two*.\n```', [['paragraph', 'One *two*.']]],
    ['fenced text with its kind', '~~~ text\nOne.\n~~~', [['paragraph', 'One.']]],
    ['a picture inside a line', 'One ![a quay](q.png) two.', [['paragraph', 'One two.']]],
    ['a row without words', '| a |\n| --- |\n| … |', [['row', 'a']]],
  ])('reads %s', (_, text, expected) => {
    expect(read(text).blocks.map((block) => [block.kind, block.text])).toEqual(expected);
  });

  it('never takes a heading for a block', () => {
    expect(texts('# One\n\nTwo.\n\nThree\n=====\n\nFour.\n\n> ## Five\n>\n> Six.')).toEqual(['Two.', 'Four.', 'Six.']);
  });

  it('gives the headings above each block', () => {
    const { blocks } = read('# A\n\nOne.\n\n## B\n\nTwo.\n\n### C\n\nThree.\n\n## D\n\nFour.\n\n# E\n\nFive.');
    expect(blocks.map((block) => block.headings)).toEqual([
      ['A'],
      ['A', 'B'],
      ['A', 'B', 'C'],
      ['A', 'D'],
      ['E'],
    ]);
    expect(new Set(blocks.map((block) => block.section)).size).toBe(5);
  });

  it('gives headings as they print', () => {
    expect(read('# A *b* &amp; \\# c\n\nOne.').blocks[0]?.headings).toEqual(['A b & # c']);
  });

  it('ends a section at a thematic break, the title staying', () => {
    const { blocks } = read('# A\n\n## B\n\nOne.\n\n---\n\nTwo.\n\n***\n\nThree.');
    expect(blocks.map((block) => block.headings)).toEqual([['A', 'B'], ['A'], ['A']]);
    expect(blocks.map((block) => block.section)).toEqual([2, 3, 4]);
  });

  it('ends sentences at the cells of a row', () => {
    const [, row] = read('| Lake | Tonnes |\n| --- | --- |\n| North lake | 400 |').blocks;
    expect(row?.breaks).toEqual(['North lake'.length]);
  });

  it.each([
    ['a block of HTML', 'One.\n\n<div>Two.</div>\n', ['a.md:3: raw HTML is left out: write its words as Markdown']],
    ['a comment', 'One.\n\n<!-- Two. -->\n', []],
    ['a comment over lines', 'One.\n\n<!-- Two.\n\nthree -->\n', []],
  ])('warns or not of %s, and leaves it out', (_, text, warnings) => {
    const found = read(text);
    expect(found.warnings).toEqual(warnings);
    expect(found.blocks.map((block) => block.text)).toEqual(['One.']);
  });

  it('warns of words between a comment and the next', () => {
    const found = read('One.\n\n<!-- a --> Two is lost. <!-- b -->\n');
    expect(found.blocks.map((block) => block.text).join(' ').includes('Two') || found.warnings.length > 0).toBe(true);
  });

  it('takes a break in HTML for a blank, and other inline HTML for nothing', () => {
    expect(texts('One<br>two <b>three</b>.')).toEqual(['One two three.']);
  });

  it('gives the lines of each block, with carriage returns too', () => {
    const text = '# A\n\nOne\ntwo.\n\n- Three.\n- Four\n  five.\n\n    six\n\n    seven\n';
    const expected = [
      [3, 4],
      [6, 6],
      [7, 8],
    ];
    expect(read(text).blocks.slice(0, 3).map((block) => block.lines)).toEqual(expected);
    expect(read(text.replaceAll('\n', '\r\n')).blocks.slice(0, 3).map((block) => block.lines)).toEqual(expected);
  });

  it('gives the lines of each part of a fenced text, its fences among them', () => {
    expect(read('```\nOne.\n\nTwo\nthree.\n```\n').blocks.map((block) => block.lines)).toEqual([
      [1, 2],
      [4, 6],
    ]);
  });

  it('takes Markdown of another taste for words', () => {
    expect(texts('One ~~two~~ $x$ :port: ==three==.')).toEqual(['One ~~two~~ $x$ :port: ==three==.']);
  });
});

/** For each UTF-16 unit of a block's text the offset of its byte in the file. */
function bytesOf(block: Block): Map<number, number> {
  const bytes = new Map<number, number>();
  for (const { at, length, byte, width } of block.map) {
    for (let n = 0; n < length; n++) bytes.set(at + n, byte + n * width);
  }
  return bytes;
}

/** What may stand in the file for one character of the text. */
function standsFor(file: Buffer, byte: number, character: string): boolean {
  const rest = file.subarray(byte, byte + 40).toString('utf8');
  if (character === ' ') return /^(?:\s|&|<br|\||\\|\*|_|\[|!|-|>|`)/.test(rest) || rest === '';
  return rest.startsWith(character) || /^&(?:#?\w+);/.test(rest);
}

const word = fc.oneof(
  fc.constantFrom('port', 'U.S.', 'порт', 'Łódź', '港', '😀', '𝒜bc', 'S-300', '2001–2005', 'e\u0301', '“quoted”', 'a\u00a0b'),
  fc.constantFrom('&amp;', '&nbsp;', '&eacute;', '&#8211;', '&#x1F600;', '\\*', '\\[x\\]', '\\_', '&port;', '&', '<', '>'),
  fc.constantFrom('*port*', '**порт**', '_a_', '`code`', '`` a`b ``', '[map](https://example.org/a_b)', '![q](q.png)', '<b>x</b>'),
  fc.constantFrom('*', '_', '[', ']', '`', '|', '~', '#', '\\', '!', '(', '<br>', '[^1]', '***a** b*'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
);
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const head = fc.constantFrom('', '', '', '> ', '- ', '  ', '    ', '1. ', '# ', '> - ', '| a | ', '```', '---', '[^1]: ');
const document = fc
  .tuple(fc.array(fc.tuple(head, line), { minLength: 1, maxLength: 8 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, end, apart]) => lines.map(([mark, words]) => mark + words).join(apart ? end + end : end));

describe('the map of a block', () => {
  it.each([
    ['code that holds backticks', 'x `` a`b `` y'],
    ['code continued in a quotation', '> `a\n> b` c'],
    ['code continued behind a tab', '- `\n\t`` a`b'],
    ['a continued line that begins with a reference', '- one\n  &nbsp;two three'],
    ['a reference that makes a reference', 'a &amp;amp; b'],
    ['an escaped stroke in a row', '| a \\| b | c |\n| --- | --- |\n| d | e |'],
    ['a reference outside the basic plane', 'a &#x1F600; b'],
  ])('leads each character of %s to its place', (_, text) => {
    const file = Buffer.from(text, 'utf8');
    const blocks = read(text).blocks;
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      const bytes = bytesOf(block);
      let offset = 0;
      for (const character of block.text) {
        expect(standsFor(file, bytes.get(offset) ?? -1, character), `${character} at ${offset}`).toBe(true);
        offset += character.length;
      }
    }
  });

  it('leads every character of the text to the bytes it came from', () => {
    fc.assert(
      fc.property(document, (text) => {
        fc.pre(!/[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')));
        const file = Buffer.from(text, 'utf8');
        for (const block of read(text).blocks) {
          const bytes = bytesOf(block);
          let offset = 0;
          for (const character of block.text) {
            const byte = bytes.get(offset);
            expect(byte, JSON.stringify({ text, block: block.text, offset })).toBeTypeOf('number');
            const fits = standsFor(file, byte ?? 0, character);
            if (!fits) expect.fail(JSON.stringify({ text, block: block.text, offset, character, byte }));
            offset += character.length;
          }
          expect(bytes.size).toBe(block.text.length);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is in order, and so are the blocks', () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const block of read(text).blocks) {
          let at = 0;
          let byte = -1;
          for (const run of block.map) {
            expect(run.at).toBe(at);
            expect(run.byte).toBeGreaterThanOrEqual(byte);
            at += run.length;
            byte = run.byte;
          }
          expect(at).toBe(block.text.length);
          expect(block.text).toBe(block.text.replace(/\s+/gu, ' ').trim());
          expect(block.lines[0]).toBeGreaterThanOrEqual(1);
          expect(block.lines[1]).toBeGreaterThanOrEqual(block.lines[0]);
          expect(block.lines[1]).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leads plain words to themselves, byte for byte', () => {
    const plain = fc.array(fc.constantFrom('port', 'порт', '港', '😀', 'Łódź', '2001–2005', '“net”'), { minLength: 1 });
    fc.assert(
      fc.property(plain, fc.constantFrom(' ', '\n', '\r\n', '\u00a0'), (words, gap) => {
        const text = words.join(gap);
        const file = Buffer.from(text, 'utf8');
        const [block] = read(text).blocks;
        if (!block) return;
        expect(block.text).toBe(words.join(' '));
        const bytes = bytesOf(block);
        let offset = 0;
        for (const character of block.text) {
          const byte = bytes.get(offset) ?? -1;
          const inFile = file.subarray(byte, byte + Buffer.byteLength(character)).toString('utf8');
          if (character !== ' ') expect(inFile).toBe(character);
          offset += character.length;
        }
      }),
    );
  });
});
