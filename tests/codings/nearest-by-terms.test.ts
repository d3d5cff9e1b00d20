import { describe, expect, it } from 'vitest';
import type { SentenceMatches } from '../../src/codings/match-terms.js';
import { nearestByTerms } from '../../src/codings/nearest-by-terms.js';
import { score } from '../../src/codings/score.js';
import type { Strength } from '../../src/model/theme.js';
import { matchOf, passageOf } from './sample.js';

const passages = ['s/par1', 's/par2'].map((id) => passageOf('Of the river. Of the dam.', 'en', id));

/** Terms of a theme that matched in a sentence, each of a strength. */
function matched(
  sentence: number,
  terms: readonly (readonly [Strength, string])[],
  theme = 0,
): SentenceMatches {
  return { theme, sentence, matches: terms.map(([strength, text]) => matchOf(strength, text)) };
}

describe('what terms came nearest to', () => {
  it('is the sentence in which they reached most, with the score and the terms', () => {
    const strongest = matched(1, [
      ['plain', 'dam'],
      ['weak', 'river'],
    ]);
    const found = new Map([
      ['s/par1', [matched(0, [['weak', 'river']])]],
      ['s/par2', [matched(0, [['weak', 'dam']]), strongest]],
    ]);
    expect(nearestByTerms(0, passages, found)).toEqual({
      passage: 's/par2',
      sentence: 1,
      score: score(strongest.matches),
      why: ['plain term dam', 'weak term river'],
    });
  });

  it('is the first in the order of the text where two reached the same', () => {
    const same = [['weak', 'river']] as const;
    const found = new Map([
      ['s/par2', [matched(0, same)]],
      ['s/par1', [matched(1, same), matched(0, same)]],
    ]);
    expect(nearestByTerms(0, passages, found)).toMatchObject({ passage: 's/par1', sentence: 0 });
  });

  it('takes no notice of the terms of other themes', () => {
    const found = new Map([
      ['s/par1', [matched(0, [['strong', 'treaty']], 1), matched(1, [['weak', 'river']])]],
    ]);
    expect(nearestByTerms(0, passages, found)).toMatchObject({ sentence: 1, why: ['weak term river'] });
    expect(nearestByTerms(1, passages, found)).toMatchObject({ sentence: 0, why: ['strong term treaty'] });
  });

  it('names a term once that matched more often', () => {
    const found = new Map([
      [
        's/par1',
        [
          matched(0, [
            ['weak', 'river'],
            ['weak', 'river'],
          ]),
        ],
      ],
    ]);
    expect(nearestByTerms(0, passages, found)?.why).toEqual(['weak term river']);
  });

  it('is null where none matched, and where there is nothing to search', () => {
    expect(nearestByTerms(0, passages, new Map())).toBeNull();
    expect(nearestByTerms(1, passages, new Map([['s/par1', [matched(0, [['weak', 'river']])]]]))).toBeNull();
    expect(nearestByTerms(0, [], new Map([['s/par1', [matched(0, [['weak', 'river']])]]]))).toBeNull();
  });

  it('leaves what matched as it was', () => {
    const own = [matched(1, [['weak', 'river']]), matched(0, [['weak', 'dam']])];
    nearestByTerms(0, passages, new Map([['s/par1', own]]));
    expect(own.map(({ sentence }) => sentence)).toEqual([1, 0]);
  });
});
