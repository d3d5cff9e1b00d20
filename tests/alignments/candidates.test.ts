import { describe, expect, it } from 'vitest';
import { candidates } from '../../src/alignments/candidates.js';
import { ComparedSentences } from '../../src/alignments/compared-sentences.js';

const found = (old: readonly string[], newer: readonly string[]) =>
  candidates(ComparedSentences.of(old, newer, 'en'));

describe('candidates', () => {
  it('are in order of the older sentence, then of the newer', () => {
    const draft = ['Peat is cut in May.', 'Peat is cut in June.', 'Peat is cut in the autumn.'];
    const all = found(draft, draft);
    expect(all).toEqual([...all].sort((a, b) => a.old - b.old || a.newer - b.newer));
    expect(all.length).toBeGreaterThan(3);
  });

  it('are none of sentences that share no word', () => {
    expect(found(['Geese are counted.'], ['Peat burns slowly.'])).toEqual([]);
  });

  it('hold a sentence of many words that stands unchanged, and no other for it', () => {
    const toll = 'A toll of two crowns is due at the causeway.';
    expect(found([toll, 'A toll of three crowns is due at the causeway.'], [toll])).toEqual([
      { old: 0, newer: 0, likeness: 1 },
    ]);
  });

  it('stay few where one sentence is repeated without end', () => {
    const many = Array.from({ length: 3_000 }, () => 'The reed is cut.');
    expect(found(many, many).length).toBeLessThan(3_000 * 20);
  });
});
