import { describe, expect, it } from 'vitest';
import { fillTables } from '../../../src/print/structure/fill-tables.js';
import { lib, sketched, type Sketch } from './tree-sample.js';

async function filled(...rows: readonly Sketch[]): Promise<unknown> {
  const { tree, now } = await sketched(['Table', ...rows]);
  fillTables(tree, lib);
  return now();
}
const head = (id: string, content: number): Sketch => ['TH', { ID: id, Scope: 'Column' }, content];
const side = (id: string, content: number): Sketch => ['TH', { ID: id, Scope: 'Row' }, content];
const cell = (
  headers: string,
  content: number,
  more: Readonly<Record<string, string | number>> = {},
): Sketch => ['TD', { Headers: headers, ...more }, content];
const heads: Sketch = ['TR', head('a', 0), head('b', 1), head('c', 2)];

describe('fillTables', () => {
  it.each<[string, Sketch, unknown]>([
    ['first', ['TR', cell('b', 3), cell('c', 4)], ['TR', ['TD'], ['TD', 3], ['TD', 4]]],
    ['in the middle', ['TR', cell('a', 3), cell('c', 4)], ['TR', ['TD', 3], ['TD'], ['TD', 4]]],
    ['last', ['TR', cell('a', 3), cell('b', 4)], ['TR', ['TD', 3], ['TD', 4], ['TD']]],
    ['on both sides', ['TR', cell('b', 3)], ['TR', ['TD'], ['TD', 3], ['TD']]],
    ['behind a wide one', ['TR', cell('a', 3, { ColSpan: 2 })], ['TR', ['TD', 3], ['TD']]],
  ])('puts back a cell that is missing %s', async (_, row, expected) => {
    expect(await filled(heads, row)).toEqual(['Table', ['TR', ['TH', 0], ['TH', 1], ['TH', 2]], expected]);
  }); // prettier-ignore

  it('puts back the corner of a table with heads on two sides', async () => {
    const row: Sketch = ['TR', side('r', 2), cell('a r', 3), cell('b r', 4)];
    expect(await filled(['TR', head('a', 0), head('b', 1)], row)).toEqual(
      ['Table', ['TR', ['TD'], ['TH', 0], ['TH', 1]], ['TR', ['TH', 2], ['TD', 3], ['TD', 4]]],
    ); // prettier-ignore
  });

  it('counts the cells that reach down from above', async () => {
    const rows: Sketch[] = [
      ['TR', cell('a', 3, { RowSpan: 2 }), cell('b', 4), cell('c', 5)],
      ['TR', cell('c', 6)],
    ];
    expect([await filled(heads, ...rows)].flat().at(-1)).toEqual(['TR', ['TD'], ['TD', 6]]);
  });

  it('does not take the head of some rows for that of a column', async () => {
    const rows: Sketch[] = [
      ['TR', ['TH', { ID: 'r', Scope: 'Row', RowSpan: 2 }, 3], cell('b r', 4), cell('c r', 5)],
      ['TR', cell('c r', 6)],
    ];
    expect([await filled(heads, ...rows)].flat().at(-1)).toEqual(['TR', ['TD'], ['TD', 6]]);
  });

  it('fills up at the end where nothing tells the column', async () => {
    expect(await filled(['TR', ['TD', 0], ['TD', 1]], ['TR', ['TD', 2]])).toEqual([
      'Table',
      ['TR', ['TD', 0], ['TD', 1]],
      ['TR', ['TD', 2], ['TD']],
    ]);
  });

  it('leaves a table alone that lacks nothing', async () => {
    const { tree, document } = await sketched([
      'Table',
      heads,
      ['TR', cell('a', 3), cell('b', 4), cell('c', 5)],
    ]);
    const before = document.context.largestObjectNumber;
    fillTables(tree, lib);
    expect(document.context.largestObjectNumber).toBe(before);
  });

  it('bounds what a file says of its spans', async () => {
    const { tree, document } = await sketched([
      'Table',
      ['TR', cell('', 0, { ColSpan: 1e9, RowSpan: 1e9 })],
      ['TR', ['TD', 1]],
    ]);
    fillTables(tree, lib);
    expect(document.context.largestObjectNumber).toBeLessThan(5000);
  });
});
