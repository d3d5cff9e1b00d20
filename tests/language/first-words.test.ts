import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWords } from '../../src/language/first-words.js';

describe('firstWords', () => {
  it('gives a short passage whole', () => {
    expect(firstWords('The gate was open.')).toBe('The gate was open.');
  });

  it('cuts between words', () => {
    expect(firstWords('word '.repeat(50))).toBe('word '.repeat(32).trimEnd());
  });

  it('cuts a word only where it fills half the room', () => {
    expect(firstWords(`A ${'x'.repeat(300)}`)).toBe(`A ${'x'.repeat(78)}`);
  });

  it('begins as the passage does and halves no sign, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('𝒳', 'я', '水', ' ', 'a'), maxLength: 400 }), (text) => {
        const first = firstWords(text);
        expect(text.startsWith(first)).toBe(true);
        expect(Buffer.from(first).toString()).toBe(first);
      }),
    );
  });
});
