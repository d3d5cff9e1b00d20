import type { Region } from './order-page.js';
import type { Row } from './rows.js';
import type { Segment } from './segments.js';

/** A column of a page, or a stretch over its whole width. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** Usual distance of its baselines; null where it has too few. */
  readonly leading: number | null;
  /** Where its paragraphs begin: indented, or left of their other lines. */
  readonly begins: 'indented' | 'hanging' | 'flush';
}

/** A line of a column. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its words begin behind the mark of an item; else `left`. */
  readonly words: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly column: Column;
  /** The item of a list that the tags put it in, counted by the page; null where they name none. */
  readonly item: number | null;
  /** Distance from the baseline before it in the column; null at its head. */
  readonly gap: number | null;
}

/** Ends of sentences, and what may stand behind them. */
const ENDED = /[.!?:;…。！？]["'»”’“)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u;

export function isEnded(text: string): boolean {
  return ENDED.test(text);
}

/** The rows of a region as lines of one column. */
export function linesOf({ rows, left, right }: Region): Line[] {
  const drafts = rows.map((row) => draftOf(row));
  const rights = drafts.map((draft) => draft.right).sort((a, b) => a - b);
  // A single line may reach into the margin.
  const edge = drafts.length < 20 ? right : (rights[Math.floor(rights.length * 0.95)] ?? right);
  const gaps = drafts.slice(1).map((draft, index) => draft.y - (drafts[index]?.y ?? 0));
  const near = gaps.filter((gap, index) => gap < 2.6 * (drafts[index]?.size ?? 0)).sort((a, b) => a - b);
  const column = {
    left,
    right: edge,
    leading: near.length < 3 ? null : (near[Math.floor(near.length / 2)] ?? null),
    begins: beginnings(drafts, left, edge),
  };
  return drafts.map((draft, index) => ({
    ...draft,
    column,
    gap: index === 0 ? null : (gaps[index - 1] ?? null),
  }));
}

type Draft = Omit<Line, 'column' | 'gap'>;

function draftOf(row: Row): Draft {
  const main = row.reduce<Segment | undefined>(
    (best, one) => (best && best.text.length >= one.text.length ? best : one),
    undefined,
  );
  const [first, second] = row;
  const mark = /^(?:\S|\(?[\p{L}\d]{1,4}[.)])\s+/u.exec(first?.text ?? '')?.[0].trim();
  const own = first?.left ?? 0;
  return {
    page: main?.page ?? 0,
    text: row.map((one) => one.text).join(' '),
    left: own,
    right: row.at(-1)?.right ?? 0,
    words:
      second && (first?.text.length ?? 0) <= 5
        ? second.left
        : own + (mark ? (mark.length / 2 + 0.6) * (first?.size ?? 0) * 0.8 : 0),
    y: main?.y ?? 0,
    item: main?.tagged.item ?? null,
    size: main?.size ?? 0,
    bold: row.every((one) => one.bold || !/\p{L}/u.test(one.text)) && row.some((one) => one.bold),
  };
}

/** By what stands below ended and unended lines: an indented line below an ended one begins a paragraph. */
function beginnings(lines: readonly Draft[], left: number, right: number): Column['begins'] {
  let indented = 0;
  let hanging = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || !isIndented(line, left) || before.left > left + 0.4 * before.size) continue;
    if (isEnded(before.text) && !/^\p{Ll}/u.test(line.text)) indented++;
    else if (before.right > right - 4 * before.size) hanging++;
  }
  if (indented === 0 && hanging === 0) return 'flush';
  return indented >= hanging ? 'indented' : 'hanging';
}

/** Whether a line begins right of its column's edge, as far as paragraphs do. */
export function isIndented(line: Pick<Line, 'left' | 'size'>, left: number): boolean {
  return line.left > left + 0.7 * line.size && line.left < left + 5 * line.size;
}

/** Whether a line is as full as it can be: the first word of the next would not have fitted. */
export function isFull(line: Line, next: Line): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  const sign = (next.right - next.left) / Math.max(1, next.text.length);
  return line.column.right - line.right < word * sign + line.size * 0.6;
}
