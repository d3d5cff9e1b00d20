import { describe, expect, it } from 'vitest';
import { likenessOf, sentencePairs, sentencesOf } from '../../src/changes/fact-sentences.js';
import { passageOf } from '../codings/sample.js';
import { codingOf } from './sample.js';

function sentences(text: string, spans: readonly string[] = []) {
  const passage = passageOf(text);
  const matched = spans.map((span) => {
    const start = text.indexOf(span);
    return { start, end: start + span.length, term: span, weight: 0.6 };
  });
  const last = passage.sentences.length - 1;
  return sentencesOf({ ...codingOf('t', 's'), sentences: [0, last], spans: matched }, passage, undefined);
}

describe('sentencesOf', () => {
  it('gives each sentence its words, without numbers and function words', () => {
    const [one, other] = sentences('The old dam holds 300 cubic metres. It leaks.');
    expect([...(one?.words.values() ?? [])].map(({ printed }) => printed)).toEqual([
      'old',
      'dam',
      'holds',
      'cubic',
      'metres',
    ]);
    expect([...(other?.words.values() ?? [])].map(({ printed }) => printed)).toEqual(['leaks']);
  });

  it('counts the words of the theme’s own terms less', () => {
    const [plain] = sentences('The old dam.');
    const [own] = sentences('The old dam.', ['dam']);
    expect([plain, own].map((sentence) => sentence?.words.get('dam')?.weight)).toEqual([1, 0.5]);
  });
});

describe('likenessOf', () => {
  it('is 1 for the same words, 0 for none shared', () => {
    const [one] = sentences('The old dam leaks.');
    const [other] = sentences('Geese fly south.');
    if (!one || !other) throw new Error('no sentences');
    expect(likenessOf(one, one)).toEqual({ shared: 3, share: 1 });
    expect(likenessOf(one, other)).toEqual({ shared: 0, share: 0 });
  });
});

describe('sentencePairs', () => {
  it('pairs sentences that are each other’s nearest, and leaves the others', () => {
    const from = sentences('The old dam leaks. Geese fly south in winter.');
    const to = sentences('In winter geese fly. The old dam holds. The dam.');
    const pairs = sentencePairs(from, to).map((pair) => [
      [...pair.from.words.keys()].join(' '),
      [...pair.to.words.keys()].join(' '),
    ]);
    expect(pairs).toEqual([
      ['old dam leak', 'old dam hold'],
      ['gees fli south winter', 'winter gees fli'],
    ]);
  });

  it('pairs nothing where nothing is shared, or nothing stands', () => {
    expect(sentencePairs(sentences('Rain.'), sentences('Snow.'))).toEqual([]);
    expect(sentencePairs([], sentences('Snow.'))).toEqual([]);
    expect(sentencePairs(sentences('Snow.'), [])).toEqual([]);
  });
});
