import { describe, expect, it } from 'vitest';
import { exactPlaces } from '../../src/language/exact-places.js';
import { WordNumbers, WordStream } from '../../src/language/word-stream.js';

/** What stands where the characters are found, passage by passage. */
function found(exact: string, texts: readonly string[]): (string | undefined)[] {
  const numbers = new WordNumbers();
  const passages = texts.map((text, index) => ({ id: `s/par${index + 1}`, text }));
  const stream = new WordStream(passages, numbers);
  return exactPlaces(exact, stream, numbers).map(({ passage, start, end }) =>
    texts[passage]?.slice(start, end),
  );
}

describe('exactPlaces', () => {
  it('finds the characters wherever they stand, words cut or not', () => {
    const texts = ['The quay was rebuilt. The quay was sold.', 'No quay was rebuilt.'];
    expect(found('quay was', texts)).toEqual(['quay was', 'quay was', 'quay was']);
    expect(found('ay was rebu', texts)).toHaveLength(2);
    expect(found('ua', texts)).toHaveLength(3);
    expect(found('', texts)).toEqual([]);
  });

  it('finds what was typed with other marks than are printed', () => {
    const printed = 'Minsk’s “joint” plan for 2001–2005, at 10\u00a0% a year';
    expect(found('Minsk\'s "joint" plan for 2001-2005, at 10 % a year', [printed])).toEqual([printed]);
    expect(found("Minsk's", [printed])).toEqual(['Minsk’s']);
    expect(found('«joint» plan', [printed])).toEqual(['“joint” plan']);
  });

  it('prefers what is printed as it was written', () => {
    const texts = ['The board’s plan', "The board's plan"];
    expect(found("board's plan", texts)).toEqual(["board's plan"]);
    expect(found('board’s plan', texts)).toEqual(['board’s plan']);
  });

  it('takes no other words for those that are sought', () => {
    expect(found('the boards plan', ['the board’s plan'])).toEqual([]);
    expect(found('a re-entry', ['a reentry'])).toEqual([]);
  });
});
