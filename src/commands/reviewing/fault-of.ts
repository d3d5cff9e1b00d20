import type { Problem } from '../../errors.js';

/** A fault of the program as the page tells it. */
export function faultOf(error: unknown): Problem {
  return {
    what: `a fault of Synoptic, not of your files: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'report it with the lines in the terminal; the next change is built all the same',
  };
}
