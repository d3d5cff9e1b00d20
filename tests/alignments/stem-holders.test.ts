import { describe, expect, it } from 'vitest';
import { ComparedSentences } from '../../src/alignments/compared-sentences.js';
import { StemHolders } from '../../src/alignments/stem-holders.js';

const sharing = (old: readonly string[], sentence: string, most = 8) => {
  const all = ComparedSentences.of(old, [sentence], 'en');
  const [asked] = all.newer;
  return asked ? new StemHolders(all.old, all.stems).sharing(asked, most) : [];
};

describe('StemHolders', () => {
  it('finds the sentences that share a stem, the heaviest first, of equal ones the earlier', () => {
    const old = ['Geese rest.', 'Peat burns.', 'Wardens count geese.', 'Geese rest.'];
    expect(sharing(old, 'A warden counts resting geese.')).toEqual([2, 0, 3]);
    expect(sharing(old, 'A warden counts resting geese.', 2)).toEqual([2, 0]);
  });

  it('is led nowhere by a stem that many sentences hold', () => {
    const old = [...Array.from({ length: 65 }, () => 'Geese rest.'), 'Herons wade.'];
    expect(sharing(old, 'Geese and herons.')).toEqual([65]);
  });
});
