import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWords } from '../../src/language/nearest-words.js';

describe('nearestWords', () => {
  it('finds words of which one is left out, put in or replaced', () => {
    expect(nearestWords([1, 2, 3], [9, 1, 3, 9], 1)).toEqual({ edits: 1, answers: [1, -1, 2] });
    expect(nearestWords([1, 2, 3], [1, 8, 2, 3], 1)?.edits).toBe(1);
    expect(nearestWords([1, 2, 3], [1, 8, 3], 1)).toEqual({ edits: 1, answers: [0, -1, 2] });
  });

  it('finds nothing where more would have to change', () => {
    expect(nearestWords([1, 2, 3], [4, 5, 6], 2)).toBeUndefined();
    expect(nearestWords([1, 2, 3], [], 2)).toBeUndefined();
  });

  it('answers words in their order by equal words', () => {
    const list = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, fc.integer({ min: 0, max: 4 }), (words, text, most) => {
        const found = nearestWords(words, text, most);
        const answers = found?.answers.flatMap((at, word) => (at < 0 ? [] : [{ at, word }])) ?? [];
        expect(answers.every(({ at, word }) => text[at] === words[word])).toBe(true);
        expect(answers.every(({ at }, index) => index === 0 || at > (answers[index - 1]?.at ?? 0))).toBe(
          true,
        );
        if (found) expect(words.length - answers.length).toBeLessThanOrEqual(found.edits);
      }),
    );
  });
});
