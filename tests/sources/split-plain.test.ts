import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/sources/read-markdown.js';
import { splitPlain } from '../../src/sources/split-plain.js';

/** Pieces of which Markdown texts are made here: prose, and every construct that begins or spans blocks. */
const pieces = [
  'The board met in May.',
  'Die Brücke — 12 m — blieb offen; “sicher”, hieß es.',
  'Плотина достроена в 2009 г.',
  '2004 was dry.',
  '12. A numbered line',
  '- an item',
  '- another, plain: 5 %',
  '1. the first',
  '3) three\ttabbed',
  '-    by four',
  '-     by five',
  '-\ttabbed',
  '- ',
  '- # heading',
  '- - nested',
  '- 1. nested',
  '- a\u00a0b ',
  '- \u00a0c',
  '* star',
  '  indented by two',
  '\u00a0indented oddly',
  '    indented by four',
  '\ttabbed',
  '> a quotation',
  '# A heading',
  '## Another one, with marks: 12 %',
  '# Closed #',
  '#hashtag',
  '#',
  '####### seven',
  '  # Indented',
  '#\ttabbed  ',
  '# \u00a0',
  '# \u00a0set off',
  '\u00a0',
  '\u2028',
  'one\rtwo',
  'one\u000ctwo',
  '\u00adsoft',
  '=====',
  '---',
  '***',
  '| a | b |',
  '| - | - |',
  '```',
  '~~~',
  '<div>',
  '<!-- a comment',
  '-->',
  '[^1]: a note',
  '[a]: https://example.org',
  'see [a] and [^1]',
  'with *marks*, `code` and &amp;',
  'ends hard  ',
  'a \\* star',
  '\\* a star that begins',
  '- an item, \\[set\\] off',
  '1\\. no item',
  '\\# no heading',
  'twice \\\\ and thrice \\\\\\*',
  'ends in one \\',
  'ends in two \\\\',
  '\\q is none, \\&amp; is one',
  'wind & water',
  'wind &amp; water & &',
  'a\\|b',
  '+ plus',
  '1) one',
  '😀 astral 𝔘',
  ': colon',
  '~ 60 km',
  '',
  '',
  '',
];

const texts = fc
  .array(fc.constantFrom(...pieces), { maxLength: 14 })
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));

describe('splitPlain', () => {
  it('lets a text be read as the parser alone reads it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // A definition reaches over empty lines: it makes the whole text one stretch, and is no passage itself.
        const definition = '[zz]: https://example.org\n\n';
        const whole = readMarkdown(definition + text, definition + text, 'x.md');
        const moved = whole.blocks.map((block) => ({
          ...block,
          lines: block.lines.map((line) => line - 2),
          map: block.map.map((run) => ({ ...run, byte: run.byte - definition.length })),
        }));
        expect(splitPlain(definition + text)).toHaveLength(1);
        expect(readMarkdown(text, text, 'x.md').blocks).toEqual(moved);
      }),
      { numRuns: 2_500 },
    );
  });

  it('parts prose at its empty lines', () => {
    const stretches = splitPlain('One.\n\nTwo,\nand more.\n\n- three\n\n- four\n\nFive.\n');
    expect(stretches.map(({ kind, line }) => [kind, line])).toEqual([
      ['paragraph', 1],
      ['paragraph', 3],
      ['item', 6],
      ['item', 8],
      ['paragraph', 10],
    ]);
  });

  it('parts a plain heading from what stands above and below it', () => {
    const stretches = splitPlain('Above.\n# Heading\nBelow.\n\n# With `code`\n');
    expect(stretches.map(({ kind, line }) => [kind, line])).toEqual([
      ['paragraph', 1],
      ['heading', 2],
      ['paragraph', 3],
      ['markdown', 5],
    ]);
  });

  it.each([
    ['- one\n- two', ['item', 'item']],
    ['- one\n\n  still one', ['markdown']],
    ['- one\n\n- two\n\n  still two', ['item', 'markdown']],
    ['- one\nlazily gone on', ['markdown']],
    ['- one\n  - nested', ['markdown']],
    ['Above\n- one', ['markdown']],
    ['1. one\n2. two', ['item', 'item']],
    ['    indented\n\n3) three\n\n1) one', ['markdown', 'item']],
    ['- `one`\n- two\n\n- three', ['markdown', 'item']],
  ])('parts the items of plain lists: %j', (text, kinds) => {
    expect(splitPlain(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('leaves to the parser what the parser alone can tell to be no heading', () => {
    expect(splitPlain('- [a]\n# Heading\n').map(({ kind }) => kind)).toEqual(['markdown']);
  });
});
