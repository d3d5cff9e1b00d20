import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Redline } from '../../src/model/alignment.js';
import type { Range } from '../../src/model/range.js';
import { redlineSegments } from '../../src/views/redline-segments.js';

const TEXT = 'The gate is shut at dusk.';
const NO_MARKS = { matches: [], cues: [] };
const redline = (inserted: readonly Range[], deleted: readonly Range[] = []): Redline => ({
  coding: 'c',
  inserted,
  deleted,
  movedFrom: null,
});

/** The segments as they are printed. */
function printed(
  text: string,
  range: Range,
  marks: Parameters<typeof redlineSegments>[2],
  line?: Redline,
): string {
  return redlineSegments(text, range, marks, line)
    .map((one) => {
      const opening = one.opens ? `${one.inserted ? '{' : ''}${one.deleted ? '[' : ''}` : '';
      const closing = one.closes ? `${one.deleted ? ']' : ''}${one.inserted ? '}' : ''}` : '';
      return `${opening}${one.matched ? `_${one.text}_` : one.text}${closing}`;
    })
    .join('');
}

describe('redlineSegments', () => {
  it('are the segments of the quote where no version changed it', () => {
    expect(printed(TEXT, [4, 16], NO_MARKS)).toBe('gate is shut');
    expect(printed(TEXT, [4, 16], NO_MARKS, redline([]))).toBe('gate is shut');
  });

  it('tell what is inserted and what is deleted', () => {
    expect(printed(TEXT, [0, 25], NO_MARKS, redline([[4, 8]], [[12, 24]]))).toBe(
      'The {gate} is [shut at dusk].',
    );
    expect(printed(TEXT, [0, 25], NO_MARKS, redline([[4, 16]], [[12, 24]]))).toBe(
      'The {gate is }{[shut]}[ at dusk].',
    );
  });

  it('open and close once around matches inside', () => {
    const marks = { matches: [{ start: 9, end: 16 }], cues: [] };
    expect(printed(TEXT, [0, 25], marks, redline([[4, 19]]))).toBe('The {gate _is shut_ at} dusk.');
  });

  it('cut changes at the ends of the quote', () => {
    expect(printed(TEXT, [4, 16], NO_MARKS, redline([[0, 25]]))).toBe('{gate is shut}');
  });

  it('always join to the very text, none of them empty, each opening closed', () => {
    const place = fc.nat(40);
    const range = fc.tuple(place, place).map(([a, b]): Range => [Math.min(a, b), Math.max(a, b) + 1]);
    const marks = fc.array(range.map(([start, end]) => ({ start, end })));
    fc.assert(
      fc.property(
        fc.string({ minLength: 42, maxLength: 60 }),
        range,
        marks,
        fc.array(range),
        fc.array(range),
        (...all) => {
          const [text, quote, matches, inserted, deleted] = all;
          const made = redlineSegments(text, quote, { matches, cues: [] }, redline(inserted, deleted));
          expect(made.map((one) => one.text).join('')).toBe(text.slice(...quote));
          expect(made.every((one) => one.text !== '')).toBe(true);
          let open = false;
          for (const one of made) {
            expect(one.opens).toBe(!open);
            open = !one.closes;
          }
          expect(open).toBe(false);
        },
      ),
    );
  });
});
