import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutRiseAndFall, PANEL } from '../../../src/views/charts/rise-and-fall-layout.js';
import { overlap } from '../../../src/views/charts/svg.js';
import { courses, riseAndFall, within } from './sample.js';

describe('rise and fall', () => {
  it('keeps points, numbers and dates inside each panel, no text upon another', () => {
    const frame = { x: 0, y: 0, width: PANEL.width, height: PANEL.height };
    fc.assert(
      fc.property(courses, (chart) => {
        for (const { points, values, dates } of layoutRiseAndFall(chart)) {
          for (const { x, y } of points)
            expect(within({ x: x - 2.5, y: y - 2.5, width: 5, height: 5 }, frame)).toBe(true);
          const boxes = [...values, ...dates].map(({ box }) => box);
          for (const [index, box] of boxes.entries()) {
            expect(within(box, frame)).toBe(true);
            for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has one scale in all panels', () => {
    const [few, many] = layoutRiseAndFall(riseAndFall({ Wells: [5, 1, 10], Dams: [50, 100, 10] }));
    expect(few?.points[2]?.y).toBe(many?.points[2]?.y);
    const height = (y = 0): number => (few?.baseline ?? 0) - y;
    expect(height(many?.points[1]?.y)).toBeCloseTo(10 * height(many?.points[2]?.y), 6);
  });

  it('stands texts as far apart as their dates', () => {
    const chart = riseAndFall({ Wells: [1, 2, 3] });
    const texts = ['2000-01-01', '2001-01-01', '2005-01-01'].map((published) => ({
      published,
      date: published.slice(0, 4),
    }));
    const [a, b, c] = layoutRiseAndFall({ ...chart, texts })[0]?.points ?? [];
    expect(((c?.x ?? 0) - (a?.x ?? 0)) / ((b?.x ?? 0) - (a?.x ?? 0))).toBeCloseTo(1827 / 366, 6);
  });

  it('breaks the line where a text was not searched, and has no point there', () => {
    const [panel] = layoutRiseAndFall(riseAndFall({ Wells: [4, 3, null, 2, 5] }));
    expect(panel?.line.match(/M/g)).toHaveLength(2);
    expect(panel?.points).toHaveLength(4);
  });

  it('draws straight lines through silent texts, which stand on the ground', () => {
    const [panel] = layoutRiseAndFall(riseAndFall({ Wells: [4, 0, 2] }));
    expect(panel?.line).toMatch(/^M[\d.,]+(L[\d.,]+){2}$/);
    expect(panel?.points[1]).toMatchObject({ look: 'silent', y: panel?.baseline });
  });

  it('writes the highest and the last number, once where they are the same', () => {
    const said = (counts: readonly (number | null)[]) =>
      layoutRiseAndFall(riseAndFall({ Wells: counts }))[0]?.values.map(({ text }) => text);
    expect(said([4, 76, 47])).toEqual(['76', '47']);
    expect(said([4, 5, 47])).toEqual(['47']);
    expect(said([4, 5, null])).toEqual(['5', 'not searched']);
  });
});
