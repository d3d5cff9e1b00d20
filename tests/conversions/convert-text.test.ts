import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertText } from '../../src/conversions/convert-text.js';
import { readSource } from '../../src/sources/read-source.js';
import { writeSource } from '../../src/sources/write-source.js';

const HEADER = { id: 'letter-1999', title: 'Letter', published: '1999', publisher: 'Post' };

/** What the passages of a source made of a text say. */
function passages(text: string): string[] {
  const { markdown } = convertText({ path: 'letter.txt', bytes: Buffer.from(text) });
  const bytes = Buffer.from(writeSource(HEADER, markdown));
  return readSource({ path: 'sources/letter-1999.md', bytes }).blocks.map((block) => block.text);
}

describe('convertText', () => {
  it('takes what stands between blank lines for a paragraph', () => {
    expect(passages('One line\nand the next.\n\nAnother.\r\n\r\n\r\nA third.')).toEqual([
      'One line and the next.',
      'Another.',
      'A third.',
    ]);
  });

  it('takes each line for a paragraph where lines are not broken', () => {
    const long = 'The board met in spring and agreed upon the rules of the reserve. '.repeat(4).trim();
    expect(passages(`${long}\n${long}\nA short one.\n`)).toEqual([long, long, 'A short one.']);
  });

  it('makes items of lines with a bullet, and of nothing else', () => {
    expect(passages('The rules:\n• no dogs\n  at night\n• no fires\n\n1999. A year, no item.')).toEqual([
      'The rules:',
      'no dogs at night',
      'no fires',
      '1999. A year, no item.',
    ]);
  });

  it('takes a short line that stands alone above a longer paragraph for a heading, the first one for the title', () => {
    const long = 'We dug in spring, and again in autumn, and found water at the depth of nine metres. '
      .repeat(2)
      .trim();
    const { markdown } = convertText({
      path: 'letter.txt',
      bytes: Buffer.from(`On wells #1 #\r\n\r\n${long}\r\n\r\nOn *water*\r\n\r\n${long}\r\n`),
    });
    expect(markdown).toBe(`# On wells #1 \\#\n\n${long}\n\n## On \\*water\\*\n\n${long}\n`);
  });

  it('takes headings among lines that are not broken only between blank lines', () => {
    const long = 'The board met in spring and agreed upon the rules of the reserve. '.repeat(4).trim();
    expect(passages(`Wells\n\n${long}\nSaid he\n${long}\n${long}`)).toEqual([long, 'Said he', long, long]);
  });

  it('leaves verse, a salutation and a signature paragraphs', () => {
    const text = ['Dear Sir', `${'We dug a well. '.repeat(12).trim()}`, 'Yours', 'A. Digger'];
    expect(passages(text.join('\n\n'))).toEqual(text);
    const verse = ['O well', 'how deep', 'thy water is', 'and how cold'];
    expect(passages(verse.join('\n\n'))).toEqual(verse);
  });

  it('keeps every word, whatever would be a mark in Markdown', () => {
    const word = fc.constantFrom(
      '#',
      '>',
      '*',
      '_a_',
      '`x`',
      '[a](b)',
      '<b>',
      '&amp;',
      '|',
      '---',
      '1.',
      '1)',
      '~~',
      '\\',
      '$',
      'вода',
      '水',
      '🌊',
      '===',
      '+',
      '[^1]:',
      '<!--',
      '-->',
      'https://a.example/b_c_d',
      ':',
      '!',
      '![x]',
      'a*b',
      '…',
    );
    const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `Word ${words.join(' ')} end`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        expect(passages(lines.join('\n\n')).join(' ').split(/\s+/)).toEqual(lines.join(' ').split(/\s+/));
        expect(passages(lines.join('\n')).join(' ').split(/\s+/)).toEqual(lines.join(' ').split(/\s+/));
      }),
    );
  });

  it('keeps every word of lines that begin with a mark', () => {
    for (const head of [
      '# a',
      '> b',
      '1. c',
      '***',
      '---',
      '===',
      '| d |',
      '    e',
      '```',
      '<p>',
      '[^1]: f',
      '&lt;',
    ])
      expect(passages(`Before.\n\n${head}\nnext\n\nAfter.`).join(' ').split(/\s+/)).toEqual(
        `Before. ${head.trim()} next After.`.split(/\s+/),
      );
  });
});
