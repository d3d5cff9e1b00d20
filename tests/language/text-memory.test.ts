import { expect, it } from 'vitest';
import { TextMemory } from '../../src/language/text-memory.js';

it('remembers texts up to so many characters, then begins anew', () => {
  const memory = new TextMemory<number>(10);
  memory.set('four', 4);
  memory.set('four', 5);
  memory.set('five!', 6);
  expect([memory.get('four'), memory.get('five!')]).toEqual([5, 6]);
  memory.set('no', 7);
  expect([memory.get('four'), memory.get('five!'), memory.get('no')]).toEqual([undefined, undefined, 7]);
});

it('holds a text that is longer than all it may hold', () => {
  const memory = new TextMemory<number>(10);
  memory.set('longer than ten', 1);
  expect(memory.get('longer than ten')).toBe(1);
});
