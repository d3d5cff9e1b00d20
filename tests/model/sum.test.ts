import { describe, expect, it } from 'vitest';
import { sum } from '../../src/model/sum.js';

describe('sum', () => {
  it('adds all numbers', () => {
    expect(sum([1, 2.5, -1])).toBe(2.5);
    expect(sum([])).toBe(0);
  });
});
