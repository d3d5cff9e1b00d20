import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCharacters } from '../../src/views/plain-characters.js';

describe('a text of plain characters', () => {
  it('shows where a character stood that cannot be kept', () => {
    expect(plainCharacters('a\u0000b\u001bc\ufffed\uffffe')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
  });

  it('loses halves of surrogate pairs, and no whole ones', () => {
    expect(plainCharacters('\ud83d 😀 \ude00')).toBe('\ufffd 😀 \ufffd');
  });

  it('keeps tabs, ends of lines, marks of direction, joiners and later control characters', () => {
    const text = 'a\tb\r\nc \u202e\u200d\u00a0\u0085\u2028 é ж';
    expect(plainCharacters(text)).toBe(text);
  });

  it('is as long as it was, and stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainCharacters(text);
        expect(plain.length).toBe(text.length);
        expect(plainCharacters(plain)).toBe(plain);
        expect([...plain].filter((character) => !isXml(character.codePointAt(0) ?? 0))).toEqual([]);
      }),
    );
  });
});

/** Whether XML 1.0 (§ 2.2) can hold a character. */
function isXml(code: number): boolean {
  return (
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}
