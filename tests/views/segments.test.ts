import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../src/views/segments.js';

const mark = (start: number, end: number): { start: number; end: number } => ({ start, end });

describe('segments', () => {
  it('part a text where a mark begins or ends', () => {
    expect(segments('one two three', [0, 13], [mark(4, 7)], [])).toEqual([
      { text: 'one ', matched: false, cue: false },
      { text: 'two', matched: true, cue: false },
      { text: ' three', matched: false, cue: false },
    ]);
  });

  it('tell a match from a cue where they overlap', () => {
    expect(segments('abcdef', [0, 6], [mark(0, 4)], [mark(2, 6)])).toEqual([
      { text: 'ab', matched: true, cue: false },
      { text: 'cd', matched: true, cue: true },
      { text: 'ef', matched: false, cue: true },
    ]);
  });

  it('cut marks at the ends of the quote', () => {
    expect(segments('abcdef', [2, 4], [mark(0, 3)], [])).toEqual([
      { text: 'c', matched: true, cue: false },
      { text: 'd', matched: false, cue: false },
    ]);
  });

  it('of an unmarked text are one, of an empty one none', () => {
    expect(segments('abc', [0, 3], [], [])).toHaveLength(1);
    expect(segments('abc', [1, 1], [mark(0, 3)], [])).toEqual([]);
  });

  it('always join to the very text between the offsets, none of them empty', () => {
    const place = fc.nat(40);
    const span = fc.tuple(place, place).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(
        fc.string({ minLength: 41, maxLength: 60 }),
        span,
        fc.array(span),
        fc.array(span),
        (...given) => {
          const [text, { start, end }, matches, cues] = given;
          const made = segments(text, [start, end], matches, cues);
          expect(made.map((one) => one.text).join('')).toBe(text.slice(start, end));
          expect(made.every((one) => one.text !== '')).toBe(true);
        },
      ),
    );
  });
});
