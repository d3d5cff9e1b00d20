import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedParts, partOf } from '../../src/model/changed-parts.js';

describe('the parts that differ', () => {
  it('are those that are new, changed or gone, in the order of their names', () => {
    const before = { text: '1', names: '2', learnt: '3', same: '4' };
    const now = { themes: '5', text: '6', learnt: '3', same: '4' };
    expect(changedParts(before, now)).toEqual(['names', 'text', 'themes']);
  });

  it('are none where nothing changed, in whatever order they are named', () => {
    expect(changedParts({}, {})).toEqual([]);
    expect(changedParts({ a: '1', b: '2' }, { b: '2', a: '1' })).toEqual([]);
  });

  it('tell an empty part from one that is not there', () => {
    expect(changedParts({ text: '' }, {})).toEqual(['text']);
    expect(changedParts({}, { text: '' })).toEqual(['text']);
  });

  it('know nothing of what every object has', () => {
    expect(changedParts({}, { constructor: '1', toString: '2' })).toEqual(['constructor', 'toString']);
    expect(partOf({}, 'constructor')).toBeUndefined();
    expect(partOf({ constructor: '1' }, 'constructor')).toBe('1');
  });

  it('are the same seen from either side', () => {
    const parts = fc.dictionary(
      fc.constantFrom('text', 'names', 'темы', '__proto__'),
      fc.constantFrom('', '1', '2'),
    );
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        expect(changedParts(one, other)).toEqual(changedParts(other, one));
        const names = new Set([...Object.keys(one), ...Object.keys(other)]);
        const differing = [...names].filter((name) => partOf(one, name) !== partOf(other, name));
        expect(changedParts(one, other)).toEqual(differing.sort());
        expect(changedParts(one, { ...one })).toEqual([]);
      }),
    );
  });
});
