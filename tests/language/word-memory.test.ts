import { expect, it } from 'vitest';
import { WordMemory } from '../../src/language/word-memory.js';

it('remembers words, and begins anew before it fills the memory', () => {
  const memory = new WordMemory<number>();
  memory.set('first', 1);
  expect(memory.get('first')).toBe(1);
  for (let word = 0; word < 60_000; word++) memory.set(`w${word}`, word);
  expect(memory.get('first')).toBeUndefined();
  expect(memory.get('w59999')).toBe(59_999);
});
