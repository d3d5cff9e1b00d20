import { describe, expect, it } from 'vitest';
import { chartViews } from '../../../src/views/charts/chart-views.js';
import { drawCharts } from '../../../src/views/charts/draw-charts.js';
import { contextOf, saying } from './context.js';

describe('drawn charts', () => {
  it('keep their words and gain a drawing for each panel', () => {
    const charts = chartViews(
      contextOf(['1999', '2003', '2022'].map((year) => [year, saying(2, 1)] as const)),
      [],
    );
    const made = drawCharts(charts, 'en');
    expect(made.map(({ title, panels }) => [title, panels.length])).toEqual([
      [charts[0]?.title, 1],
      [charts[1]?.title, 2],
    ]);
    for (const { panels } of made) for (const { body, alt } of panels) expect(body && alt).not.toBe('');
  });
});
