import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/language/cues/english.js';
import { PhraseIndex } from '../../../src/language/cues/phrase-index.js';
import { RUSSIAN } from '../../../src/language/cues/russian.js';
import { CUE_KINDS } from '../../../src/model/coding.js';
import { foldedWords } from '../../../src/language/tokens.js';

describe('PhraseIndex', () => {
  const index = new PhraseIndex([
    ['plan', 'is to | is to be | plan* | '],
    ['duty', 'is to | must | about > ## | no # | as * as | решил* > %'],
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
    ['takes a phrase whose context stands behind it', ['about', 'three'], 0, { kind: 'duty', length: 1 }],
    ['takes no phrase whose context is missing', ['about', 'ships'], 0, undefined],
    ['takes digits for their sign', ['no', '7'], 0, { kind: 'duty', length: 2 }],
    ['takes no numeral for digits', ['no', 'three'], 0, undefined],
    ['takes any word for a lone star', ['as', 'soon', 'as'], 0, { kind: 'duty', length: 3 }],
    ['takes an infinitive for its sign', ['решила', 'закрыть'], 0, { kind: 'duty', length: 1 }],
    ['takes no noun for an infinitive', ['решила', 'задачу'], 0, undefined],
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
  const phrases = (list: string) =>
    list
      .split('|')
      .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
      .filter((phrase) => phrase !== '');
  const cues = CUE_KINDS.flatMap((kind) =>
    Object.values(lists.cues[kind]).flatMap((list) => phrases(list).map((phrase) => ({ kind, phrase }))),
  );

  it('hold words as texts are compared, so that each phrase can be found', () => {
    const { doubles, openers } = lists;
    const all = [
      ...cues.map(({ phrase }) => phrase),
      ...[lists.pseudo, lists.noOpeners, doubles.asserted, doubles.hedged].flatMap(phrases),
      ...Object.values(openers).flatMap(phrases),
    ];
    const plain = (phrase: string) =>
      phrase
        .replaceAll(/[*#%>]/g, '')
        .trim()
        .replace(/\s+/g, ' ');
    expect(all.map(plain).filter((phrase) => foldedWords(phrase).join(' ') !== phrase)).toEqual([]);
  });

  it('hold no phrase under two kinds, nor twice', () => {
    const seen = new Map<string, string>();
    for (const { kind, phrase } of cues) {
      expect(seen.get(phrase), phrase).toBeUndefined();
      seen.set(phrase, kind);
    }
  });

  it('hold no phrase that a starred one of another kind hides', () => {
    const index = new PhraseIndex(cues.map(({ kind, phrase }) => [kind, phrase] as const));
    for (const { kind, phrase } of cues) {
      if (/[*#%>]/.test(phrase)) continue;
      expect(index.longest(phrase.split(' '), 0)?.kind, phrase).toBe(kind);
    }
  });
});
