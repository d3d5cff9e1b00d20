import type { ChartView, DrawnChart, DrawnPanel } from '../charts-view.js';
import { drawRiseAndFall } from './draw-rise-and-fall.js';
import { drawTimeline } from './draw-timeline.js';

/** Charts as the templates read them, drawn; `language` is that of the print. Loaded only where there is a chart to draw. */
export function drawCharts(charts: readonly ChartView[], language: string): DrawnChart[] {
  return charts.map((chart) => {
    const { kind, anchor, title, notes, numbers, dates } = chart;
    return { kind, anchor, title, notes, numbers, dates, panels: panelsOf(chart, language) };
  });
}

function panelsOf(chart: ChartView, language: string): readonly DrawnPanel[] {
  switch (chart.kind) {
    case 'timeline':
      return [drawTimeline(chart, language)];
    case 'rise-and-fall':
      return drawRiseAndFall(chart);
  }
}
