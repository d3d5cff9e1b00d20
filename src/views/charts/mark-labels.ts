import { fitted, letterWidth } from './letter-width.js';
import { overlap, placed, type Box, type PlacedText } from './svg.js';
import type { LaneLayout, MarkBox } from './timeline-lane.js';

const SIZE = 8;
const MOST_LABELS = 24;

/** The widest a label may be, and the room between it and its mark, in points. */
const WIDEST = 100;
const GAP = 2.5;

interface Candidate extends MarkBox {
  readonly lane: LaneLayout;
  /** How far down its lane's list it stands. */
  readonly rank: number;
}

/**
 * Labels beside their marks, none upon another or upon a mark, a stem or the edge of `area`. Each lane in turn gives its
 * outermost dates first; a label that has no room is left to the table.
 */
export function placeLabels(lanes: readonly LaneLayout[], area: Box): PlacedText[] {
  const labels: PlacedText[] = [];
  const said = new Set<string>();
  for (const { mark, box, lane } of candidates(lanes)) {
    if (labels.length === MOST_LABELS) break;
    const key = `${mark.source} ${mark.label}`;
    if (mark.label.trim() === '' || said.has(key)) continue;
    const taken = [lane.stem, ...lane.marks.map((one) => one.box), ...labels.map((one) => one.box)];
    const label = beside(mark.label, box, area, taken);
    if (!label) continue;
    said.add(key);
    labels.push(label);
  }
  return labels;
}

function candidates(lanes: readonly LaneLayout[]): Candidate[] {
  return lanes
    .flatMap((lane) => {
      const own = outermostFirst([...lane.marks].sort(byDate));
      return own.map((one, rank): Candidate => ({ ...one, lane, rank }));
    })
    .sort((a, b) => a.rank - b.rank);
}

function byDate({ mark: a }: MarkBox, { mark: b }: MarkBox): number {
  const [one, other] = [`${a.last} ${a.first} ${a.label}`, `${b.last} ${b.first} ${b.label}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Last, first, last but one, second … */
function outermostFirst<Item>(items: readonly Item[]): Item[] {
  const half = Math.ceil(items.length / 2);
  const [early, late] = [items.slice(0, items.length - half), items.slice(items.length - half).toReversed()];
  return late.flatMap((item, index) => [item, ...early.slice(index, index + 1)]);
}

function beside(text: string, mark: Box, area: Box, taken: readonly Box[]): PlacedText | undefined {
  const shown = fitted(text.trim(), SIZE, WIDEST);
  const width = letterWidth(shown, SIZE);
  const baseline = mark.y + mark.height / 2 + SIZE * 0.32;
  const places = [
    placed(shown, mark.x + mark.width + GAP, baseline, 'start', SIZE, width),
    placed(shown, mark.x - GAP, baseline, 'end', SIZE, width),
  ];
  return places.find(
    ({ box }) =>
      box.x >= area.x &&
      box.x + box.width <= area.x + area.width &&
      taken.every((other) => !overlap(box, other)),
  );
}
