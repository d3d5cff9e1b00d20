/** Where a command writes: data for scripts and pipes, notes for the person. */
export interface Terminal {
  /** A line on standard output. */
  readonly data: (text: string) => void;
  /** A line on standard error. */
  readonly note: (text: string) => void;
  /** Columns that fit on a line. */
  readonly width: number;
  /** Whether standard output may be coloured: it is a terminal, and nothing says otherwise (NO_COLOR, TERM=dumb). */
  readonly colour: boolean;
  /** Whether a person sits there who can be asked. */
  readonly asks: boolean;
}

/** Columns where nothing says how wide the terminal is. */
const USUAL_WIDTH = 120;

export function processStreams(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessNobodyReads);
  return {
    data: (text) => process.stdout.write(`${text}\n`),
    note: (text) => process.stderr.write(`${text}\n`),
    width: process.stdout.columns ?? USUAL_WIDTH,
    colour: process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    asks: process.stdin.isTTY && process.stderr.isTTY,
  };
}

/** A reader that goes away, as `head` does, is no fault; what a command writes to files it still writes. */
function unlessNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
