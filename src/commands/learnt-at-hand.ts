import { Misuse } from '../errors.js';
import type { Learnt } from '../model/learnt.js';

/** What a command was asked to learn, or to use of what was learnt. */
export interface LearningOptions {
  /** Flags that were given, as written. */
  readonly flags: readonly string[];
}

/** What was learnt, for the commands that code. Throws a Misuse that names the flags, since nothing learns yet. */
export function learntAtHand({ flags }: LearningOptions): Learnt | null {
  if (flags.length === 0) return null;
  throw new Misuse({
    what: `${flags.join(', ')}: learning is not built yet`,
    expected: 'coding by the codebook alone',
    remedy: `leave ${flags.length === 1 ? 'it' : 'them'} out`,
  });
}
