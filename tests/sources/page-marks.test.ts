import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOf, readPageMarks, withoutPageMarks } from '../../src/sources/page-marks.js';
import { sourceOf, sourceText } from './sample.js';

const MARK = (label: string | number) => `<!-- page ${label} -->`;
const read = (body: string) => sourceOf(body).blocks.map(({ kind, text, pages }) => [kind, text, pages]);

describe('page marks', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['before a block', `${MARK(4)}\n\nOne.`, [['paragraph', 'One.', [4, 4]]]],
    ['right above a block', `${MARK(4)}\nOne.`, [['paragraph', 'One.', [4, 4]]]],
    ['within a line', `One ${MARK(5)} two.`, [['paragraph', 'One two.', null]]],
    ['between two pages', `${MARK(4)}\n\nOne ${MARK(5)} two.`, [['paragraph', 'One two.', [4, 5]]]],
    ['on a line within a paragraph', `${MARK(4)}\n\nOne\n${MARK(5)}\ntwo.`, [['paragraph', 'One two.', [4, 5]]]],
    ['within a word', `${MARK(4)}\n\nhar${MARK(5)}bour`, [['paragraph', 'harbour', [4, 5]]]],
    ['at the end of a paragraph', `${MARK(4)}\n\nOne.\n${MARK(5)}\n\nTwo.`, [['paragraph', 'One.', [4, 4]], ['paragraph', 'Two.', [5, 5]]]],
    ['within emphasis', `${MARK(4)}\n\n*One ${MARK(5)} two.*`, [['paragraph', 'One two.', [4, 5]]]],
    ['at the head of a line', `${MARK(4)}\n\n${MARK(5)} One\n${MARK(6)} two.`, [['paragraph', 'One two.', [5, 6]]]],
    ['within an item', `${MARK(4)}\n\n- One\n  ${MARK(5)}\n  two.\n- Three.`, [['item', 'One two.', [4, 5]], ['item', 'Three.', [5, 5]]]],
    ['at the head of an item', `- ${MARK(5)} One.`, [['item', 'One.', [5, 5]]]],
    ['within a quotation', `${MARK(4)}\n\n> One\n> ${MARK(5)}\n> two.`, [['quotation', 'One two.', [4, 5]]]],
    ['within a cell', `${MARK(4)}\n\n| a | b ${MARK(5)} c |\n| - | - |`, [['row', 'a b c', [4, 5]]]],
    ['without a number', `${MARK('iv')}\n\nOne.`, [['paragraph', 'One.', null]]],
    ['that number a page again', `${MARK('iv')}\n\nOne ${MARK(1)} two.\n\nThree.`, [['paragraph', 'One two.', null], ['paragraph', 'Three.', [1, 1]]]],
    ['inside furniture', `<!-- furniture -->\n${MARK(7)}\n<!-- /furniture -->\n\nOne.`, [['paragraph', 'One.', [7, 7]]]],
  ])('are understood %s', (_, body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  it('are no raw HTML left out, and no heading holds them', () => {
    const source = sourceOf(`# Head ${MARK(3)} on\n\nOne ${MARK(4)} two.`);
    expect(source.warnings).toEqual([]);
    expect(source.blocks[0]?.headings).toEqual(['Head on']);
  });

  it('leave a source without them as it was', () => {
    const text = 'One.\n\n<!-- a page -->\n\nTwo.';
    expect(withoutPageMarks(text)).toBe(text);
    expect(readPageMarks(text, 0)).toEqual({ offsets: [], numbers: [] });
    expect(read('One.')).toEqual([['paragraph', 'One.', null]]);
  });

  it('begin no page in the header', () => {
    expect(readPageMarks(`${MARK(1)}\n${MARK(2)}`, 5).numbers).toEqual([2]);
  });

  it('know no pages of a text without characters', () => {
    expect(pagesOf([], [0], [1])).toBeNull();
  });

  it('keep every character at its place in the file, wherever they stand between words', () => {
    const word = fc.constantFrom('one', 'две', 'три,', '*four*', '\\[five', 'σίξ', '𝔰𝔢𝔳𝔢𝔫');
    const between = fc.constantFrom(' ', ' ', '\n', ` ${MARK(5)} `, `\n${MARK('xi')}\n`, `\n\n${MARK(7)}\n\n`, '\n\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 20 }), (pairs) => {
        const body = pairs.flat().join('');
        const bytes = Buffer.from(sourceText(body), 'utf8');
        const plain = body.replaceAll(/<!-- page \S+ -->/g, ' ');
        expect(sourceOf(body).blocks.map(({ text }) => text).join(' ')).toBe(
          plain.replaceAll(/[*\\]/g, '').replaceAll(/\s+/g, ' ').trim(),
        );
        for (const { text, map } of sourceOf(body).blocks) {
          for (const { at, length, byte, width } of map) {
            const written = bytes.subarray(byte, byte + length * width).toString('utf8');
            expect(written.replaceAll('\n', ' ')).toBe(text.slice(at, at + length));
          }
        }
      }),
    );
  });
});
