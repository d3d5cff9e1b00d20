import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { RiseAndFallChart, SeriesText, ThemeCounts } from '../charts-view.js';
import { fitted, letterWidth } from './letter-width.js';
import { spanOf } from './iso-span.js';
import { overlap, placed, type PlacedText } from './svg.js';

/** Points: 54 by 23 mm, to which the title above adds 5. */
export const PANEL = { width: 153.07, height: 65.2 } as const;

const SIZE = 8;
/** Room for the number of the highest point, and for the dates beneath. */
const ABOVE = 12;
const BELOW = 12;
const EDGE = 4;
/** Between two dates. */
const GAP = 5;

/** The widest that the word at the last text may be. */
const WIDEST_WORD = 56;

export interface PanelLayout {
  readonly baseline: number;
  /** Path through the texts that were searched. */
  readonly line: string;
  readonly points: readonly PanelPoint[];
  /** Numbers of the highest and the last text. */
  readonly values: readonly PlacedText[];
  /** Dates beneath. */
  readonly dates: readonly PlacedText[];
}

export interface PanelPoint {
  readonly x: number;
  readonly y: number;
  readonly look: 'present' | 'borderline' | 'silent';
}

interface Scales {
  readonly xs: readonly number[];
  readonly y: (sentences: number) => number;
}

/** Places one panel for each theme, all on the same scales. */
export function layoutRiseAndFall(chart: RiseAndFallChart): PanelLayout[] {
  // By their first days, as the texts are ordered: by the middle, a text of 1970 would follow one of March 1970.
  const moments = chart.texts.map(({ published }) => spanOf(published)[0]);
  const most = chart.themes.flatMap(({ counts }) => counts.map(({ sentences }) => sentences));
  const words = chart.themes.map(({ last }) => letterWidth(fitted(last, SIZE, WIDEST_WORD), SIZE));
  const right = PANEL.width - Math.max(EDGE, ...words.map((width) => width + 5)) - 1;
  const [first = 0, last = 0] = [moments[0], moments.at(-1)];
  // Texts of one day stand above each other in the middle.
  const x = first === last ? () => (EDGE + right) / 2 : scaleUtc([first, last], [EDGE, right]);
  const y = scaleLinear([0, Math.max(1, ...most)], [PANEL.height - BELOW, ABOVE]);
  const scales = { xs: moments.map((moment) => x(moment)), y };
  const dates = datesBeneath(chart, scales.xs);
  return chart.themes.map((theme) => panel(theme, scales, dates));
}

function panel(theme: ThemeCounts, { xs, y }: Scales, dates: readonly PlacedText[]): PanelLayout {
  const texts = theme.counts.map((count, index) => ({ ...count, x: xs[index] ?? 0, y: y(count.sentences) }));
  const draw = line<(typeof texts)[number]>()
    .x((text) => text.x)
    .y((text) => text.y)
    .defined((text) => text.status !== 'not-assessed')
    .digits(2);
  const points = texts.flatMap((text): PanelPoint[] =>
    text.status === 'not-assessed' ? [] : [{ x: text.x, y: text.y, look: text.status }],
  );
  return {
    baseline: PANEL.height - BELOW,
    line: draw(texts) ?? '',
    points,
    values: values(theme, texts),
    dates,
  };
}

interface Point {
  readonly sentences: number;
  readonly x: number;
  readonly y: number;
}

/** The last value at the right of its point; the highest above its own, moved aside where the last stands in its way. */
function values({ last, highest: number }: ThemeCounts, texts: readonly Point[]): PlacedText[] {
  const end = texts.at(-1);
  if (!end) return [];
  const word = fitted(last, SIZE, WIDEST_WORD);
  // Beside the lowest points it stands upon the ground line, not across it.
  const baseline = Math.min(end.y + SIZE * 0.32, PANEL.height - BELOW - 2.2);
  const lastValue = placed(word, end.x + 4.5, baseline, 'start', SIZE, letterWidth(word, SIZE));
  const highest = texts.reduce((top, text) => (text.sentences > top.sentences ? text : top), { ...end });
  if (highest.sentences === end.sentences) return [lastValue];
  const width = letterWidth(number, SIZE);
  const middle = Math.min(Math.max(highest.x, width / 2), PANEL.width - width / 2);
  const above = placed(number, middle, highest.y - 4, 'middle', SIZE, width);
  const aside = placed(number, lastValue.box.x - 1, highest.y - 4, 'end', SIZE, width);
  const peak = overlap(above.box, lastValue.box) ? aside : above;
  return [peak, lastValue];
}

/** The first and the last date, the last moved aside where they would meet, and one between them where it has room. */
function datesBeneath({ texts }: RiseAndFallChart, xs: readonly number[]): PlacedText[] {
  const at = ({ date }: SeriesText, x: number, least: number): PlacedText => {
    const width = letterWidth(date, SIZE);
    const middle = Math.min(Math.max(x, least + width / 2), PANEL.width - width / 2);
    return placed(date, middle, PANEL.height - 2.2, 'middle', SIZE, width);
  };
  const [start, end] = [texts[0], texts.at(-1)];
  if (!start || !end) return [];
  const first = at(start, xs[0] ?? 0, 0);
  if (xs[0] === xs.at(-1)) return [first];
  const last = at(end, xs.at(-1) ?? 0, first.box.x + first.box.width + GAP);
  // The notes name both.
  if (overlap(first.box, last.box)) return [first];
  const half = ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2;
  const between = texts.slice(1, -1).map((text, index) => at(text, xs[index + 1] ?? 0, 0));
  const [middle] = between.sort((a, b) => Math.abs(a.x - half) - Math.abs(b.x - half));
  if (!middle) return [first, last];
  const room = { ...middle.box, x: middle.box.x - GAP, width: middle.box.width + 2 * GAP };
  return overlap(room, first.box) || overlap(room, last.box) ? [first, last] : [first, middle, last];
}
