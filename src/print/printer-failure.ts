/** A printer that was found but did not print: it would not start, crashed, or took too long. */
export class PrinterFailure extends Error {
  /** What the reader can do about it, or null where nothing better than trying again is known. */
  readonly remedy: string | null;

  constructor(message: string, remedy: string | null = null) {
    super(message);
    this.name = 'PrinterFailure';
    this.remedy = remedy;
  }
}
