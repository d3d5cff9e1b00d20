import type { Tagged } from './tagged-content.js';

/** Signs set in one type on one baseline. Lengths are in points; `y` is the baseline, counted from the head of the page down. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  /** White space was printed before it. */
  readonly spaced: boolean;
  /** The file itself says that it is none of the text: running heads, page numbers. */
  readonly artifact: boolean;
  readonly tagged: Tagged;
}

/** A page as it is printed. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** What stands at an angle to the text: stamps, words along the edge. */
  readonly turned: readonly string[];
}
