import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clause } from '../../src/views/clause.js';

function about(text: string, words: string, language = 'en'): string {
  const start = text.indexOf(words);
  return clause(text, [0, text.length], { start, end: start + words.length }, language);
}

describe('a clause', () => {
  it('goes from the match to the next mark of punctuation', () => {
    expect(
      about('It is said that the harbour dues rose by a tenth in one year, and twice later.', 'harbour'),
    ).toBe('harbour dues rose by a tenth in one year');
  });

  it('takes in words before a match that stands near the end', () => {
    expect(about('The council of the town will not pay for any dredging.', 'dredging')).toBe(
      'the town will not pay for any dredging'.split(' ').slice(1).join(' '),
    );
  });

  it('does not reach back over a mark of punctuation', () => {
    expect(about('The mill is old, the dam new.', 'dam')).toBe('the dam new');
  });

  it('has at most ten words and does not end on one that leads on', () => {
    const found = about('Ships one two three four five six seven eight the nine ten', 'Ships');
    expect(found).toBe('Ships one two three four five six seven eight');
  });

  it('keeps a match that is longer than a clause may be', () => {
    const words = 'a b c d e f g h i j k l';
    expect(about(`${words} m`, words)).toContain('a b c d e f g h i j');
  });

  it('ends at a dash that stands between words without a blank', () => {
    expect(about('Germany and the occupied countries–a pact of old–signed it in the end.', 'Germany')).toBe(
      'Germany and the occupied countries',
    );
  });

  it('always stands word for word in the sentence and holds the match, or its beginning', () => {
    const word = fc.stringMatching(/^[a-zа-я]{1,7}[,.;:–—]?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(3), (words, at, more) => {
        const text = words.join(' ');
        const first = at % words.length;
        const start = words.slice(0, first).join(' ').length + (first === 0 ? 0 : 1);
        const match = words.slice(first, first + 1 + more).join(' ');
        const found = clause(text, [0, text.length], { start, end: start + match.length }, 'en');
        expect(text).toContain(found);
        expect(found).not.toBe('');
        expect(found.split(' ').length).toBeLessThanOrEqual(10);
        expect(found).toContain((words[first] ?? '').replace(/[,.;:–—]+$/, ''));
      }),
    );
  });
});
