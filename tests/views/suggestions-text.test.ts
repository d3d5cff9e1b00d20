import { describe, expect, it } from 'vitest';
import { suggestionLines } from '../../src/views/suggestions-text.js';
import { suggestionsYaml } from '../../src/views/suggestions-yaml.js';
import { aboutMatch, wrapped } from '../../src/views/wrapped-lines.js';
import { ENGLISH, RUSSIAN, suggested, themesOf, THEMES } from '../suggestions/made-up.js';

const themes = themesOf(THEMES);
const cite = (passage: string): string => `Office ${passage}`;

describe('suggestionLines', () => {
  it.each([80, 60, 40])('keeps within %d columns', (width) => {
    const found = suggested({ ...ENGLISH, r: [RUSSIAN, { language: 'ru' }] });
    for (const all of [false, true]) {
      const lines = suggestionLines(found, { themes, cite, width, all });
      expect(lines.filter((line) => line.length > width)).toEqual([]);
      expect(lines.length).toBeGreaterThan(20);
    }
  });

  it('shows every term where all are asked for', () => {
    const found = suggested(ENGLISH);
    const text = suggestionLines(found, { themes, cite, width: 80, all: true }).join('\n');
    for (const { term } of found.languages.flatMap(({ candidates }) =>
      candidates.flatMap((one) => one.terms),
    ))
      expect(text).toContain(`    ${term}: `);
  });

  it('says so where there are no sources', () => {
    expect(suggestionLines(suggested({}), { themes, cite, width: 80, all: false }).join('\n')).toContain(
      'no sources',
    );
  });
});

describe('suggestionsYaml', () => {
  it('gives candidates ids that the codebook does not have', () => {
    const taken = themesOf(`${THEMES}  - {id: candidate-1, title: One, terms: {en: [zinc]}}\n`);
    expect(suggestionsYaml(suggested(ENGLISH), taken, cite)).toContain('- id: candidate-2');
  });
});

describe('wrapped', () => {
  it('breaks at blanks, and within words that are too long', () => {
    expect(wrapped('one two three', 9, 0, 2)).toEqual(['one two', '  three']);
    expect(wrapped('abcdefghij', 4, 0, 1)).toEqual(['abcd', ' efg', ' hij']);
    expect(wrapped('', 9, 0, 2)).toEqual([]);
  });
});

describe('aboutMatch', () => {
  it('keeps the match, and tells by dots where it is cut', () => {
    const text = `${'before '.repeat(20)}match${' after'.repeat(20)}`;
    const at = text.indexOf('match');
    const cut = aboutMatch(text, [at, at + 5], 40);
    expect(cut).toMatch(/^…(before )+match( after)+…$/);
    expect(cut.length).toBeLessThanOrEqual(40);
    expect(aboutMatch('short', [0, 5], 40)).toBe('short');
  });
});
