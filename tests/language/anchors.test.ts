import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchors } from '../../src/language/anchors.js';

const words = (text: string) => text.split(' ');

describe('anchors', () => {
  it('are the sentences that stand once in both', () => {
    expect(anchors(words('a b . c .'), words('x . a b .'))).toEqual([{ old: 0, newer: 2, length: 3 }]);
  });

  it('leave out what comes again', () => {
    expect(anchors(words('a . a . b .'), words('a . b .'))).toEqual([{ old: 4, newer: 2, length: 2 }]);
    expect(anchors([], [])).toEqual([]);
  });

  it('take the last sentence though no stop ends it', () => {
    expect(anchors(words('a . b'), words('c . b'))).toEqual([{ old: 2, newer: 2, length: 1 }]);
  });

  it('keep as many as stand in order in both', () => {
    const found = anchors(words('a . b . c . d .'), words('d . a . c . b .'));
    expect(found).toHaveLength(2);
  });

  it('rise in both, and hold the same words', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '.'), { maxLength: 40 });
    fc.assert(
      fc.property(list, list, (old, newer) => {
        let behind = { old: 0, newer: 0 };
        for (const { old: one, newer: other, length } of anchors(old, newer)) {
          expect(one).toBeGreaterThanOrEqual(behind.old);
          expect(other).toBeGreaterThanOrEqual(behind.newer);
          expect(old.slice(one, one + length)).toEqual(newer.slice(other, other + length));
          behind = { old: one + length, newer: other + length };
        }
      }),
    );
  });
});
