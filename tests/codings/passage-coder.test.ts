import { describe, expect, it } from 'vitest';
import { PassageCoder } from '../../src/codings/passage-coder.js';
import { PassageMatcher } from '../../src/codings/passage-matcher.js';
import type { PassageCoding } from '../../src/model/passage-coding.js';
import { rowPassage } from '../../src/passages/row-passage.js';
import { readThemes } from '../../src/themes/read-themes.js';

const CODEBOOK = `themes:
  - {id: wells, terms: {en: {strong: [borehole], plain: [well], weak: [water, depth]}, ru: [колодец]}}
  - {id: dams, terms: {en: {strong: [dam], plain: [reservoir], exclude: [dam it]}}}
`;
const { themes } = readThemes(
  { path: 'themes.yml', bytes: Buffer.from(CODEBOOK) },
  { language: 'en', match: 'stem' },
);

function coded(text: string, language = 'en'): PassageCoding[] {
  const matcher = new PassageMatcher(themes);
  const item = matcher.match(rowPassage({ id: 'a', source: null, text, language: null }, language));
  return new PassageCoder(themes, null).code({ items: [item], from: 0, to: 1 })[0] ?? [];
}

const said = (text: string, language?: string): string =>
  coded(text, language)
    .map(({ theme, score, zone }) => `${theme} ${score} ${zone}`)
    .join(', ');

describe('PassageCoder', () => {
  it('lists the best theme first', () => {
    expect(said('A well beside the dam.')).toBe('dams 0.7051 coded, wells 0.57 coded');
  });

  it('keeps the order of the codebook among equals', () => {
    expect(said('A reservoir and a well.')).toBe('wells 0.57 coded, dams 0.57 coded');
  });

  it('counts all sentences of a passage together', () => {
    expect(said('A well. Then a borehole.')).toBe('wells 0.9151 coded');
  });

  it('counts a repeated term ever less', () => {
    expect(said('A well. A well.')).toBe('wells 0.5932 coded');
  });

  it('calls two weak terms borderline, and one below', () => {
    expect(said('Water at a depth.')).toBe('wells 0.3521 borderline');
    expect(said('Water.')).toBe('wells 0.2 below');
  });

  it('leaves out what an exclusion takes away', () => expect(said('Dam it all.')).toBe(''));

  it('tries the terms of the language of the passage only', () => {
    expect(said('Старый колодец.', 'ru')).toBe('wells 0.57 coded');
    expect(said('Старый колодец.')).toBe('');
  });

  it.each(['', ' ', '… — !', '🙂', '12 000'])('finds nothing in %j', (text) => expect(said(text)).toBe(''));

  it('shows the words that were found and how strong their terms are', () => {
    const [wells] = coded('The wells.');
    expect(wells?.spans).toEqual([{ start: 4, end: 9, term: 'well', weight: 0.6, strength: 'plain' }]);
    expect(wells?.lifts).toEqual([]);
  });

  it('codes only the passages that are asked for, the others being their neighbours', () => {
    const matcher = new PassageMatcher(themes);
    const items = ['A well.', 'A dam.', 'Nothing.'].map((text, id) =>
      matcher.match(rowPassage({ id, source: 's', text, language: null }, 'en')),
    );
    const answers = new PassageCoder(themes, null).code({ items, from: 1, to: 3 });
    expect(answers.map((codings) => codings.map(({ theme, zone }) => `${theme} ${zone}`))).toEqual([
      ['dams coded', 'wells below'],
      ['dams below', 'wells below'],
    ]);
  });
});

describe('PassageMatcher', () => {
  it('matches the same after its memory was emptied', () => {
    const matcher = new PassageMatcher(themes);
    const long = `A well. ${'x '.repeat(1_500_000)}`;
    const found = [long, long, 'A dam.'].map(
      (text) => matcher.match(rowPassage({ id: 'a', source: null, text, language: null }, 'en')).found.length,
    );
    expect(found).toEqual([1, 1, 1]);
  });
});
