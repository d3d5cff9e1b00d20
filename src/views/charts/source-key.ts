import type { TimelineSource } from '../charts-view.js';
import { element } from './svg.js';

/** The keys of the partials `key-1` to `key-6`, ten units wide; `C` stands for the colour. */
const KEYS: Readonly<Record<string, string>> = {
  'key-1': '<rect x="0.5" y="0.5" width="9" height="9" fill="C"/>',
  'key-2': '<circle cx="5" cy="5" r="3.6" fill="none" stroke="C" stroke-width="2.4"/>',
  'key-3': '<path d="M5 0.6 9.6 9.4H0.4Z" fill="C"/>',
  'key-4': '<path d="M5 0 10 5 5 10 0 5Z" fill="C"/>',
  'key-5': '<path d="M1 1 9 9M9 1 1 9" stroke="C" stroke-width="2.4"/>',
  'key-6': '<rect x="0" y="3.2" width="10" height="3.6" fill="C"/>',
};

const FRAME =
  '<rect x="-1.4" y="-1.4" width="12.8" height="12.8" fill="none" stroke="C" stroke-width="0.9"/>';

export function colourOf({ colour }: Pick<TimelineSource, 'colour'>): string {
  return `var(--s${colour})`;
}

/** The key of a source, `size` points wide without its frame, with its upper left corner at `x`, `y`. */
export function sourceKey(source: TimelineSource, x: number, y: number, size: number): string {
  const shapes = `${KEYS[source.shape] ?? ''}${source.framed ? FRAME : ''}`;
  const at = { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${(size / 10).toFixed(3)})` };
  return element('g', at, shapes.replaceAll('"C"', `"${colourOf(source)}"`));
}
