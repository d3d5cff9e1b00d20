import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRiseAndFall } from '../../../src/views/charts/draw-rise-and-fall.js';
import { courses, riseAndFall } from './sample.js';
import { textsIn } from './well-formed.js';

describe('drawn small multiples', () => {
  it('are 54 mm wide and well-formed, one a theme, the same at every call', () => {
    fc.assert(
      fc.property(courses, (chart) => {
        const panels = drawRiseAndFall(chart);
        expect(panels.map(({ title }) => title)).toEqual(chart.themes.map(({ title }) => title));
        for (const { width, body } of panels) {
          expect(width).toBe(54);
          expect(() => textsIn(body)).not.toThrow();
        }
        expect(drawRiseAndFall(structuredClone(chart))).toEqual(panels);
      }),
      { numRuns: 40 },
    );
  });

  it('have a filled point where a text speaks, an open one where it is silent, none where it was not searched', () => {
    const [panel] = drawRiseAndFall(riseAndFall({ Wells: [4, 0, null, 3, 2] }));
    expect(panel?.body.match(/<circle [^>]*fill="var\(--ink\)"/g)).toHaveLength(3);
    expect(panel?.body.match(/<circle [^>]*fill="var\(--paper\)" stroke/g)).toHaveLength(1);
    expect(panel?.body).toContain('stroke-width="0.9"');
    expect(textsIn(panel?.body ?? '')).toEqual(['2001', '2003', '2005', '4', '2']);
  });

  it('mark what is still to be checked', () => {
    const chart = riseAndFall({ Wells: [4, 1, 2] });
    const [theme] = chart.themes;
    const counts = (theme?.counts ?? []).map((count, place) => ({
      ...count,
      status: place === 1 ? ('borderline' as const) : count.status,
    }));
    const [panel] = drawRiseAndFall({ ...chart, themes: theme ? [{ ...theme, counts }] : [] });
    expect(panel?.body.match(/<circle [^>]*fill="var\(--rule\)"/g)).toHaveLength(1);
  });
});
