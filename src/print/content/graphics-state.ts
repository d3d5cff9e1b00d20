import type { ContentReader } from './content-reader.js';
import { CLIPS, CONCATENATE, RESTORE, SAVE } from './operators.js';

/** [a b c d e f] of ISO 32000-1, 8.3.4. */
type Matrix = readonly [number, number, number, number, number, number];

interface State {
  readonly matrix: Matrix;
  /** Whether painting is clipped: Chromium clips a page's content to its area, but not what stands in the margins. */
  readonly clipped: boolean;
}

/** The little of the graphics state that tells the running heads of a page from its content. */
export class GraphicsState {
  #now: State = { matrix: [1, 0, 0, 1, 0, 0], clipped: false };
  readonly #saved: State[] = [];

  get clipped(): boolean {
    return this.#now.clipped;
  }

  /** Follows one operator, of this kind. */
  follow(kind: number, reader: ContentReader): void {
    if (kind === SAVE) this.#saved.push(this.#now);
    else if (kind === RESTORE) this.#now = this.#saved.pop() ?? this.#now;
    else if (kind === CONCATENATE)
      this.#now = { ...this.#now, matrix: product(matrixOf(reader), this.#now.matrix) };
    else if (kind === CLIPS) this.#now = { ...this.#now, clipped: true };
  }

  /** Height on the page, in points from its lower edge, of a point in the present space. */
  height(x: number, y: number): number {
    const [, b, , d, , f] = this.#now.matrix;
    return b * x + d * y + f;
  }
}

function matrixOf(reader: ContentReader): Matrix {
  const number = (index: number): number => reader.number(index);
  return [number(0), number(1), number(2), number(3), number(4), number(5)];
}

function product(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [p, q, r, s, t, u] = outer;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}
