import type { DrawnPanel, RiseAndFallChart } from '../charts-view.js';
import { layoutRiseAndFall, PANEL, type PanelLayout, type PanelPoint } from './rise-and-fall-layout.js';
import { decimal, element, textElement } from './svg.js';

/** Small multiples: a drawing 54 mm wide for each theme. */
export function drawRiseAndFall(chart: RiseAndFallChart): DrawnPanel[] {
  const layouts = layoutRiseAndFall(chart);
  return chart.themes.map(({ title, href, alt }, index): DrawnPanel => {
    const layout = layouts[index];
    return {
      title,
      href,
      alt,
      width: 54,
      height: 23,
      viewBox: `0 0 ${decimal(PANEL.width)} ${decimal(PANEL.height)}`,
      body: layout ? panel(layout) : '',
    };
  });
}

function panel({ baseline, line, points, values, dates }: PanelLayout): string {
  const ground = `M0 ${decimal(baseline)}H${decimal(PANEL.width)}`;
  return [
    element('path', { d: ground, stroke: 'var(--rule)', 'stroke-width': 0.7 }),
    ...dates.map((date) => textElement(date, 'var(--second)')),
    ...(line === ''
      ? []
      : [element('path', { d: line, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 0.9 })]),
    ...points.map(point),
    ...values.map((value) => textElement(value, 'var(--ink)')),
  ].join('');
}

function point({ x, y, look }: PanelPoint): string {
  switch (look) {
    case 'present':
      return element('circle', { cx: x, cy: y, r: 2, fill: 'var(--ink)' });
    case 'silent':
      return element('circle', { cx: x, cy: y, r: 2.3, fill: 'var(--paper)', stroke: 'var(--ink)' });
    case 'borderline':
      return element('circle', { cx: x, cy: y, r: 2, fill: 'var(--rule)' });
  }
}
