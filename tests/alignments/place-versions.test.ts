import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/model/alignment.js';
import { CHARTER, charter } from './charter.js';
import { aligned } from './sample.js';

const rowsOf = (bodies: Parameters<typeof aligned>[1]) => aligned(['gate'], bodies);
const cellsOf = (rows: readonly Row[]) => rows.map(({ kind, cells }) => [kind, cells]);
const codings = (source: string, ...paragraphs: readonly number[]) =>
  paragraphs.map((number) => `it@${source}/par${number}#0`);

describe('placeVersions', () => {
  it('gives a row of kind version to every quote that both versions have, in order', () => {
    const rows = rowsOf({ a: charter(), b: charter() });
    expect(rows).toHaveLength(CHARTER.length);
    for (const [index, row] of rows.entries()) {
      expect(row).toMatchObject({ kind: 'version', score: 1 });
      expect(row.cells).toEqual({ a: codings('a', index + 1), b: codings('b', index + 1) });
    }
  });

  it('puts a reworded quote in one row, and leaves inserted and deleted ones alone', () => {
    const rows = rowsOf({
      a: charter(),
      b: charter({
        2: 'Whoever cuts peat must leave by the eastern gate before the first of June.',
        4: null,
        6: ['A second gate was built at the ford in the year of the flood.'],
      }),
    });
    expect(cellsOf(rows)).toContainEqual(['version', { a: codings('a', 3), b: codings('b', 3) }]);
    expect(cellsOf(rows).slice(-2)).toEqual([
      ['alone', { a: codings('a', 5) }],
      ['alone', { b: codings('b', 7) }],
    ]);
  });

  it('does not pair what one version deleted with what it inserted, however like', () => {
    const rows = rowsOf({
      a: charter({ 4: 'Carts pay a toll of three crowns at the southern gate on market days.' }),
      b: charter({ 4: null, 8: ['Gypsies sell crowns of reed near the southern gate every summer.'] }),
    });
    expect(rows.filter((row) => row.kind === 'alone')).toHaveLength(2);
  });

  it('puts a quote that moved in the row of the one it was', () => {
    const moved = [...CHARTER.slice(0, 2), ...CHARTER.slice(3), CHARTER[2] ?? ''].join('\n\n');
    const rows = rowsOf({ a: charter(), b: moved });
    expect(cellsOf(rows)).toContainEqual(['version', { a: codings('a', 3), b: codings('b', 10) }]);
    expect(rows.every((row) => row.kind === 'version')).toBe(true);
  });

  it('keeps both halves of a paragraph that was parted in its row, and of two that were joined', () => {
    const [first = '', second = ''] = (CHARTER[1] ?? '').split(/(?<=\.) /);
    const parted = charter({ 1: `${first}\n\n${second}` });
    expect(cellsOf(rowsOf({ a: charter(), b: parted }))).toContainEqual([
      'version',
      { a: codings('a', 2), b: codings('b', 2, 3) },
    ]);
    expect(cellsOf(rowsOf({ a: parted, b: charter() }))).toContainEqual([
      'version',
      { a: codings('a', 2, 3), b: codings('b', 2) },
    ]);
  });

  it('follows a quote through three versions, and over one that left it out', () => {
    const rows = rowsOf({ a: charter(), b: charter({ 3: null }), c: charter() });
    expect(cellsOf(rows)).toContainEqual([
      'version',
      { a: codings('a', 1), b: codings('b', 1), c: codings('c', 1) },
    ]);
    expect(cellsOf(rows)).toContainEqual(['version', { a: codings('a', 4), c: codings('c', 4) }]);
  });

  it('lets a text of its own answer versions by likeness', () => {
    const other = 'A toll of nine crowns is due at the causeway gate from carts, while children pay nothing.';
    const rows = rowsOf({ a: charter(), x: other, b: charter() });
    expect(cellsOf(rows)).toContainEqual([
      'version',
      { a: codings('a', 5), b: codings('b', 5), x: codings('x', 1) },
    ]);
    expect(cellsOf(rowsOf({ a: charter(), b: charter(), x: other }))).toContainEqual([
      'version',
      { a: codings('a', 5), b: codings('b', 5), x: codings('x', 1) },
    ]);
  });

  it('puts every quote into exactly one row', () => {
    const draft = fc.shuffledSubarray([...CHARTER, 'Nobody may paint the gate.', 'Is the gate shut?'], {
      minLength: 6,
    });
    fc.assert(
      fc.property(draft, draft, draft, (a, b, c) => {
        const rows = rowsOf({ a: a.join('\n\n'), b: b.join('\n\n'), c: c.join('\n\n') });
        const placed = rows.flatMap(({ cells }) => Object.values(cells).flat());
        expect(placed).toHaveLength(a.length + b.length + c.length);
        expect(new Set(placed).size).toBe(placed.length);
        for (const { kind, cells, score } of rows) {
          expect(kind === 'alone').toBe(Object.keys(cells).length === 1);
          expect(score === null).toBe(kind === 'alone');
        }
      }),
      { numRuns: 25 },
    );
  });
});
