import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useTerms } from '../../src/codings/use-terms.js';
import type { Example, Suggestions } from '../../src/model/suggestion.js';
import { suggest } from '../../src/suggestions/suggest.js';
import { coded } from '../codings/sample.js';
import { ENGLISH, passages, RUSSIAN, suggested, themesOf, THEMES } from './made-up.js';

const english = suggested(ENGLISH);
const russian = suggested({ r: [RUSSIAN, { language: 'ru' }] });

function termsOf(suggestions: Suggestions): string[][] {
  return suggestions.languages.flatMap(({ candidates }) =>
    candidates.map(({ terms }) => terms.map(({ term }) => term)),
  );
}

function addingTo(theme: string, suggestions: Suggestions): string[] {
  const own = suggestions.languages.flatMap(({ themes }) => themes.filter((one) => one.theme === theme));
  return own.flatMap(({ adding }) => adding.map(({ term }) => term));
}

function examplesOf({ languages }: Suggestions): Example[] {
  return languages.flatMap(({ candidates, alone, themes }) => [
    ...candidates.flatMap((one) => [...one.examples, ...one.terms.flatMap((term) => term.examples)]),
    ...alone.flatMap((term) => term.examples),
    ...themes.flatMap(({ adding, doubting }) => [...adding, ...doubting].flatMap((term) => term.examples)),
  ]);
}

describe('candidates', () => {
  it('hold what an English codebook misses, in one group', () => {
    const found = termsOf(english).find((terms) => terms.includes('honey'));
    expect(found).toEqual(expect.arrayContaining(['hives', 'swarm', 'beekeeper', 'honey']));
    expect(found).not.toContain('timber');
  });

  it('hold what a Russian codebook misses, inflected forms together', () => {
    const found = termsOf(russian).find((terms) => terms.includes('рой'));
    expect(found).toEqual(expect.arrayContaining(['рой', 'пасечник']));
    const all = russian.languages.flatMap(({ candidates }) => candidates.flatMap(({ terms }) => terms));
    const forms = all.find(({ term }) => /^м[её]д/.test(term))?.forms.map(({ form }) => form);
    expect(forms).toEqual(expect.arrayContaining(['мед', 'меда', 'медом']));
  });

  it('never begin or end with a function word or a number, and never repeat a term of the codebook', () => {
    const terms = [...termsOf(english).flat(), ...termsOf(russian).flat()];
    for (const term of terms)
      expect(term).not.toMatch(
        /^(the|a|of|in|her|and|\d+|в|и|у)( |$)|(^| )(the|a|of|in|her|and|\d+|в|и|у)$/i,
      );
    expect(terms).not.toContain('well');
  });

  it('are told with counts that can be checked', () => {
    const [own] = english.languages;
    const term = own?.candidates.flatMap(({ terms }) => terms).find((one) => one.term === 'beekeeper');
    expect(term).toMatchObject({ count: 30, passages: 30, elsewhere: 0 });
    expect(own).toMatchObject({ language: 'en', uncoded: { passages: 60 }, coded: { passages: 40 } });
  });

  it('count passages that read the same once', () => {
    const twice = suggested({ ...ENGLISH, c: ENGLISH['a'] ?? '' });
    expect(twice.languages[0]?.uncoded).toEqual(english.languages[0]?.uncoded);
    expect(termsOf(twice)).toEqual(termsOf(english));
  });
});

describe('a theme', () => {
  it('is offered what keeps company with its passages and is no term of it', () => {
    expect(addingTo('wells', english)).toContain('pump');
    expect(addingTo('wells', english)).not.toContain('well');
    expect(addingTo('wells', english)).not.toContain('honey');
    expect(addingTo('wells', russian)).toContain('насос');
  });

  it('of which too little is coded is offered nothing', () => {
    const text = [...passages(['The dam was mended.'], 5), ENGLISH['a']].join('\n\n');
    const [own] = suggested({ a: text }).languages;
    expect(own?.themes.find(({ theme }) => theme === 'dams')).toMatchObject({ enough: false, adding: [] });
  });

  it('has a term doubted whose passages are about something else', () => {
    const codebook = THEMES.replace('[well]', '[well, sunk, lime]');
    const text = ENGLISH['a'] ?? '';
    const many = [
      ...passages(['The lime trees gave honey and the swarm flew home to the hives.'], 12, 'Leaf'),
    ];
    const [own] = suggested({ a: text, b: many.join('\n\n') }, codebook).languages;
    const doubted = own?.themes.find(({ theme }) => theme === 'wells')?.doubting;
    expect(doubted?.map(({ term }) => term)).toEqual(['lime']);
    expect(doubted?.[0]?.company).toBeLessThan(doubted?.[0]?.companyOfOthers ?? 0);
  });

  it('has terms named that match nothing', () => {
    expect(english.unmatched).toEqual([expect.objectContaining({ theme: 'dams', term: 'dam' })]);
  });
});

