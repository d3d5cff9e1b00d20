import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coincidencesOf,
  coincidencesOfTwo,
  cohenKappa,
  krippendorffAlpha,
  type Confusion,
} from '../../src/evaluation/agreement.js';

/** Values of several coders, a line each, as units; a full stop is a gap. */
function unitsOf(...coders: readonly string[]): string[][] {
  const values = coders.map((coder) => coder.split(' '));
  return (values[0] ?? []).map((_, unit) =>
    values.map((coder) => coder[unit] ?? '.').filter((v) => v !== '.'),
  );
}

const alphaOf = (...coders: readonly string[]): number =>
  krippendorffAlpha(coincidencesOf(unitsOf(...coders))) ?? NaN;

const tables = fc.array(fc.array(fc.nat(40), { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 });
const transposed = (table: Confusion): Confusion =>
  table.map((_, column) => table.map((row) => row[column] ?? 0));

describe('cohenKappa', () => {
  it('is .492 in the example of Cohen 1960: 200 cases, three categories', () => {
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    expect(cohenKappa(table)).toBeCloseTo(0.492, 3);
  });

  it('is .4 for 20, 5, 10 and 15 of fifty: po .7, pe .5', () => {
    expect(
      cohenKappa([
        [20, 5],
        [10, 15],
      ]),
    ).toBeCloseTo(0.4, 10);
  });

  it('is nothing where both always say the same one thing', () => {
    expect(
      cohenKappa([
        [9, 0],
        [0, 0],
      ]),
    ).toBeNull();
  });

  it('is 0 where one always says the same and the other does not', () => {
    expect(
      cohenKappa([
        [5, 4],
        [0, 0],
      ]),
    ).toBe(0);
  });

  it('is 1 for perfect agreement on two values, and the same whichever coder comes first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), tables, (a, b, table) => {
        expect(
          cohenKappa([
            [a, 0],
            [0, b],
          ]),
        ).toBe(1);
        expect(cohenKappa(table)).toBe(cohenKappa(transposed(table)));
        expect(cohenKappa(table) ?? 0).toBeLessThanOrEqual(1);
        expect(cohenKappa(table) ?? 0).toBeGreaterThanOrEqual(-1);
      }),
    );
  });
});

describe('krippendorffAlpha', () => {
  it('is .095 in example A of Krippendorff 2011: two observers, binary data', () => {
    expect(alphaOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')).toBeCloseTo(0.095, 3);
  });

  it('is .692 in example B: two observers, nominal data', () => {
    expect(alphaOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d')).toBeCloseTo(0.692, 3);
  });

  it('is .743 in example C: four observers, nominal data, gaps', () => {
    const coders = [
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ];
    expect(alphaOf(...coders)).toBeCloseTo(0.743, 3);
  });

  it('is nothing where only one value was ever used', () => {
    expect(
      krippendorffAlpha(
        coincidencesOfTwo([
          [9, 0],
          [0, 0],
        ]),
      ),
    ).toBeNull();
  });

  it('is Scott’s pi but for the size of the sample: 1 − alpha = (1 − pi) (n − 1) / n', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = table;
        const n = 2 * (a + b + c + d);
        const yes = (2 * a + b + c) / n;
        const byChance = yes ** 2 + (1 - yes) ** 2;
        fc.pre(n > 0 && byChance < 1);
        const pi = ((2 * (a + d)) / n - byChance) / (1 - byChance);
        const alpha = krippendorffAlpha(coincidencesOfTwo(table)) ?? NaN;
        expect(1 - alpha).toBeCloseTo(((1 - pi) * (n - 1)) / n, 10);
        expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the same from a table of two coders as from their units', () => {
    const table = [
      [20, 5],
      [10, 15],
    ];
    const units = table.flatMap((row, one) =>
      row.flatMap((count, other) => Array.from({ length: count }, () => [String(one), String(other)])),
    );
    expect(krippendorffAlpha(coincidencesOfTwo(table))).toBeCloseTo(
      krippendorffAlpha(coincidencesOf(units)) ?? NaN,
      10,
    );
  });
});
