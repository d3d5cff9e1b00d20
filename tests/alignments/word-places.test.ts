import { describe, expect, it } from 'vitest';
import { SentenceReader } from '../../src/alignments/numbered-sentence.js';
import { WordPlaces } from '../../src/alignments/word-places.js';

const reader = new SentenceReader('und');
const held = (text: string) => {
  const places = new WordPlaces();
  places.read(reader.read(text));
  return places;
};

describe('WordPlaces', () => {
  it('knows every place of a word, also beyond the first 32', () => {
    const text = Array.from({ length: 40 }, (_, at) => (at % 39 === 0 ? 'gate' : 'reed')).join(' ');
    const { words } = reader.read('gate reed gate');
    expect(held(text).longestRun(words)).toBe(3);
    expect(held(text).longestRun([...words, words[0] ?? -1])).toBe(3);
  });

  it('forgets a sentence for the next one', () => {
    const places = held('gate reed');
    places.read(reader.read('moor reed heron'));
    const { words } = reader.read('gate moor heron');
    expect(words.map((word) => places.rankOf(word) >= 0)).toEqual([false, true, true]);
    expect(places.longestRun(words)).toBe(2);
  });
});
