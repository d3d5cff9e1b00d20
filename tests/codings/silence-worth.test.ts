import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfNone, worthOf } from '../../src/codings/silence-worth.js';

const whole = { extent: 'full', legibility: 'good' } as const;
const sisters = (words: number, quotes: number) => ({ texts: 2, words, quotes });

describe('chanceOfNone', () => {
  it('falls with the length of the text and with what the sisters say', () => {
    const count = fc.integer({ min: 1, max: 5_000 });
    fc.assert(
      fc.property(count, count, count, (searched, words, quotes) => {
        const chance = chanceOfNone(sisters(searched, quotes), words);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThan(1);
        expect(chanceOfNone(sisters(searched, quotes), words + 100)).toBeLessThanOrEqual(chance);
        expect(chanceOfNone(sisters(searched, quotes + 1), words)).toBeLessThanOrEqual(chance);
      }),
    );
  });

  it('is near the Poisson chance where much is known of the sisters', () => {
    expect(chanceOfNone(sisters(1_000_000, 2_000), 1_000)).toBeCloseTo(Math.exp(-2), 2);
  });
});

describe('worthOf', () => {
  it.each([
    ['strong where the sisters speak of it often', whole, 800, sisters(4_000, 40), 'strong'],
    ['weak where they speak of it now and then', whole, 800, sisters(4_000, 8), 'weak'],
    ['too short where they hardly speak of it', whole, 300, sisters(20_000, 3), 'too-short'],
    [
      'weak in an excerpt, however often they do',
      { ...whole, extent: 'excerpt' },
      2_000,
      sisters(4_000, 40),
      'weak',
    ],
    ['weak where it is poorly legible', { ...whole, legibility: 'poor' }, 2_000, sisters(4_000, 40), 'weak'],
    ['too short in a few words, whatever they do', whole, 100, sisters(100, 90), 'too-short'],
    ['strong in a long text where no sister speaks of it', whole, 1_000, sisters(4_000, 0), 'strong'],
    ['weak in a shorter one where no sister speaks of it', whole, 900, sisters(4_000, 0), 'weak'],
  ] as const)('is %s', (_, source, words, others, worth) => {
    expect(worthOf(source, words, others)).toBe(worth);
  });
});
