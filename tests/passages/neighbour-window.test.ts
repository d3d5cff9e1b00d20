import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NeighbourWindow } from '../../src/passages/neighbour-window.js';

/** Each item as it is given out, with its neighbours on both sides. */
function given(sources: readonly (string | null)[]): string[] {
  const window = new NeighbourWindow<number>();
  const groups = [...sources.flatMap((source, item) => [...window.add(item, source)]), ...window.end()];
  return groups.flatMap(({ items, from, to }) =>
    items.slice(from, to).map((item, index) => {
      const at = from + index;
      return `${items.slice(Math.max(0, at - 2), at).join()}[${item}]${items.slice(at + 1, at + 3).join()}`;
    }),
  );
}

describe('NeighbourWindow', () => {
  it('gives each passage two neighbours on each side', () => {
    expect(given(['a', 'a', 'a', 'a', 'a', 'a'])).toEqual([
      '[0]1,2',
      '0[1]2,3',
      '0,1[2]3,4',
      '1,2[3]4,5',
      '2,3[4]5',
      '3,4[5]',
    ]);
  });

  it('makes no neighbours across sources', () => {
    expect(given(['a', 'a', 'b', 'b'])).toEqual(['[0]1', '0[1]', '[2]3', '2[3]']);
  });

  it('makes no neighbours of rows of one source that do not adjoin', () => {
    expect(given(['a', 'b', 'a'])).toEqual(['[0]', '[1]', '[2]']);
  });

  it('gives out a passage without a source at once', () => {
    const window = new NeighbourWindow<number>();
    expect([...window.add(1, null)]).toHaveLength(1);
    expect([...window.end()]).toEqual([]);
  });

  it('gives out a passage as soon as its two followers are known', () => {
    const window = new NeighbourWindow<number>();
    expect([...window.add(1, 'a'), ...window.add(2, 'a')]).toEqual([]);
    expect([...window.add(3, 'a')]).toMatchObject([{ from: 0, to: 1 }]);
  });

  it('gives out every passage once, in order, and never holds more than five', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', null)), (sources) => {
        const window = new NeighbourWindow<number>();
        const groups = [...sources.flatMap((one, item) => [...window.add(item, one)]), ...window.end()];
        expect(groups.flatMap(({ items, from, to }) => items.slice(from, to))).toEqual([...sources.keys()]);
        for (const { items } of groups) expect(items.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
