import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped } from '../../src/model/grouped.js';

describe('grouped', () => {
  it('keeps the order of the first of each key, and that within a list', () => {
    const lists = grouped(['pier', 'quay', 'port', 'question', 'buoy'], (word) => word[0]);
    expect([...lists]).toEqual([
      ['p', ['pier', 'port']],
      ['q', ['quay', 'question']],
      ['b', ['buoy']],
    ]);
  });

  it('has no list where there is nothing', () => {
    expect(grouped([], () => 'key').size).toBe(0);
  });

  it('puts everything into one list, that of its key', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 })), (numbers) => {
        for (const [key, list] of grouped(numbers, Math.abs))
          expect(list).toEqual(numbers.filter((number) => Math.abs(number) === key));
      }),
    );
  });
});
