import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForChanges, editionPair } from '../../../src/views/review/edition-pair.js';

describe('editionPair', () => {
  it('compares the last edition with the sources as they are, unless others are asked for', () => {
    expect(editionPair([1, 2, 5], {})).toEqual({ from: 5, to: null });
    expect(editionPair([1, 2, 5], { from: '1', to: '2' })).toEqual({ from: 1, to: 2 });
    expect(editionPair([1, 2, 5], { from: '2', to: 'now' })).toEqual({ from: 2, to: null });
  });

  it('is none before there is an edition', () => {
    expect(editionPair([], { from: '1' })).toBeNull();
  });

  it.each(['3', '01', '1.0', '1e0', ' 1', '-1', '', '../1', '__proto__'])(
    'takes “%s” for no edition',
    (asked) => {
      expect(editionPair([1, 2], { from: asked, to: asked })).toEqual({ from: 2, to: null });
    },
  );

  it('never names an edition that is not there', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(), { minLength: 1 }),
        fc.string(),
        fc.string(),
        (numbers, from, to) => {
          const pair = editionPair(numbers, { from, to });
          expect(numbers).toContain(pair?.from);
          if (pair?.to !== null) expect(numbers).toContain(pair?.to);
        },
      ),
    );
  });
});

describe('asksForChanges', () => {
  it('is so by the view alone', () => {
    expect([{ view: 'changes' }, { from: '1' }, { view: 'theme' }, {}].map(asksForChanges)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
