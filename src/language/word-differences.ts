import { diffArrays } from 'diff';
import { anchors } from './anchors.js';
import { pieces, type Piece } from './pieces.js';
import { settled, type Hunk } from './settled-hunks.js';

/** A stretch of two texts that is in both, in the newer only, or in the older only. */
export interface WordRun {
  /** As the newer text prints it, what is deleted as the older does; with the white space behind it. */
  readonly text: string;
  readonly kind: 'same' | 'inserted' | 'deleted';
  /** Where it begins, in UTF-16 units: in the older text where it is deleted, else in the newer. */
  readonly start: number;
}

/** So many words may differ before the sentences that both texts hold once part them into stretches. */
const MOST_EDITS = 1_000;

/** So many words may differ in a stretch between two such sentences; beyond, all of it is replaced. */
const MOST_EDITS_WITHIN = 250;

/**
 * What the newer of two texts inserts and deletes, word by word (Myers 1986): words, numbers and signs are compared, white
 * space is not, and typographic variants of quotation marks, dashes and apostrophes are one. What is deleted stands before
 * what is inserted in its place. Takes bounded time: very different texts are compared more coarsely.
 */
export function wordDifferences(old: string, newer: string): WordRun[] {
  const [one, other] = [pieces(old), pieces(newer)];
  const hunks = settled(hunksOf(keys(one), keys(other)), one, other);
  const runs: WordRun[] = [];
  const add = (
    kind: WordRun['kind'],
    text: string,
    all: readonly Piece[],
    from: number,
    to: number,
  ): void => {
    const [first, last] = [all[from], all[to - 1]];
    if (from < to && first && last)
      runs.push({ text: text.slice(first.start, last.end), kind, start: first.start });
  };
  let at = 0;
  for (const { oldFrom, oldTo, newFrom, newTo } of hunks) {
    add('same', newer, other, at, newFrom);
    add('deleted', old, one, oldFrom, oldTo);
    add('inserted', newer, other, newFrom, newTo);
    at = newTo;
  }
  add('same', newer, other, at, other.length);
  return runs;
}

function keys(all: readonly Piece[]): string[] {
  return all.map((piece) => piece.key);
}

/** The stretches in which two lists differ; what is the same at their ends is left out first. */
function hunksOf(old: readonly string[], newer: readonly string[], most = MOST_EDITS): Hunk[] {
  const shorter = Math.min(old.length, newer.length);
  let head = 0;
  while (head < shorter && old[head] === newer[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === newer.at(-1 - tail)) tail++;
  const one = old.slice(head, old.length - tail);
  const other = newer.slice(head, newer.length - tail);
  const rest = most === MOST_EDITS ? betweenAnchors(one, other) : [replaced(one, other)];
  return shifted(compared(one, other, most) ?? rest, head, head);
}

/** Word by word between the sentences that stand once in both, kept in order (the patience of Bram Cohen). */
function betweenAnchors(old: readonly string[], newer: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [oldAt, newAt] = [0, 0];
  const end = { old: old.length, newer: newer.length, length: 0 };
  for (const anchor of [...anchors(old, newer), end]) {
    const [one, other] = [old.slice(oldAt, anchor.old), newer.slice(newAt, anchor.newer)];
    hunks.push(...shifted(hunksOf(one, other, MOST_EDITS_WITHIN), oldAt, newAt));
    [oldAt, newAt] = [anchor.old + anchor.length, anchor.newer + anchor.length];
  }
  return hunks;
}

function replaced(old: readonly string[], newer: readonly string[]): Hunk {
  return { oldFrom: 0, oldTo: old.length, newFrom: 0, newTo: newer.length };
}

/** The stretches in which two lists differ; undefined where more than `most` would have to be inserted and deleted. */
function compared(old: readonly string[], newer: readonly string[], most: number): Hunk[] | undefined {
  const changes = diffArrays([...old], [...newer], { maxEditLength: most });
  if (changes === undefined) return undefined;
  const hunks: Hunk[] = [];
  let [oldAt, newAt] = [0, 0];
  for (const { added, removed, count } of changes) {
    const [oldTo, newTo] = [oldAt + (added ? 0 : count), newAt + (removed ? 0 : count)];
    const last = hunks.at(-1);
    if (added || removed) {
      if (last && last.oldTo === oldAt && last.newTo === newAt)
        hunks.splice(-1, 1, { ...last, oldTo, newTo });
      else hunks.push({ oldFrom: oldAt, oldTo, newFrom: newAt, newTo });
    }
    [oldAt, newAt] = [oldTo, newTo];
  }
  return hunks;
}

function shifted(hunks: readonly Hunk[], old: number, newer: number): Hunk[] {
  return hunks.map(({ oldFrom, oldTo, newFrom, newTo }) => ({
    oldFrom: oldFrom + old,
    oldTo: oldTo + old,
    newFrom: newFrom + newer,
    newTo: newTo + newer,
  }));
}
