import { sum } from '../model/sum.js';

/** Counts of units by what one coder said (row) and another (column), the same categories in the same order. */
export type Confusion = readonly (readonly number[])[];

/**
 * Cohen's kappa (Cohen 1960, Educational and Psychological Measurement 20:37–46): (po − pe) / (1 − pe), with pe from each
 * coder's own shares. Null where pe is 1: both always say the same one thing.
 */
export function cohenKappa(confusion: Confusion): number | null {
  const rows = confusion.map(sum);
  const columns = confusion.map((_, column) => sum(confusion.map((row) => row[column] ?? 0)));
  const all = sum(rows);
  const agreed = sum(confusion.map((row, place) => row[place] ?? 0));
  const byChance = sum(rows.map((row, place) => row * (columns[place] ?? 0)));
  const room = all * all - byChance;
  return room === 0 ? null : (agreed * all - byChance) / room;
}

/**
 * Krippendorff's alpha for nominal data from a coincidence matrix (Krippendorff 2011, Computing Krippendorff's
 * Alpha-Reliability, steps B and C): 1 − (n − 1) Σ o(c,k) / Σ n(c) n(k) over c ≠ k. Null where one value only was used.
 */
export function krippendorffAlpha(coincidences: Confusion): number | null {
  const values = coincidences.map(sum);
  const all = sum(values);
  const differing = sum(coincidences.map((row, place) => sum(row) - (row[place] ?? 0)));
  const possible = all * all - sum(values.map((value) => value * value));
  return possible === 0 ? null : 1 - ((all - 1) * differing) / possible;
}

/** The coincidence matrix of units, each with the values that its coders gave; a unit with one value is not pairable. */
export function coincidencesOf(units: readonly (readonly string[])[]): Confusion {
  const pairable = units.filter((values) => values.length > 1);
  const names = [...new Set(pairable.flat())];
  const places = new Map(names.map((name, place) => [name, place]));
  const matrix = names.map(() => names.map(() => 0));
  for (const values of pairable) {
    for (const [index, one] of values.entries()) {
      const row = matrix[places.get(one) ?? 0];
      for (const [other, value] of values.entries()) {
        const column = places.get(value) ?? 0;
        if (row && other !== index) row[column] = (row[column] ?? 0) + 1 / (values.length - 1);
      }
    }
  }
  return matrix;
}

/** The coincidence matrix of two coders without gaps. */
export function coincidencesOfTwo(confusion: Confusion): Confusion {
  return confusion.map((row, one) => row.map((count, other) => count + (confusion[other]?.[one] ?? 0)));
}
