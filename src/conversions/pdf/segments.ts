import type { PdfPage, Piece } from './pieces.js';
import { raisedSigns } from './raised-signs.js';
import { UNTAGGED, type Tagged } from './tagged-content.js';

/** Words side by side on one baseline, with no wide gap between: a line of a column, or a cell of a table. */
export interface Segment {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline, from the head of the page down. */
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  /** All its letters are. */
  readonly bold: boolean;
  readonly artifact: boolean;
  readonly tagged: Tagged;
  /** What it may be parted into, in reading order; none where it is one word with a larger initial. */
  readonly pieces: readonly Piece[];
}

/** Gap between words, in their size, from which they stand apart. */
const APART = 1.1;

/** Gap from which a space is read where the file has none. */
const SPACE = 0.2;

/** The segments of a page, as the file gives them; an initial over several lines is put before its word. */
export function segmentsOf(page: PdfPage): Segment[] {
  const runs: Piece[][] = [];
  for (const piece of page.pieces) {
    const run = runs.at(-1);
    if (run && goesOn(run, piece)) run.push(piece);
    else runs.push([piece]);
  }
  return joinInitials(joinTouching(runs).map((run) => segment(run, page.number)));
}

function goesOn(run: readonly Piece[], piece: Piece): boolean {
  const last = run.at(-1);
  if (!last || last.tagged.cell !== piece.tagged.cell) return false;
  const size = Math.max(last.size, piece.size);
  const base = run.find((one) => one.size >= size * 0.95) ?? last;
  if (Math.min(Math.abs(base.y - piece.y), Math.abs(last.y - piece.y)) > size * 0.45) return false;
  const gap = piece.x - (last.x + last.width);
  return gap > -0.6 * size && gap < APART * size;
}

/** Runs that touch though the file does not give them one after the other. */
function joinTouching(runs: readonly Piece[][]): Piece[][] {
  const ends = new Map<string, Piece[]>();
  const joined: Piece[][] = [];
  const key = (y: number, x: number): string => `${Math.round(y)} ${Math.round(x / 4)}`;
  for (const run of runs) {
    const [first] = run;
    if (!first) continue;
    const near = [0, -1, 1].map((step) => ends.get(key(first.y, first.x + step * 4))).find(Boolean);
    const last = near?.at(-1);
    const touches = near !== undefined && last !== undefined && goesOn(near, first) && first.x - last.x > 0;
    if (touches) near.push(...run);
    else joined.push(run);
    const end = run.at(-1);
    if (end) ends.set(key(end.y, end.x + end.width), touches ? near : run);
  }
  return joined;
}

function segment(run: readonly Piece[], page: number): Segment {
  const main = mainPiece(run);
  return {
    page,
    text: textOf(run, main).replace(/ +/g, ' ').trim(),
    left: Math.min(...run.map((piece) => piece.x)),
    right: Math.max(...run.map((piece) => piece.x + piece.width)),
    y: main.y,
    size: main.size,
    bold: run.every((piece) => piece.bold || !/\p{L}/u.test(piece.text)) && run.some((piece) => piece.bold),
    artifact: run.every((piece) => piece.artifact),
    tagged: main.tagged,
    pieces: run,
  };
}

/** Two segments of one line as one. */
export function joinedSegment(one: Segment, other: Segment): Segment {
  if (one.pieces.length > 0 && other.pieces.length > 0)
    return segment([...one.pieces, ...other.pieces], one.page);
  return { ...one, text: `${one.text} ${other.text}`, right: other.right, pieces: [] };
}

/** Gap, in the size of the words, from which more than a space may stand between. */
const BLANK = 0.45;

/** The segment in parts, one from each piece on that begins at an edge behind a blank. */
export function partAt(whole: Segment, isEdge: (left: number) => boolean): Segment[] {
  const runs: Piece[][] = [];
  for (const [index, piece] of whole.pieces.entries()) {
    const before = whole.pieces[index - 1];
    const run = runs.at(-1);
    const begins =
      before !== undefined &&
      isEdge(piece.x) &&
      piece.x - before.x - before.width >= BLANK * Math.max(piece.size, before.size);
    if (run && !begins) run.push(piece);
    else runs.push([piece]);
  }
  return runs.length < 2 ? [whole] : runs.map((run) => segment(run, whole.page));
}

const NOTHING: Piece = {
  text: '',
  x: 0,
  y: 0,
  width: 0,
  size: 1,
  bold: false,
  spaced: false,
  artifact: false,
  tagged: UNTAGGED,
};

/** The piece in whose size and on whose baseline most letters stand. */
function mainPiece(run: readonly Piece[]): Piece {
  const letters = new Map<string, { count: number; piece: Piece }>();
  let most: { count: number; piece: Piece } | undefined;
  for (const piece of run) {
    const key = `${piece.size.toFixed(1)} ${piece.y.toFixed(1)}`;
    const known = letters.get(key) ?? { count: 0, piece };
    known.count += piece.text.length;
    letters.set(key, known);
    if (!most || known.count > most.count) most = known;
  }
  return most?.piece ?? NOTHING;
}

function textOf(run: readonly Piece[], main: Piece): string {
  const rightToLeft =
    run.filter((piece) => /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(piece.text)).length * 2 > run.length;
  const ordered = rightToLeft ? [...run].sort((a, b) => b.x - a.x) : run;
  let text = '';
  let last: Piece | undefined;
  for (const piece of ordered) {
    const gap = last
      ? Math.max(piece.x - last.x - last.width, rightToLeft ? last.x - piece.x - piece.width : 0)
      : 0;
    const spaced = piece.spaced || gap > SPACE * Math.max(piece.size, last?.size ?? 0);
    const raised = piece.size < main.size * 0.85 && main.y - piece.y > main.size * 0.15;
    text += (text !== '' && spaced ? ' ' : '') + (raised ? raisedSigns(piece.text) : piece.text);
    last = piece;
  }
  // Soft hyphens are for line ends.
  return text.replace(/\u00ad(?!\s*$)/g, '');
}

/** Puts an initial that reaches over several lines before the first of them. */
function joinInitials(segments: readonly Segment[]): Segment[] {
  const initials = segments.filter((one) => /^[«“„"‘']?\p{Lu}$/u.test(one.text));
  const gone = new Set<Segment>();
  const heads = new Map<Segment, Segment>();
  for (const initial of initials) {
    const top = initial.y - initial.size * 0.75;
    const beside = segments.filter(
      (one) =>
        initial.size > one.size * 1.8 &&
        one.left >= initial.right - one.size * 0.5 &&
        one.left < initial.right + one.size * 1.5 &&
        one.y > top &&
        one.y <= initial.y + one.size * 0.3,
    );
    const head = beside.reduce<Segment | undefined>(
      (best, one) => (best && best.y <= one.y ? best : one),
      undefined,
    );
    if (!head || !/^\p{L}/u.test(head.text)) continue;
    gone.add(initial);
    heads.set(head, initial);
  }
  return segments
    .filter((one) => !gone.has(one))
    .map((one) => {
      const initial = heads.get(one);
      return initial ? { ...one, text: initial.text + one.text, left: initial.left, pieces: [] } : one;
    });
}
