import { describe, expect, it } from 'vitest';
import { heaviest } from '../../src/model/heaviest.js';

describe('heaviest', () => {
  it('takes the first of the heaviest', () => {
    const ones = [
      { name: 'a', weight: 0.2 },
      { name: 'b', weight: 0.6 },
      { name: 'c', weight: 0.6 },
    ];
    expect(heaviest(ones)?.name).toBe('b');
  });

  it('finds none among none', () => {
    expect(heaviest([])).toBeUndefined();
  });
});
