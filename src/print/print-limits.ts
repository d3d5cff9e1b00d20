/** How long the browser may take, in milliseconds, before it is stopped. */
export interface PrintLimits {
  readonly launch: number;
  /** For a document of so many bytes of HTML. */
  readonly print: (bytes: number) => number;
}

/** Half a minute to start; a minute to print, and a minute more per megabyte (1,000 pages: about 4 MB, 30 s). */
export const printLimits: PrintLimits = {
  launch: 30_000,
  print: (bytes) => 60_000 + Math.ceil((bytes / 1_000_000) * 60_000),
};
