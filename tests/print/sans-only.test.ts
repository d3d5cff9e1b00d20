import { describe, expect, it } from 'vitest';
import { isSansOnly } from '../../src/print/sans-only.js';
import { heldByFace, ranges, rewriteConstant } from '../views/face-characters.js';

const faces = heldByFace();
const serif = faces.get('Source Serif 4 400') ?? new Set();
const sans = faces.get('Source Sans 3 400') ?? new Set();
const only = [...sans].filter((code) => !serif.has(code));
rewriteConstant('print/sans-only.ts', 'const SANS_ONLY', ranges(only));

describe('what only the sans holds', () => {
  it('is what the font files say', () => {
    const told = [...serif, ...sans].filter((code) => isSansOnly(String.fromCodePoint(code)));
    // The mark of byte order is no sign.
    expect(ranges(told)).toBe(ranges(only.filter((code) => code !== 0xfeff)));
  });

  it('is told of a whole text, spaces and marks aside', () => {
    expect(['ἀ', 'ἀ ἐ', 'Ĳ\u0301', ' ἦ '].map(isSansOnly)).toEqual([true, true, true, true]);
    expect(['', ' ', 'a', 'ἀ a', '\u0301', '漢'].map(isSansOnly)).toEqual(Array(6).fill(false));
  });
});
