import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldsOf } from '../../src/evaluation/folds.js';

const sources = Array.from({ length: 100 }, (_, row) => `s${row}`);

describe('foldsOf', () => {
  it('keeps the rows of one source in one fold, and folds about even', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.integer({ min: 2, max: 10 }), fc.nat(), (rows, count, seed) => {
        const names = rows.map(String);
        const folds = foldsOf(names, count, seed);
        expect(folds).toHaveLength(rows.length);
        const of = new Map(names.map((name, row) => [name, folds[row]]));
        for (const [row, name] of names.entries()) expect(folds[row]).toBe(of.get(name));
        const largest = Math.max(
          0,
          ...[...of.keys()].map((name) => names.filter((one) => one === name).length),
        );
        const sizes = Array.from({ length: count }, (_, fold) => folds.filter((one) => one === fold).length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(Math.max(1, largest));
      }),
    );
  });

  it('draws the same for the same seed, and otherwise for another', () => {
    expect(foldsOf(sources, 10, 1)).toEqual(foldsOf(sources, 10, 1));
    expect(foldsOf(sources, 10, 1)).not.toEqual(foldsOf(sources, 10, 2));
  });

  it('gives ten folds of ten for a hundred sources', () => {
    for (let fold = 0; fold < 10; fold++)
      expect(foldsOf(sources, 10, 3).filter((one) => one === fold)).toHaveLength(10);
  });
});
