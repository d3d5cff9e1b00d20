import { keptPassages } from './kept-passages.js';
import { RunTable } from './run-table.js';
import type { WordStream } from './word-stream.js';

/** By word the place in the other text where it survives; −1 where it does not, or nobody could say which it is. */
export interface SurvivingWords {
  readonly toNew: Int32Array;
  readonly toOld: Int32Array;
}

/** Words in a run that is looked for. */
const RUN = 3;

/**
 * Which words of a text survive in its newer version, and where, however they were moved: runs of three words that stand
 * once in both texts (Heckel 1978), and passages kept beside their neighbour, carried on to the words beside them as long as they are equal, from the ends of the
 * texts too. Words that survive in one place as seen from before and in another as seen from behind, as those of a copied
 * sentence do, are left out.
 */
export function survivingWords(old: WordStream, newer: WordStream): SurvivingWords {
  const toNew = new Int32Array(old.length).fill(-1);
  const toOld = new Int32Array(newer.length).fill(-1);
  const [there, here] = [new RunTable(old, RUN), new RunTable(newer, RUN)];
  for (let at = 0; at + RUN <= old.length; at++) {
    if (!there.isOnce(at)) continue;
    const other = here.onceLike(old, at);
    if (other < 0) continue;
    for (let step = 0; step < RUN; step++) {
      // Runs overlap: what one of them paired, another cannot pair otherwise.
      if (toNew[at + step] !== -1 || toOld[other + step] !== -1) continue;
      toNew[at + step] = other + step;
      toOld[other + step] = at + step;
    }
  }
  const sure = { toNew, toOld };
  for (const [one, other] of keptPassages(old, newer))
    pairPassages(sure, old.wordsOf(one), newer.wordsOf(other));
  return agreed(carriedOn(sure, old, newer, 1), carriedOn(sure, old, newer, -1));
}

/** Clauses of one form share all their runs of words: those of a passage that is kept survive as a whole. */
function pairPassages(
  { toNew, toOld }: SurvivingWords,
  [from, to]: readonly [from: number, to: number],
  [first]: readonly [from: number, to: number],
): void {
  for (let at = from; at < to; at++) {
    const other = first + at - from;
    if (toNew[at] !== -1 || toOld[other] !== -1) continue;
    toNew[at] = other;
    toOld[other] = at;
  }
}

/** The pairs with those that follow from them in one direction, from one end of the texts to the other. */
function carriedOn(sure: SurvivingWords, old: WordStream, newer: WordStream, step: 1 | -1): SurvivingWords {
  const [toNew, toOld] = [sure.toNew.slice(), sure.toOld.slice()];
  const begin = step === 1 ? 0 : old.length - 1;
  let last = step === 1 ? -1 : newer.length;
  for (let count = 0; count < old.length; count++) {
    const one = begin + count * step;
    const paired = toNew[one] ?? -1;
    const other = last + step;
    if (paired >= 0) last = paired;
    else if (last !== BROKEN && toOld[other] === -1 && old.word(one) === newer.word(other)) {
      toNew[one] = other;
      toOld[other] = one;
      last = other;
    } else last = BROKEN;
  }
  return { toNew, toOld };
}

/** No word beside which the next could stand. */
const BROKEN = -10;

/** The pairs of two readings that do not contradict each other. */
function agreed(one: SurvivingWords, other: SurvivingWords): SurvivingWords {
  const toNew = new Int32Array(one.toNew.length).fill(-1);
  const toOld = new Int32Array(one.toOld.length).fill(-1);
  for (let at = 0; at < toNew.length; at++) {
    const [forward, backward] = [one.toNew[at] ?? -1, other.toNew[at] ?? -1];
    const place = forward >= 0 ? forward : backward;
    if (place < 0 || (backward >= 0 && backward !== place)) continue;
    const [from, against] = [one.toOld[place] ?? -1, other.toOld[place] ?? -1];
    if ((from >= 0 && from !== at) || (against >= 0 && against !== at)) continue;
    toNew[at] = place;
    toOld[place] = at;
  }
  return { toNew, toOld };
}
