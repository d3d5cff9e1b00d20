import { describe, expect, it } from 'vitest';
import { ByteIndex, PrintedText } from '../../src/sources/printed-text.js';

function printed(text: string): PrintedText {
  const made = new PrintedText(new ByteIndex(text));
  let offset = 0;
  for (const character of text) {
    made.put(character, offset);
    offset += character.length;
  }
  return made;
}

describe('PrintedText', () => {
  it.each([
    ['folds white space to one blank', 'a \t\n b', 'a b'],
    ['has none at its ends', '\n a \n', 'a'],
    ['folds a non-breaking space', 'a\u00a0b', 'a b'],
    ['is empty where only white space was put', ' \n', ''],
    ['keeps everything else', 'á😀—“', 'á😀—“'],
  ])('%s', (_, text, expected) => {
    expect(printed(text).text).toBe(expected);
  });

  it('knows the byte of each character', () => {
    const { runs } = printed('a порт 😀.');
    expect(runs).toEqual([
      { at: 0, length: 2, byte: 0, width: 1 },
      { at: 2, length: 4, byte: 2, width: 2 },
      { at: 6, length: 1, byte: 10, width: 1 },
      { at: 7, length: 2, byte: 11, width: 2 },
      { at: 9, length: 1, byte: 15, width: 1 },
    ]);
  });

  it('keeps breaks inside the text only, each once', () => {
    const text = new PrintedText(new ByteIndex('ab'));
    text.break();
    text.put('a', 0);
    text.break();
    text.break();
    text.put('b', 1);
    text.break();
    expect(text.breaks).toEqual([1]);
  });
});

describe('ByteIndex', () => {
  it('gives the byte of every offset, as UTF-8 has them', () => {
    const text = '\ufeffaé€😀z';
    const bytes = new ByteIndex(text);
    for (let at = 0; at <= text.length; at++) {
      if (/[\udc00-\udfff]/.test(text[at] ?? '')) continue;
      expect(bytes.byteAt(at)).toBe(Buffer.byteLength(text.slice(0, at), 'utf8'));
    }
  });
});
