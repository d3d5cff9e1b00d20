import { itemMark } from './item-marks.js';
import { isEnded, isFull, isIndented, type Line } from './lines.js';

/** The block that a line may go on. */
export interface OpenBlock {
  readonly kind: 'paragraph' | 'item';
  readonly lines: readonly Line[];
}

/** Distance of baselines, in the usual, from which paragraphs are parted by it. */
const WIDER = 1.22;

/** Where a column is too short to tell: in the size of the type. */
const USUAL = 1.35;

/** Whether a line begins a block of its own, rather than going on the one before. */
export function beginsBlock(open: OpenBlock, line: Line): boolean {
  const before = open.lines.at(-1);
  if (!before || isOtherItem(before, line) || isOtherType(before, line)) return true;
  if (line.column !== before.column || line.gap === null) return !goesOnOver(before, line);
  if (line.gap > WIDER * (line.column.leading ?? USUAL * line.size)) return true;
  if (/[\p{L}\d][-‐–\u00ad]$/u.test(before.text)) return false;
  if (beginsItem(open, before, line)) return true;
  if (isCentred(before) && isCentred(line)) return false;
  if (open.kind === 'item') return leavesItem(open, before, line);
  return isShiftedFrom(open, before, line) || isCutShort(before, line);
}

/** Whether the tags of their page put them into different items, or one into none. */
function isOtherItem(before: Line, line: Line): boolean {
  return before.page === line.page && before.item !== line.item;
}

/** Other sizes part blocks, but not the words of a sentence set in another face. */
function isOtherType(before: Line, line: Line): boolean {
  const other = Math.abs(before.size - line.size) / before.size;
  return other > 0.25 || (other > 0.08 && (isEnded(before.text) || line.column !== before.column));
}

/** Whether a sentence or paragraph goes on in the next column or page. */
function goesOnOver(before: Line, line: Line): boolean {
  if (itemMark(line.text)) return false;
  const small = /^\p{Ll}/u.test(line.text);
  if (/\p{L}[-‐\u00ad]$/u.test(before.text)) return true;
  const indented = isIndented(line, line.column.left) && !isIndented(before, before.column.left);
  const full = isFull(before, line);
  if (!isEnded(before.text)) return small || (full && !indented && !/^\p{Lu}+$/u.test(line.text));
  return full && !indented && (before.column.begins === 'indented' || (small && !/[.!?]$/.test(before.text)));
}

function beginsItem(open: OpenBlock, before: Line, line: Line): boolean {
  const mark = itemMark(line.text);
  if (!mark) return false;
  const [first] = open.lines;
  const last = first && open.kind === 'item' ? itemMark(first.text) : undefined;
  if (last && first && last.kind === mark.kind && Math.abs(first.left - line.left) < line.size * 0.5)
    return true;
  if (/^[•‣◦▪▫●○■□]/u.test(mark.kind)) return true;
  return isEnded(before.text) || !isFull(before, line);
}

/** Whether a line below an item is none of it: left of its words, and not running on. */
function leavesItem(open: OpenBlock, before: Line, line: Line): boolean {
  const [first] = open.lines;
  if (!first) return true;
  const hangs = open.lines[1] && open.lines[1].left > first.left + 0.5 * first.size;
  if (line.left < first.left - 0.5 * line.size) return true;
  if (line.left > first.left + 0.5 * line.size) return false;
  return hangs === true || isEnded(before.text) || !isFull(before, line);
}

/** Whether the line's edge says that it begins a paragraph. */
function isShiftedFrom(open: OpenBlock, before: Line, line: Line): boolean {
  const { left, begins } = line.column;
  const [now, then] = [isIndented(line, left), isIndented(before, left)];
  if (now && !then)
    return begins === 'indented' && (!/^\p{Ll}/u.test(line.text) || before.text.endsWith(':'));
  if (!now && then) return begins === 'hanging' || (open.lines.length > 1 && isEnded(before.text));
  // Paragraphs of one line each.
  return (
    now && open.lines.length === 1 && begins === 'indented' && isEnded(before.text) && !isFull(before, line)
  );
}

/** Whether the line before was ended though more would have fitted. */
function isCutShort(before: Line, line: Line): boolean {
  if (isFull(before, line)) return false;
  const room = before.column.right - before.right;
  const much = room > 0.35 * (before.column.right - before.column.left);
  if (/^\p{Ll}/u.test(line.text)) return much && Math.abs(line.left - before.left) > line.size;
  return isEnded(before.text) ? room > before.size : much;
}

function isCentred({ left, right, size, column }: Line): boolean {
  const [before, behind] = [left - column.left, column.right - right];
  return before > size && Math.abs(before - behind) < size;
}
