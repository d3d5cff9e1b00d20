import { readLines } from '../edges/read-lines.js';
import type { RowOutput } from '../edges/row-output.js';
import type { Line } from '../notation/line-splitter.js';

/** What becomes of rows: lines out for a line in, and those that were held back when there are no more. */
export interface RowWork {
  readonly each: (line: Line) => Iterable<string>;
  readonly end: () => Iterable<string>;
}

/**
 * Works through a file row by row, or standard input for `-`. What was ready before a bad row is printed; what was still
 * held back for its neighbours is not, since the bad row may be one. Stops quietly where nobody reads on.
 */
export async function streamRows(path: string, output: RowOutput, work: RowWork): Promise<void> {
  try {
    for await (const lines of readLines(path)) {
      for (const line of lines) for (const made of work.each(line)) output.add(made);
      await output.flush();
      if (output.closed) return;
    }
    for (const made of work.end()) output.add(made);
  } finally {
    await output.flush();
  }
}
