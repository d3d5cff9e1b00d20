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
  '  indented by two',
  '    indented by four',
  '\ttabbed',
  '> a quotation',
  '# A heading',
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
      { numRuns: 3_000 },
    );
  });

  it('parts prose at its empty lines', () => {
    const stretches = splitPlain('One.\n\nTwo,\nand more.\n\n- three\n\n- four\n\nFive.\n');
    expect(stretches.map(({ plain, line }) => [plain, line])).toEqual([
      [true, 1],
      [true, 3],
      [false, 6],
      [true, 10],
    ]);
  });
});
