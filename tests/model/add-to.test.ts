import { describe, expect, it } from 'vitest';
import { addTo } from '../../src/model/add-to.js';

describe('addTo', () => {
  it('begins a list where there is none, and goes on with it', () => {
    const lists = new Map<string, number[]>();
    addTo(lists, 'quay', 1);
    addTo(lists, 'pier', 2);
    addTo(lists, 'quay', 3);
    expect([...lists]).toEqual([
      ['quay', [1, 3]],
      ['pier', [2]],
    ]);
  });
});
