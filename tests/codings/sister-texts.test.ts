import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sisterTexts } from '../../src/codings/sister-texts.js';
import { sourceOf } from '../sources/sample.js';

const PLAIN = sourceOf('A dam.');
const text = fc.record({
  series: fc.constantFrom('s', 't', 'u'),
  language: fc.constantFrom('en', 'ru'),
  terms: fc.constantFrom(0, 3),
  words: fc.nat(500),
  quotes: fc.nat(5),
});

describe('sisterTexts', () => {
  it('adds up the others of the series, or where it has none all others of the language', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const all = texts.map((own, n) => ({ ...own, source: { ...PLAIN, ...own, id: `n${n}` } }));
        const sisters = sisterTexts({
          sources: all.map(({ source }) => source),
          terms: new Map(all.map(({ source, terms }) => [source.id, terms])),
          words: (id) => all.find(({ source }) => source.id === id)?.words ?? 0,
          quotes: new Map(all.map(({ source, quotes }) => [source.id, quotes])),
        });
        for (const own of all) {
          const others = all.filter((one) => one !== own && one.language === own.language && one.terms > 0);
          const series = others.filter((one) => one.series === own.series);
          const near = series.length > 0 ? series : others;
          expect(sisters(own.source)).toEqual({
            texts: near.length,
            words: near.reduce((sum, { words }) => sum + words, 0),
            quotes: near.reduce((sum, { quotes }) => sum + quotes, 0),
          });
        }
      }),
    );
  });
});
