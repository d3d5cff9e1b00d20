import { describe, expect, it } from 'vitest';
import { pieces } from '../../src/language/pieces.js';
import { settled, type Hunk } from '../../src/language/settled-hunks.js';

/** The words of the newer text that are marked, hunk by hunk. */
function marked(old: string, newer: string, ...hunks: readonly Hunk[]): string[] {
  const all = pieces(newer);
  return settled(hunks, pieces(old), all).map(({ newFrom, newTo }) =>
    newer.slice(all[newFrom]?.start, all[newTo - 1]?.end).trim(),
  );
}

const inserted = (at: number, newFrom: number, newTo: number): Hunk => ({
  oldFrom: at,
  oldTo: at,
  newFrom,
  newTo,
});

describe('settled', () => {
  it('begins an insertion with a word rather than a comma', () => {
    expect(marked('A, B', 'A, C, B', inserted(1, 1, 3))).toEqual(['C,']);
  });

  it('begins an inserted sentence where it begins', () => {
    expect(marked('It rains. It snows.', 'It rains. It hails. It snows.', inserted(4, 4, 7))).toEqual([
      'It hails.',
    ]);
  });

  it('leaves alone what can stand in one place only, and what replaces something', () => {
    expect(marked('A B', 'A C B', inserted(1, 1, 2))).toEqual(['C']);
    expect(marked('A B', 'A C', { oldFrom: 1, oldTo: 2, newFrom: 1, newTo: 2 })).toEqual(['C']);
  });

  it('keeps a word between two marks', () => {
    const [one, other] = settled([inserted(0, 0, 1), inserted(1, 2, 3)], pieces('a'), pieces('a a a'));
    expect(one?.newTo).toBeLessThan(other?.newFrom ?? 0);
  });

  it('moves what is deleted in the older text', () => {
    const [hunk] = settled(
      [{ oldFrom: 1, oldTo: 3, newFrom: 1, newTo: 1 }],
      pieces('A, C, B'),
      pieces('A, B'),
    );
    expect(hunk).toEqual({ oldFrom: 2, oldTo: 4, newFrom: 2, newTo: 2 });
  });
});
