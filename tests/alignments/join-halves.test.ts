import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/alignments/candidates.js';
import { ComparedSentences } from '../../src/alignments/compared-sentences.js';
import { joinHalves } from '../../src/alignments/join-halves.js';

const WHOLE = 'Wardens open the northern gate at dawn and they shut the southern gate at dusk.';
const FIRST = 'Wardens open the northern gate at dawn.';
const SECOND = 'They shut the southern gate at dusk.';
const OTHER = 'Geese are counted in the first week of October.';

const link = (old: number, newer: number, likeness = 0.6): Candidate => ({ old, newer, likeness });
const joined = (old: readonly string[], newer: readonly string[], links: readonly Candidate[]) =>
  joinHalves(links, ComparedSentences.of(old, newer, 'en')).map((one) => [one.old, one.newer]);

describe('joinHalves', () => {
  it('adds the second half of a sentence, on either side of the first', () => {
    expect(joined([WHOLE], [FIRST, SECOND], [link(0, 0)])).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(joined([WHOLE], [FIRST, SECOND], [link(0, 1)])).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it('adds the other of two sentences that were joined', () => {
    expect(joined([FIRST, SECOND], [WHOLE], [link(0, 0)])).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it('leaves alone a neighbour that adds nothing, and one that has a link of its own', () => {
    expect(joined([WHOLE], [FIRST, OTHER], [link(0, 0)])).toEqual([[0, 0]]);
    expect(joined([WHOLE, SECOND], [FIRST, SECOND], [link(0, 0), link(1, 1, 1)])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('gives a half to one sentence only', () => {
    const links = joined([WHOLE, OTHER, WHOLE], [FIRST, SECOND, FIRST], [link(0, 0), link(2, 2)]);
    expect(links.filter(([, newer]) => newer === 1)).toHaveLength(1);
  });

  it('likens all halves together', () => {
    const all = joinHalves([link(0, 0)], ComparedSentences.of([WHOLE], [FIRST, SECOND], 'en'));
    expect(all[0]?.likeness).toBeGreaterThan(0.7);
    expect(all[1]?.likeness).toBe(all[0]?.likeness);
  });
});
