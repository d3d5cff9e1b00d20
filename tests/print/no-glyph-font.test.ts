import { describe, expect, it } from 'vitest';
import { NO_GLYPH_FONT } from '../../src/print/no-glyph-font.js';
import { tinyFont } from './tiny-font.js';

describe('the font without glyphs', () => {
  it('holds the last private character only, and is 600 em wide wherever it is asked for another', () => {
    const made = tinyFont('Synoptic Nothing', '\u{10fffd}', { advance: 60_000, unitsPerEm: 100 });
    expect(NO_GLYPH_FONT).toBe(made.toString('base64'));
  });
});
