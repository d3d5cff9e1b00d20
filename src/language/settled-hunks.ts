import type { Piece } from './pieces.js';

/** A stretch in which two lists differ: half-open ranges of both, one of them possibly empty. */
export interface Hunk {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/**
 * The same hunks, each that only inserts or only deletes put where a reader would mark it: of “A, B” to “A, C, B” the
 * words “C,” are new, not “, C”. Many places are equally true; the one that begins nearest to a sentence or clause is taken.
 */
export function settled(hunks: readonly Hunk[], old: readonly Piece[], newer: readonly Piece[]): Hunk[] {
  let behind = { old: -1, newer: -1 };
  return hunks.map((hunk, index) => {
    const next = hunks[index + 1];
    const insertion = hunk.oldFrom === hunk.oldTo;
    const settles = insertion !== (hunk.newFrom === hunk.newTo);
    const by = !settles
      ? 0
      : insertion
        ? slide(newer, hunk.newFrom, hunk.newTo, behind.newer + 1, next ? next.newFrom - 1 : newer.length)
        : slide(old, hunk.oldFrom, hunk.oldTo, behind.old + 1, next ? next.oldFrom - 1 : old.length);
    behind = { old: hunk.oldTo + by, newer: hunk.newTo + by };
    return {
      oldFrom: hunk.oldFrom + by,
      oldTo: hunk.oldTo + by,
      newFrom: hunk.newFrom + by,
      newTo: hunk.newTo + by,
    };
  });
}

/** By how many places the stretch from `from` to `to` is best moved; `first` and `last` bound what is the same around it. */
function slide(all: readonly Piece[], from: number, to: number, first: number, last: number): number {
  let best = 0;
  let most = merit(all, from);
  const consider = (by: number): void => {
    if (merit(all, from + by) <= most) return;
    [best, most] = [by, merit(all, from + by)];
  };
  for (let by = -1; from + by >= first && all[from + by]?.key === all[to + by]?.key; by--) consider(by);
  for (let by = 1; to + by <= last && all[from + by - 1]?.key === all[to + by - 1]?.key; by++) consider(by);
  return best;
}

/** How well a mark begins with a piece: at a sentence, at a clause, at a word. */
function merit(all: readonly Piece[], at: number): number {
  const before = all[at - 1]?.key ?? '.';
  const word = /[\p{L}\p{N}]/u.test(all[at]?.key ?? '') ? 1 : 0;
  if (/^[.!?…。！？]$/u.test(before)) return 4 + word;
  return (/^[,;:()]$/u.test(before) ? 2 : 0) + word;
}