describe('examples', () => {
  it('are verbatim stretches of the passages they name', () => {
    const { passages: found } = coded(themesOf(THEMES), ENGLISH);
    const texts = new Map(found.map(({ id, text }) => [id, text]));
    const examples = examplesOf(english);
    expect(examples.length).toBeGreaterThan(10);
    for (const { passage, start, end, text, match } of examples) {
      expect(texts.get(passage)?.slice(start, end)).toBe(text);
      expect(match.start).toBeGreaterThanOrEqual(start);
      expect(match.end).toBeLessThanOrEqual(end);
    }
  });
});

describe('suggest', () => {
  it('makes no difference of the order of the sources', () => {
    const themes = themesOf(THEMES);
    const { passages: found, codings } = coded(themes, ENGLISH);
    const use = useTerms(themes, found);
    const bySource = ['a', 'b'].map((id) => found.filter(({ source }) => source === id));
    const turned = suggest({
      themes,
      passages: bySource.toReversed().flat(),
      codings: codings.toReversed(),
      use,
    });
    expect(turned).toEqual(english);
  });

  it.each([
    ['no source', {}, []],
    [
      'no letters',
      { a: passages(['12 — 34, 56!'], 30, '7').join('\n\n').replace(/[a-z]/gi, '') },
      ['none-coded'],
    ],
    ['one passage', { a: 'The well is deep.' }, ['all-coded']],
    [
      'everything coded',
      { a: passages(['The well is deep and the water cold.'], 90).join('\n\n') },
      ['all-coded'],
    ],
    ['nothing coded', { a: passages(['The road is long.'], 90).join('\n\n') }, ['none-coded']],
    ['little text', { a: 'The well is deep.\n\nThe road is long.' }, ['little-text']],
  ])('says why it looks for no candidates: %s', (_, bodies, expected) => {
    const found = suggested(bodies);
    expect(found.languages.map(({ shortfall }) => shortfall)).toEqual(expected);
    expect(termsOf(found)).toEqual([]);
    expect(examplesOf(found)).toEqual([]);
  });

  it('keeps languages apart', () => {
    const found = suggested({ ...ENGLISH, r: [RUSSIAN, { language: 'ru' }] });
    expect(found.languages.map(({ language }) => language)).toEqual(['en', 'ru']);
    expect(found.languages[0]).toEqual(english.languages[0]);
  });

  it('takes 5,000 terms', () => {
    const terms = Array.from({ length: 5_000 }, (_, index) => `word${index}`);
    const codebook = THEMES.replace('[well]', `[well, ${terms.join(', ')}]`);
    const found = suggested(ENGLISH, codebook);
    expect(termsOf(found)).toEqual(termsOf(english));
    expect(found.unmatched).toHaveLength(5_001);
  });

  it('takes a passage without an end', () => {
    const endless = 'the hives hold honey and the swarm likes heather '.repeat(4_000);
    const found = suggested({ ...ENGLISH, z: endless });
    for (const { text } of examplesOf(found)) expect(text.length).toBeLessThan(700);
  });

  it('claims no more than it is given, whatever the words', () => {
    const word = fc.constantFrom(
      'well',
      'pump',
      'road',
      'the',
      'of',
      'honey',
      'hive',
      'СССР',
      '12',
      '—',
      "o'er",
    );
    const passage = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 80 }), (texts) => {
        // A source of dashes alone is refused as empty.
        fc.pre(texts.some((text) => /[\p{L}\p{N}]/u.test(text)));
        const [own] = suggested({ a: texts.join('\n\n') }).languages;
        for (const term of own?.candidates.flatMap(({ terms }) => terms) ?? []) {
          expect(term.count).toBeGreaterThanOrEqual(5);
          expect(term.passages).toBeGreaterThanOrEqual(3);
          expect(term.passages).toBeLessThanOrEqual(own?.uncoded.passages ?? 0);
          expect(term.logRatio).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});
