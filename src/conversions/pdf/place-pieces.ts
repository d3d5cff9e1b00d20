import type { PdfPage, Piece } from './pieces.js';
import { plainSigns } from './plain-signs.js';
import type { Tagged } from './tagged-content.js';

/** Text as the file gives it. */
export interface TextRun {
  readonly text: string;
  /** From the run's space to the page's. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly bold: boolean;
  readonly artifact: boolean;
  readonly tagged: Tagged;
}

/** Quarter turns, clockwise, of a run against the page. */
type Turn = 0 | 1 | 2 | 3 | null;

interface Placed extends Omit<Piece, 'spaced'> {
  readonly turn: Turn;
}

/**
 * The runs of a page where a reader sees them, `viewport` turning the page as it is shown. The way that most letters run
 * is the way of the text; what runs otherwise is told apart. What is printed twice over itself is taken once.
 */
export function placePieces(
  runs: readonly TextRun[],
  viewport: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
): Omit<PdfPage, 'number'> {
  const placed = runs.map((run) => place(run, viewport));
  const turn = mainTurn(placed);
  const pieces: Piece[] = [];
  const turned: string[] = [];
  const seen = new Map<string, Piece[]>();
  let spaced = false;
  for (const one of placed) {
    if (one.text.trim() === '') {
      spaced ||= one.text !== '';
      continue;
    }
    if (one.turn !== turn) {
      turned.push(one.text.trim());
      continue;
    }
    const piece = { ...upright(one, turn, width, height), spaced };
    const before = seen.get(piece.text) ?? [];
    seen.set(piece.text, before);
    if (before.some((other) => isSamePlace(piece, other))) continue;
    before.push(piece);
    pieces.push(piece);
    spaced = false;
  }
  const sideways = turn === 1 || turn === 3;
  return { width: sideways ? height : width, height: sideways ? width : height, pieces, turned };
}

function place(run: TextRun, viewport: readonly number[]): Placed {
  const [a, b, c, d, e, f] = multiply(viewport, run.transform);
  const angle = Math.atan2(b, a) / (Math.PI / 2);
  const quarter = (((Math.round(angle) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
  return {
    text: plainSigns(run.text),
    x: e,
    y: f,
    width: run.width,
    size: Math.hypot(c, d),
    bold: run.bold,
    artifact: run.artifact,
    tagged: run.tagged,
    turn: Math.abs(angle - Math.round(angle)) < 0.05 ? quarter : null,
  };
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

function multiply(left: readonly number[], right: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = left;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = right;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function mainTurn(placed: readonly Placed[]): Turn {
  const letters = [0, 0, 0, 0];
  for (const { turn, text } of placed)
    if (turn !== null) letters[turn] = (letters[turn] ?? 0) + text.trim().length;
  const most = letters.indexOf(Math.max(...letters));
  return most === 1 || most === 2 || most === 3 ? most : 0;
}

/** The piece on a page turned so that its text runs from left to right. */
function upright(
  { turn: _turn, ...piece }: Placed,
  turn: Turn,
  width: number,
  height: number,
): Omit<Piece, 'spaced'> {
  const { x, y } = piece;
  switch (turn) {
    case 1:
      return { ...piece, x: y, y: width - x };
    case 2:
      return { ...piece, x: width - x, y: height - y };
    case 3:
      return { ...piece, x: height - y, y: x };
    default:
      return piece;
  }
}

function isSamePlace(one: Piece, other: Piece): boolean {
  const near = other.size * 0.12;
  return Math.abs(one.x - other.x) < near && Math.abs(one.y - other.y) < near;
}
