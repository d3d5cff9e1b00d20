import { describe, expect, it } from 'vitest';
import { companyOf, companyWeights } from '../../src/language/company-weights.js';
import { subjectStems } from '../../src/language/subject-stems.js';
import { CompanyCount } from '../../src/learning/count-company.js';
import { readLearnt } from '../../src/learning/read-learnt.js';
import { writeLearnt } from '../../src/learning/write-learnt.js';
import { corpus, learntOf } from './corpus.js';

const [english] = learntOf().languages;
const weights = english ? companyWeights(english) : undefined;
const company = (text: string): number[] =>
  weights ? [...companyOf(weights, subjectStems(text, 'en').keys())] : [];

describe('CompanyCount', () => {
  it('counts the passages that hold a stem, of all and of each theme', () => {
    expect(english?.passages).toBe(200);
    expect(english?.themes.map(({ theme, passages }) => [theme, passages])).toEqual([
      ['it', 20],
      ['farm', 80],
    ]);
    expect(english?.stems.get('quay')).toEqual({ passages: 20, themes: new Map([[0, 20]]) });
  });

  it('finds company without a term: a passage on pilots and tides is the harbour’s', () => {
    const [harbour = 0, farm = 0] = company('The pilot watched the tide at the berth.');
    expect(harbour).toBeGreaterThan(0.3);
    expect(farm).toBeLessThan(0);
  });

  it('finds none in words that both have, nor in words never met', () => {
    for (const one of company('It stood in the morning; zyx and qwv.'))
      expect(Math.abs(one)).toBeLessThan(0.5);
  });

  it('counts in standard deviations of the corpus', () => {
    const all = corpus().map(({ text }) => company(text)[0] ?? 0);
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    const spread = Math.sqrt(all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length);
    expect(spread).toBeCloseTo(1, 2);
  });

  it('learns nothing of a corpus so small that company is chance', () => {
    const count = new CompanyCount(['it']);
    for (let n = 0; n < 99; n++) count.add({ text: 'A quay and a pilot.', language: 'en' }, new Set([0]));
    expect(count.learnt()).toEqual([]);
  });

  it('keeps languages apart, regional forms together', () => {
    const count = new CompanyCount(['it']);
    for (let n = 0; n < 100; n++) {
      count.add({ text: 'A quay.', language: n % 2 === 0 ? 'en-GB' : 'en' }, new Set([0]));
      count.add({ text: 'Причал.', language: 'ru' }, new Set());
    }
    expect(count.learnt().map(({ language, passages }) => [language, passages])).toEqual([
      ['en', 100],
      ['ru', 100],
    ]);
  });
});

describe('the file of what was learnt', () => {
  it('is read as it was written', () => {
    const learnt = {
      ...learntOf(),
      taught: [
        {
          theme: 'a: “b”',
          accepted: 12,
          rejected: 9,
          error: { before: 0.21, after: 0.14 },
          features: { always: -0.2, sum: 0.9 },
          terms: new Map([['base* NEAR/3 "X"', 0.4]]),
          stems: new Map<string, number>(),
        },
      ],
    };
    const bytes = new TextEncoder().encode(writeLearnt(learnt));
    expect(readLearnt({ path: 'sources/learnt.yml', bytes })).toEqual(learnt);
  });

  it('lists the words that keep a theme’s company', () => {
    expect(writeLearnt(learntOf())).toMatch(/theme: "it"\n.*\n.*\n +learnt: \["quay \d/);
  });

  it.each([
    ['schema: synoptic/learnt@9\n', /schema “synoptic\/learnt@9” is not known/],
    ['schema: synoptic/learnt@1\nlanguage: en\n', /unknown key “language”/],
    [
      'schema: synoptic/learnt@1\nlanguages:\n  - language: en\n    passages: 1\n    themes: []\n    stems: |\n      quay many\n',
      /“quay many” is no count of a stem/,
    ],
  ])('is refused where it is not what “learn” writes: %s', (text, message) => {
    const bytes = new TextEncoder().encode(text);
    expect(() => readLearnt({ path: 'sources/learnt.yml', bytes })).toThrow(message);
  });
});
