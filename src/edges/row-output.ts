import { Refusal } from '../errors.js';

/** Where rows go: whole lines, no faster than they are taken. */
export interface RowOutput {
  /** Whether nobody reads on; what is added then is lost. */
  readonly closed: boolean;
  readonly add: (line: string) => void;
  /** Ends when the lines added so far are handed on. Throws a Refusal where they cannot be written. */
  readonly flush: () => Promise<void>;
}

/** Standard output for rows. A reader that goes away ends it quietly. */
export function rowOutput(stream: NodeJS.WriteStream = process.stdout): RowOutput {
  let lines: string[] = [];
  let closed = false;
  let fault: NodeJS.ErrnoException | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') fault = error;
  });
  return {
    get closed(): boolean {
      return closed;
    },
    add: (line) => lines.push(line),
    flush: async () => {
      const text = lines.map((line) => `${line}\n`).join('');
      lines = [];
      if (text !== '' && !closed && !stream.write(text)) await drained(stream);
      if (fault) throw unwritable(fault);
    },
  };
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      for (const name of ENDS) stream.off(name, end);
      resolve();
    };
    for (const name of ENDS) stream.on(name, end);
  });
}

const ENDS = ['drain', 'error', 'close'] as const;

function unwritable(error: NodeJS.ErrnoException): Refusal {
  return new Refusal({
    what: `the rows cannot be written (${error.code ?? error.message})`,
    where: 'stdout',
    expected: 'room for the output',
    remedy: 'write it elsewhere',
  });
}
