import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../src/edges/font-files.js';
import { INLINED } from '../../src/views/inlined-characters.js';
import { heldByFace, inRange, ranges, rewriteConstant } from './face-characters.js';

const faces = heldByFace();
const read = ranges(new Set([...faces.values()].flatMap((held) => [...held])));
rewriteConstant('views/inlined-characters.ts', 'INLINED', read);

describe('the characters of the inlined fonts', () => {
  it('are those that the font files hold', () => {
    expect(INLINED, 'UPDATE_GOLDEN=1 writes them').toBe(read);
  });

  it('are the same in both weights of the sans, so that nothing bold goes missing', () => {
    expect(ranges(faces.get('Source Sans 3 600') ?? [])).toBe(ranges(faces.get('Source Sans 3 400') ?? []));
  });

  it('are fewer than the packages declare: a declared range is no promise', () => {
    const declared = fontFiles().map((font) => font.range);
    const arrowsAndHyphens = [0x2010, 0x2011, 0x2021, 0x2030].filter((code) =>
      declared.some((range) => inRange(range, code)),
    );
    expect(arrowsAndHyphens).toHaveLength(4);
    for (const held of faces.values())
      for (const code of arrowsAndHyphens) expect(held.has(code)).toBe(false);
  });
});
