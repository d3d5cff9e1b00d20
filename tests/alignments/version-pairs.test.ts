import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionPairs } from '../../src/alignments/version-pairs.js';
import { METHOD } from '../../src/model/method.js';

const { ofShorter, ofLonger, leastRuns } = METHOD.version;

/** Runs `from` up to `to`, hashed. */
function runs(from: number, to: number): Uint32Array {
  return Uint32Array.from({ length: to - from }, (_, n) => Math.imul(from + n + 1, 0x9e3779b1) >>> 0).sort();
}

/** The same by comparing every two. */
function everyTwo(all: readonly Uint32Array[]): number[][] {
  return all.map((one, place) =>
    all.slice(0, place).flatMap((other, at) => {
      const theirs = new Set(other);
      const shared = one.filter((run) => theirs.has(run)).length;
      const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
      const isVersion = shorter >= leastRuns && shared >= shorter * ofShorter && shared >= longer * ofLonger;
      return isVersion ? [at] : [];
    }),
  );
}

describe('versionPairs', () => {
  it('finds what comparing every two texts finds', () => {
    const text = fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }), fc.boolean())
      .map(([from, length, boilerplate]) =>
        boilerplate
          ? Uint32Array.from(new Set([...runs(0, 45), ...runs(from, from + length)])).sort()
          : runs(from, from + length),
      );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (all) => {
        expect(versionPairs(all)).toEqual(everyTwo(all));
      }),
    );
  });

  it('knows an edited text by what it kept, and no text too short to tell', () => {
    expect(versionPairs([runs(0, 100), runs(40, 140), runs(200, 300)])).toEqual([[], [0], []]);
    expect(versionPairs([runs(0, leastRuns - 1), runs(0, leastRuns - 1)])).toEqual([[], []]);
  });

  it('does with no text', () => {
    expect(versionPairs([])).toEqual([]);
  });
});
