import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeCell, escapeHeading, escapeMarkdown } from '../../../src/conversions/pdf/escape-markdown.js';
import { readMarkdown } from '../../../src/sources/read-markdown.js';

const read = (text: string) => readMarkdown(text, text, 'a.md').blocks;

const SIGNS =
  '# > - -- --- + * ** _ __ 1. 12) = === ~ ~~~ ` ``` [ ] ( ) ! < <b> & &amp; &#38; \\ | : [^1]: [a]: http://a.org a@b.org word a_b 1 é §';

const part = fc.constantFrom(...SIGNS.split(' '), '\t');
const words = fc
  .array(fc.tuple(part, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 12 })
  .map((parts) => `${parts.flat().join('')}z`.replace(/\s+/g, ' ').trim());

describe('words escaped', () => {
  it('read back as they were at the head of a paragraph and an item', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('', '- ', '3. '), (text, mark) => {
        expect(read(mark + escapeMarkdown(text, true)).map((block) => block.text)).toEqual([text]);
      }),
      { numRuns: 1000 },
    );
  });

  it('read back as they were in a heading', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(read(`## ${escapeHeading(text)}\n\nOne.`)[0]?.headings).toEqual([text]);
      }),
    );
  });

  it('read back as they were in a cell', () => {
    fc.assert(
      fc.property(words, (text) => {
        const [head] = read(`| ${escapeCell(text)} | b |\n| --- | --- |`);
        expect([head?.kind, head?.text]).toEqual(['row', `${text} b`]);
      }),
    );
  });
});
