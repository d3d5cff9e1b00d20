/** Where a command writes: data for scripts and pipes, notes for the person. */
export interface Terminal {
  /** A line on standard output. */
  readonly data: (text: string) => void;
  /** A line on standard error. */
  readonly note: (text: string) => void;
  /** Shows a line on standard error in place of the last one shown; null takes it away. Null where nobody watches. */
  readonly show: ((text: string | null) => void) | null;
  /** Columns that fit on a line. */
  readonly width: number;
  /** Whether standard output may be coloured: it is a terminal, and nothing says otherwise (NO_COLOR, TERM=dumb). */
  readonly colour: boolean;
  /** Whether a person sits there who can be asked. */
  readonly asks: boolean;
}

/** Columns where nothing says how wide the terminal is. */
const USUAL_WIDTH = 120;

/** Back to the first column, and all behind it erased. */
const ERASE = '\r\u001b[K';

export function processStreams(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessNobodyReads);
  let isShown = false;
  const erase = (): void => {
    if (isShown) process.stderr.write(ERASE);
    isShown = false;
  };
  const show = (text: string | null): void => {
    erase();
    if (text !== null) process.stderr.write(text);
    isShown = text !== null;
  };
  // A dumb terminal erases nothing.
  const isLive = process.stderr.isTTY && process.env['TERM'] !== 'dumb';
  if (isLive) process.once('exit', erase);
  return {
    data: (text) => {
      erase();
      process.stdout.write(`${text}\n`);
    },
    note: (text) => {
      erase();
      process.stderr.write(`${text}\n`);
    },
    show: isLive ? show : null,
    width: process.stdout.columns ?? USUAL_WIDTH,
    colour: process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    asks: process.stdin.isTTY && process.stderr.isTTY,
  };
}

/** A reader that goes away, as `head` does, is no fault; what a command writes to files it still writes. */
function unlessNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
