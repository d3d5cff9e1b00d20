import type { DrawnPanel, TimelineChart } from '../charts-view.js';
import { colourOf, sourceKey } from './source-key.js';
import { decimal, element, escaped, MM, textElement, type Box, type PlacedText } from './svg.js';
import type { LaneLayout, MarkBox } from './timeline-lane.js';
import { layoutTimeline } from './timeline-layout.js';

/** The timeline as a drawing 170 mm wide and under 70 high. */
export function drawTimeline(chart: TimelineChart, language: string): DrawnPanel {
  const { width, height, scale, ticks, lanes, labels } = layoutTimeline(chart.timeline, language);
  const lines = ticks.map(({ x }) => `M${decimal(x)} ${decimal(scale.top)}V${decimal(scale.bottom)}`);
  const body = [
    ...(lines.length === 0
      ? []
      : [element('path', { d: lines.join(''), stroke: 'var(--hairline)', 'stroke-width': 0.5 })]),
    ...ticks.map((tick) => textElement(tick, 'var(--second)')),
    ...lanes.map(lane),
    ...labels.map((label) => textElement(label, 'var(--ink)')),
  ];
  return {
    title: '',
    href: '',
    alt: chart.alt,
    width: 170,
    height: Math.round(height * MM * 100) / 100,
    viewBox: `0 0 ${decimal(width)} ${decimal(height)}`,
    body: body.join(''),
  };
}

function lane({ source, key, name, marks, stem, published }: LaneLayout): string {
  const drawn = new Set(marks.map((one) => mark(one, colourOf(source))));
  return [
    ...(key ? [sourceKey(source, key.x, key.y, key.width)] : []),
    ...(name ? [nameElement(name, colourOf(source))] : []),
    ...drawn,
    ...(published ? [rectangle(published, { fill: 'var(--ink)' })] : []),
    stemElement(stem),
  ].join('');
}

/** Label and date each keep their direction, whatever the script of the other. */
function nameElement({ text, date, x, baseline, size }: PlacedText & { date: string }, hue: string): string {
  const at = { x, y: baseline, 'font-size': size };
  const label = { fill: hue, 'font-weight': 600, 'unicode-bidi': 'isolate' };
  return element(
    'text',
    at,
    element('tspan', label, escaped(text)),
    ...(date === ''
      ? []
      : [element('tspan', { fill: 'var(--second)', 'unicode-bidi': 'isolate' }, escaped(date))]),
  );
}

function mark({ box, mark: { resolved } }: MarkBox, hue: string): string {
  if (!resolved) return rectangle(box, { fill: hue });
  const inner = { x: box.x + 0.35, y: box.y + 0.35, width: box.width - 0.7, height: box.height - 0.7 };
  return rectangle(inner, { fill: 'var(--paper)', stroke: hue, 'stroke-width': 0.7 });
}

function rectangle({ x, y, width, height }: Box, look: Readonly<Record<string, string | number>>): string {
  return element('rect', { x, y, width, height, ...look });
}

/** A stem with its arrowhead at the top. */
function stemElement({ x, y, width, height }: Box): string {
  const middle = x + width / 2;
  const head = Math.min(4, height / 2);
  const [top, foot] = [decimal(y), decimal(y + height)];
  const line = `M${decimal(middle)} ${top}V${foot}`;
  const arrow = `M${decimal(x)} ${top}H${decimal(x + width)}L${decimal(middle)} ${decimal(y + head)}Z`;
  return (
    element('path', { d: line, stroke: 'var(--ink)', 'stroke-width': 1.2 }) +
    element('path', { d: arrow, fill: 'var(--ink)' })
  );
}
