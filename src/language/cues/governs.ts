import type { Cue } from '../../model/coding.js';
import { chain, type Clause } from './clauses.js';
import type { Direction } from './lists.js';

/** A cue with what its scope is told by. */
export interface PlacedCue {
  readonly cue: Cue;
  readonly direction: Direction;
  readonly clause: Clause;
  /** Its place among the cues. */
  readonly index: number;
  /** Its first word, and how many it has. */
  readonly at: number;
  readonly length: number;
  /** Offset at which a phrase it governs ends. */
  readonly reach: number;
  /** Whether it stands in a clause that closes the sentence: `…, the office said`. */
  readonly trailing: boolean;
}

/** Whether the range, which lies in `clause`, is within the scope of the cue. */
export function governs(placed: PlacedCue, start: number, end: number, clause: Clause): boolean {
  const { cue, direction, reach } = placed;
  // A term may hold its own cue: `deliver NEAR/6 missile` in “delivers no missile”.
  if (cue.start < end && cue.end > start) return true;
  switch (direction) {
    case 'clause':
      return inClause(placed, clause) || isSubject(placed, start, clause);
    case 'forward':
      return start >= cue.end && inClause(placed, clause);
    case 'backward':
      return start < cue.start && inClause(placed, clause);
    case 'phrase':
      return start >= cue.end && start < reach;
    case 'host':
      return inHost(placed.clause, clause);
    case 'follows':
    case 'verb':
    case 'quoting':
    case 'hearsay':
      return inSpeech(placed, start, clause);
  }
}

/** In the clause of the cue, or in one that hangs on it and shares its fate. */
function inClause({ cue, at, clause: own }: PlacedCue, clause: Clause): boolean {
  for (const one of chain(clause)) {
    if (one === own) return true;
    if (isOpaque(one, cue) || (one.opener === 'complement' && one.first < at)) return false;
  }
  return false;
}

/** What is not to be, may or will be is so with what it waits for; what is denied is not. */
function isOpaque({ opener }: Clause, { kind }: Cue): boolean {
  switch (opener) {
    case 'main':
    case 'complement':
    case 'participle':
    case 'contrast':
      return false;
    case 'time':
    case 'condition':
      return kind === 'negated';
    case 'relative':
    case 'aside':
    case 'paren':
    case 'dash':
      return true;
  }
}

/** `The quay is old and will not be mended`: the second verb speaks of the quay too. */
function isSubject({ clause: { shares } }: PlacedCue, start: number, clause: Clause): boolean {
  return shares !== undefined && shares === clause && start < shares.verb;
}

function inHost(own: Clause, clause: Clause): boolean {
  const host = own.opener === 'condition' ? own.parent : own;
  for (const one of chain(clause)) {
    if (one === own || one.group === host?.group) return true;
    if (one.opener === 'relative' || one.opener === 'aside' || one.opener === 'dash') return false;
  }
  return false;
}

function inSpeech({ cue, clause: own, trailing }: PlacedCue, start: number, clause: Clause): boolean {
  if (trailing && start < cue.start && clause.part === own.part) return true;
  for (const one of chain(clause)) {
    if (one.voice === own.voice) return true;
    if (one.opener === 'dash') return false;
  }
  return false;
}
