import { describe, expect, it } from 'vitest';
import { orderSources } from '../../src/sources/order-sources.js';
import { problemsOf, sourceOf } from './sample.js';

const dated = (id: string, published: string) => sourceOf('Text.', { id, published: `"${published}"` });

describe('orderSources', () => {
  it('orders by the first day of publication, then by id', () => {
    const sources = [
      dated('d', '2004-05-01'),
      dated('c', '2004-05'),
      dated('b', '2004'),
      dated('a', '2004-04-30'),
      dated('e', '1999-12-31'),
      dated('bb', '2004-01-01'),
    ];
    expect(orderSources(sources).map((source) => source.id)).toEqual(['e', 'b', 'bb', 'a', 'c', 'd']);
  });

  it('gives the same order whatever order it is given', () => {
    const sources = ['z', 'y', 'x'].map((id) => dated(id, '2004'));
    const ids = (list: readonly { id: string }[]) => list.map((source) => source.id);
    expect(ids(orderSources(sources))).toEqual(ids(orderSources(sources.toReversed())));
  });

  it('refuses an id used twice, with the file that has it', () => {
    const [problem] = problemsOf(() => orderSources([dated('a', '1999'), dated('a', '2004')]));
    expect(problem?.what).toBe('the id “a” is used twice');
    expect(problem?.where).toMatch(/^sources\/a\.md:\d+:\d+$/);
    expect(problem?.expected).toContain('sources/a.md');
  });

  it('names every id used twice', () => {
    const twice = ['a', 'b', 'a', 'b'].map((id) => dated(id, '1999'));
    expect(problemsOf(() => orderSources(twice))).toHaveLength(2);
  });

  it('takes no sources', () => {
    expect(orderSources([])).toEqual([]);
  });
});
