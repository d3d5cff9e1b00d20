import { describe, expect, it } from 'vitest';
import { ByteIndex, PrintedText } from '../../src/sources/printed-text.js';
import { putPrinted } from '../../src/sources/put-printed.js';

function put(value: string, text: string, literal = false): PrintedText {
  const printed = new PrintedText(new ByteIndex(text));
  putPrinted(printed, value, text, [0, text.length], literal);
  return printed;
}

/** For each character of the printed text the byte it stands at. */
function places(printed: PrintedText): number[] {
  return printed.runs.flatMap(({ length, byte, width }) => Array.from({ length }, (_, n) => byte + n * width));
}

describe('putPrinted', () => {
  it.each([
    ['plain text', 'port', 'port', [0, 1, 2, 3]],
    ['an escape', 'a*b', 'a\\*b', [0, 2, 3]],
    ['a character reference', 'a&b', 'a&amp;b', [0, 1, 6]],
    ['a reference by number', 'aéb', 'a&#233;b', [0, 1, 7]],
    ['a blank made by a reference', 'a\u00a0b', 'a&nbsp;b', [0, 1, 7]],
    ['the mark of a quotation on a continued line', 'a\nb', 'a\n> b', [0, 1, 4]],
    ['the indentation of a continued line', 'a\nb', 'a\n   b', [0, 1, 5]],
    ['an ampersand that stands for itself', 'a & b', 'a & b', [0, 1, 2, 3, 4]],
    ['a reference that is none', '&port;', '&port;', [0, 1, 2, 3, 4, 5]],
  ])('finds the place of %s', (_, value, text, expected) => {
    expect(places(put(value, text))).toEqual(expected);
  });

  it('reads escapes and references of code as they stand', () => {
    expect(put('a\\*b', 'a\\*b', true).text).toBe('a\\*b');
    expect(put('&amp;', '&amp;', true).text).toBe('&amp;');
  });

  it('loses nothing where the file has no place for a character', () => {
    expect(put('a\ufffdb', 'a&#0;b').text).toBe('a\ufffdb');
    expect(put('xyz', 'abc').text).toBe('xyz');
  });
});
