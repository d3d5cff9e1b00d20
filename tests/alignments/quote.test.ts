import { describe, expect, it } from 'vitest';
import { quotesOf } from './sample.js';

describe('makeQuote', () => {
  it('weighs numbers above names, names above words, and the theme’s own terms least', () => {
    const [quote] = quotesOf(['quota'], { s: 'The quota of Norway is 400 tonnes.' });
    const weight = (word: string) =>
      [...(quote?.printed.values() ?? [])].find(({ text }) => text === word)?.weight ?? 0;
    expect(weight('400')).toBeGreaterThan(weight('Norway'));
    expect(weight('Norway')).toBeGreaterThan(weight('tonnes'));
    expect(weight('tonnes')).toBeGreaterThan(weight('quota'));
    expect(weight('quota')).toBeGreaterThan(0);
  });

  it('holds the sentences of its coding only', () => {
    const [quote] = quotesOf(['quota'], { s: 'It rains. The quota fell. It rose by a quota. It snows.' });
    expect(quote?.sentences).toHaveLength(2);
    expect([...(quote?.printed.keys() ?? [])]).not.toContain('rain');
  });

  it('sums the weights of each sentence', () => {
    const [quote] = quotesOf(['quota'], { s: 'The quota fell. A quota rose.' });
    for (const { all, facts } of quote?.sentences ?? []) {
      for (const { weights, total } of [all, facts])
        expect([...weights.values()].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(total, 9);
    }
  });

  it('reads a passage of many sentences in little time', () => {
    const begun = performance.now();
    const [quote] = quotesOf(['quota'], { s: 'The quota fell in the northern lakes. '.repeat(10_000) });
    expect(performance.now() - begun).toBeLessThan(50_000);
    expect(quote?.sentences).toHaveLength(10_000);
  });
});
