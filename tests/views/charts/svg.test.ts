import { describe, expect, it } from 'vitest';
import { element, escaped, overlap, placed } from '../../../src/views/charts/svg.js';

describe('elements of a drawing', () => {
  it('have numbers of two decimals and no minus before a nought', () => {
    expect(element('rect', { x: 1 / 3, y: -0.001, width: 12 })).toBe('<rect x="0.33" y="0" width="12"/>');
  });

  it('hold text that cannot end them, nor break XML', () => {
    expect(escaped('</text><script>"&')).toBe('&lt;/text&gt;&lt;script&gt;&quot;&amp;');
    expect(escaped('a\u0000b\u0008\ud800c\n\uffff')).toBe('abc ');
    expect(element('g', { 'aria-label': '"><script>' })).toBe('<g aria-label="&quot;&gt;&lt;script&gt;"/>');
  });
});

describe('placed text', () => {
  it.each([
    ['start', 10],
    ['middle', 0],
    ['end', -10],
  ] as const)('takes up room from its %s', (anchor, left) => {
    expect(placed('1999', 10, 20, anchor, 8, 20).box).toMatchObject({ x: left, width: 20, height: 8 });
  });

  it('meets what shares room with it, not what it touches', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect(overlap(box, { ...box, x: 9 })).toBe(true);
    expect(overlap(box, { ...box, x: 10 })).toBe(false);
    expect(overlap(box, { ...box, y: -10 })).toBe(false);
  });
});
