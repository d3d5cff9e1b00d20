/** A term that is not grammar, and where in it. */
export class TermError extends Error {
  /** From 0. */
  readonly column: number;
  readonly expected: string;

  constructor(what: string, column: number, expected: string) {
    super(what);
    this.name = 'TermError';
    this.column = column;
    this.expected = expected;
  }
}
