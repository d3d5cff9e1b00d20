import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash, contentHashOfMaps } from '../../src/notation/content-hash.js';
import { sha256 } from '../../src/notation/sha256.js';

describe('the hash of plain data', () => {
  it('is the SHA-256 of what JSON makes of it', () => {
    expect(contentHash({ title: 'Вода', terms: [1, null] })).toBe(
      sha256('{"title":"Вода","terms":[1,null]}'),
    );
    expect(contentHash('a')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is the same for the same data, and another for other data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(contentHash(structuredClone(one))).toBe(contentHash(one));
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(contentHash(one) === contentHash(other)).toBe(isSame);
      }),
    );
  });

  it('is another in another order', () => {
    expect(contentHash({ a: 1, b: 2 })).not.toBe(contentHash({ b: 2, a: 1 }));
    expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
  });

  it('is there for nothing at all', () => {
    expect(contentHash(undefined)).toBe(sha256(''));
    expect(contentHash(null)).toBe(sha256('null'));
  });
});

describe('the hash of data that holds maps', () => {
  it('takes notice of what a map holds, however deep it lies', () => {
    const held = (weight: number) => ({ themes: [{ terms: new Map([['dam', { weight }]]) }] });
    expect(contentHashOfMaps(held(1))).toBe(contentHashOfMaps(held(1)));
    expect(contentHashOfMaps(held(1))).not.toBe(contentHashOfMaps(held(2)));
    expect(contentHashOfMaps(new Map([['a', 1]]))).not.toBe(contentHashOfMaps(new Map()));
    expect(contentHashOfMaps(new Map([[1, 'a']]))).not.toBe(contentHashOfMaps(new Map([['1', 'a']])));
  });

  it('is there for nothing at all', () => {
    expect(contentHashOfMaps(null)).toBe(contentHashOfMaps(null));
    expect(contentHashOfMaps(undefined)).not.toBe(contentHashOfMaps(null));
  });
});
