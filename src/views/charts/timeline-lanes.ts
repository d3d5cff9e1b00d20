import { letterWidth } from './letter-width.js';

/** Points: under 70 mm with what stands about the lanes. */
const TALLEST = 198;
const LANE = 14;

/** What stands above the lanes, and the dates beneath them. */
export const ABOVE = 1;
export const BELOW = 14;

/** A lane lower than this has no room for a line of text. */
const LEAST_WITH_TEXT = 8.5;

export interface Lanes {
  /** Height of one, in points. */
  readonly height: number;
  /** Every how many lanes one is named: all of them, until they are too low for text. */
  readonly every: number;
}

/** How a timeline shares its height among the lanes of so many sources. */
export function lanesOf(sources: number): Lanes {
  const height = Math.min(LANE, (TALLEST - ABOVE - BELOW) / Math.max(1, sources));
  return { height, every: Math.ceil(LEAST_WITH_TEXT / height) };
}

/** Type size of labels and dates at the left of the lanes, where these are high enough for it. */
export const NAME_SIZE = 8.5;

/** The widest that label and date together may be, in points. */
export const WIDEST_NAME = 150;

/** The width of a label with its date behind it, at most. */
export function laneNameWidth(label: string, date: string, size: number): number {
  return letterWidth(date === '' ? label : `${label} ${date}`, size);
}
