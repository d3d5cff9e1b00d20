import { describe, expect, it } from 'vitest';
import { keysOf, WordTests } from '../../src/codings/word-tests.js';
import type { Word, WordMatch } from '../../src/model/theme.js';

const tests = new WordTests('en');
const takes = (word: Word, text: string, match: WordMatch = 'stem') =>
  tests.test(word, match).matches(tests.forms(text));

describe('WordTests', () => {
  it.each([
    ['a word by stem', { kind: 'word', text: 'port' }, 'ports', true],
    ['an exact word in its case', { kind: 'exact', text: 'Port' }, 'Port', true],
    ['no exact word in another case', { kind: 'exact', text: 'Port' }, 'port', false],
    ['an exact word with a possessive', { kind: 'exact', text: 'Port' }, 'Port’s', true],
    ['a glob with marks of regular expressions', { kind: 'glob', text: 'u.s.*' }, 'uxsx', false],
    ['a glob of letters outside the basic plane', { kind: 'glob', text: '?port' }, '𝒜port', true],
    [
      'one of several',
      {
        kind: 'any',
        of: [
          { kind: 'word', text: 'net' },
          { kind: 'glob', text: 'bo*' },
        ],
      },
      'boat',
      true,
    ],
    [
      'none of several',
      {
        kind: 'any',
        of: [
          { kind: 'word', text: 'net' },
          { kind: 'glob', text: 'bo*' },
        ],
      },
      'port',
      false,
    ],
  ] as const)('takes or leaves %s', (_, word, text, expected) => {
    expect(takes(word, text)).toBe(expected);
  });

  it('compares whole words where stems are off', () => {
    expect(takes({ kind: 'word', text: 'port' }, 'ports', 'word')).toBe(false);
    expect(takes({ kind: 'word', text: 'port' }, 'PORT’s', 'word')).toBe(true);
  });

  it('finds every word that a test takes under one of its keys', () => {
    const words: Word[] = [
      { kind: 'word', text: 'port' },
      { kind: 'exact', text: 'NATO' },
      { kind: 'glob', text: 'fi*' },
      { kind: 'glob', text: 'S-3*' },
      {
        kind: 'any',
        of: [
          { kind: 'word', text: 'net' },
          { kind: 'exact', text: 'Quay' },
        ],
      },
    ];
    const printed = ['port', 'Ports', 'NATO’s', 'FISH', 'fi', 'S-300', 'С-300', 'nets', 'Quay', 'quay'];
    for (const word of words) {
      for (const match of ['stem', 'word'] as const) {
        const test = tests.test(word, match);
        for (const text of printed) {
          const forms = tests.forms(text);
          if (!test.matches(forms)) continue;
          expect(
            test.keys.some((key) => keysOf(forms).includes(key)),
            `${text} ${JSON.stringify(word)}`,
          ).toBe(true);
        }
      }
    }
  });

  it('gives no key to what any word may begin', () => {
    expect(tests.test({ kind: 'glob', text: '*port' }, 'stem').keys).toEqual([]);
    expect(
      tests.test(
        {
          kind: 'any',
          of: [
            { kind: 'word', text: 'a' },
            { kind: 'glob', text: '?b' },
          ],
        },
        'stem',
      ).keys,
    ).toEqual([]);
  });
});
