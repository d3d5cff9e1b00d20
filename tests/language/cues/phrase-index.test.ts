import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/language/cues/english.js';
import { PhraseIndex } from '../../../src/language/cues/phrase-index.js';
import { RUSSIAN } from '../../../src/language/cues/russian.js';
import { foldedWords } from '../../../src/language/tokens.js';

describe('PhraseIndex', () => {
  const index = new PhraseIndex([
    ['plan', 'is to | is to be | plan* | '],
    ['duty', 'is to | must'],
  ]);

  it.each([
    ['takes the longest phrase', ['it', 'is', 'to', 'be'], 1, { kind: 'plan', length: 3 }],
    [
      'takes the shorter phrase where the longer does not fit',
      ['is', 'to', 'go'],
      0,
      { kind: 'plan', length: 2 },
    ],
    ['takes any ending for a star', ['planning'], 0, { kind: 'plan', length: 1 }],
    ['takes the bare word for a star', ['plan'], 0, { kind: 'plan', length: 1 }],
    ['takes the word of another kind', ['must'], 0, { kind: 'duty', length: 1 }],
    ['takes no other word', ['musty'], 0, undefined],
    ['does not read past the end', ['is'], 0, undefined],
    ['takes nothing where nothing stands', [], 0, undefined],
    ['takes nothing for an empty phrase', [''], 0, undefined],
  ])('%s', (_, words, at, found) => {
    expect(index.longest(words, at)).toEqual(found);
    expect(index.longest(words, at)).toEqual(found);
  });
});

describe.each([
  ['English', ENGLISH],
  ['Russian', RUSSIAN],
])('the %s cue lists', (_, lists) => {
  const phrases = (list: string) => list.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

  it('hold words as texts are compared, so that each phrase can be found', () => {
    const all = [...Object.values(lists.cues), lists.pseudo, lists.terminators].flatMap(phrases);
    const lost = all
      .map((phrase) => phrase.replaceAll('*', ''))
      .filter((phrase) => foldedWords(phrase).join(' ') !== phrase);
    expect(lost).toEqual([]);
  });

  it('hold no phrase under two kinds', () => {
    const seen = new Map<string, string>();
    for (const [kind, list] of Object.entries(lists.cues)) {
      for (const phrase of phrases(list)) {
        expect(seen.get(phrase) ?? kind, phrase).toBe(kind);
        seen.set(phrase, kind);
      }
    }
  });
});
