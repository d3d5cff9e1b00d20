import * as lib from '@cantoo/pdf-lib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glyphWidths } from '../../../src/print/content/glyph-widths.js';
import { packGlyphs } from '../../../src/print/content/pack-glyphs.js';

const WIDTHS = Float64Array.from({ length: 65_536 }, (_, code) => 250 + (code % 700));

interface Step {
  readonly by: number;
  readonly glyph: number;
}

const hex = (glyph: number): string => glyph.toString(16).toUpperCase().padStart(4, '0');

function object(first: number, steps: readonly Step[], size = 12): string {
  const shown = steps.map(({ by, glyph }) => `${by.toFixed(7)} 0 Td <${hex(glyph)}> Tj\n`);
  return `BT\n/F4 ${size} Tf\n1 0 0 -1 30 40 Tm\n<${hex(first)}> Tj\n${shown.join('')}ET`;
}

const spaced = object(3, [{ by: 3, glyph: 5 }]).replace(' Tm', ' 2 Tc Tm');

function packed(content: string, widths: typeof WIDTHS | null = WIDTHS): string {
  return Buffer.from(packGlyphs(Buffer.from(content, 'latin1'), () => widths)).toString('latin1');
}

/** Where each glyph of the one line of a packed object stands, in the units of its matrix. */
function places(content: string, size: number): { readonly glyph: number; readonly x: number }[] {
  let pen = 0;
  const line = /^\[?(<.*>)\]? T[jJ]$/m.exec(content)?.[1] ?? '';
  return [...line.matchAll(/<([\dA-F]*)>|(-?\d+)/g)].flatMap(([, glyphs, back]) => {
    if (glyphs === undefined) pen -= Number(back);
    return (glyphs?.match(/.{4}/g) ?? []).map((digits) => {
      const glyph = parseInt(digits, 16);
      const x = (pen * size) / 1000;
      pen += WIDTHS[glyph] ?? 0;
      return { glyph, x };
    });
  });
}

describe('glyphs shown one by one', () => {
  it('are shown in one string where each follows by the width of the one before', () => {
    const content = object(3, [
      { by: (253 * 12) / 1000, glyph: 5 },
      { by: (255 * 12) / 1000, glyph: 9 },
    ]);
    expect(packed(content)).toBe('BT\n/F4 12 Tf\n1 0 0 -1 30 40 Tm\n[<000300050009>] TJ\nET');
  });

  it('keep what brings two of them nearer to each other', () => {
    const content = object(3, [{ by: (240 * 12) / 1000, glyph: 5 }]);
    expect(packed(content)).toContain('[<0003>13<0005>] TJ');
  });

  it('are the same in the same places, to half a thousandth of the size, in lines of any length', () => {
    const step = fc.record({
      by: fc.double({ min: -20, max: 20, noNaN: true }),
      glyph: fc.integer({ min: 0, max: 65_535 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 65_535 }),
        fc.array(step, { minLength: 1, maxLength: 200 }),
        fc.constantFrom(8, 10.66, 12, 27),
        (first, steps, size) => {
          const found = places(packed(object(first, steps, size)), size);
          expect(found.map(({ glyph }) => glyph)).toEqual([first, ...steps.map(({ glyph }) => glyph)]);
          let x = 0;
          for (const [index, { by }] of steps.entries()) {
            x += Number(by.toFixed(7));
            expect(Math.abs((found[index + 1]?.x ?? 0) - x)).toBeLessThanOrEqual((0.5001 * size) / 1000);
          }
        },
      ),
    );
  });

  it.each([
    ['of a font whose widths are not known', object(3, [{ by: 3, glyph: 5 }]), null],
    ['where letters are spaced', `2 Tc\n${object(3, [{ by: 3, glyph: 5 }])}`, WIDTHS],
    ['on two lines', object(3, []).replace('ET', '2 5 Td <0005> Tj\nET'), WIDTHS],
    ['with marks between', object(3, []).replace('ET', 'EMC\n2 0 Td <0005> Tj\nET'), WIDTHS],
    ['alone', object(3, []), WIDTHS],
    ['where the content ends amid a glyph', object(3, [{ by: 3, glyph: 5 }]).slice(0, -8), WIDTHS],
    ['where a step is no number', object(3, []).replace('ET', '1.2.3 0 Td <0005> Tj\nET'), WIDTHS],
    ['where a glyph has no number', object(3, []).replace('ET', '2 0 Td <00G5> Tj\nET'), WIDTHS],
    ['of no size', object(3, [{ by: 3, glyph: 5 }], 0), WIDTHS],
    ['where spacing is set among the font and the place', spaced, WIDTHS],
  ])('stay as they are %s', (_, content, widths) => {
    expect(packed(content, widths)).toBe(content);
  });
});

it('packs what can be packed, and leaves what stands round it as it is', () => {
  const [one, other] = [object(3, [{ by: 3, glyph: 5 }]), object(4, [{ by: 4, glyph: 9 }])];
  const marked = (content: string): string => `/P <</MCID 0 >>BDC\n${content}\nEMC\n`;
  const alone = object(7, []);
  const content = [one, alone, other, alone].map(marked).join('0 0 5 5 re\nf\n');
  const expected = [packed(one), alone, packed(other), alone].map(marked).join('0 0 5 5 re\nf\n');
  expect(packed(one)).not.toBe(one);
  expect(packed(content)).toBe(expected);
});

it('gives every page bytes of its own', () => {
  const first = packGlyphs(Buffer.from(object(3, [{ by: 3, glyph: 5 }])), () => WIDTHS);
  const before = Buffer.from(first);
  packGlyphs(Buffer.from(object(4, [{ by: 9, glyph: 8 }])), () => WIDTHS);
  expect(Buffer.from(first)).toEqual(before);
});

describe('the widths of a font', () => {
  const context = lib.PDFContext.create();
  const font = (
    descendant: Readonly<Record<string, number | (number | number[])[]>>,
    encoding = 'Identity-H',
  ) => context.obj({ Encoding: encoding, DescendantFonts: [context.obj(descendant)] });

  it('are read from both forms of the list, and are the usual one elsewhere', () => {
    const widths = glyphWidths(font({ DW: 600, W: [3, [100, 200], 10, 12, 300] }), { ...lib });
    expect([2, 3, 4, 5, 9, 10, 12, 13].map((code) => widths?.[code])).toEqual([
      600, 100, 200, 600, 600, 300, 300, 600,
    ]);
  });

  it('are 1,000 where the font names none', () => {
    expect(glyphWidths(font({}), { ...lib })?.[7]).toBe(1000);
  });

  it('are not known of a font with other codes', () => {
    expect(glyphWidths(font({}, 'WinAnsiEncoding'), { ...lib })).toBeNull();
    expect(glyphWidths(context.obj({ Subtype: 'Type3' }), { ...lib })).toBeNull();
  });
});
