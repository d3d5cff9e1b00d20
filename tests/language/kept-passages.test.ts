import { describe, expect, it } from 'vitest';
import { keptPassages } from '../../src/language/kept-passages.js';
import { WordNumbers, WordStream } from '../../src/language/word-stream.js';

/** Passages are written as words; those that are kept, each with where it stands now. */
function kept(old: string, newer: string): string {
  const numbers = new WordNumbers();
  const stream = (text: string) =>
    new WordStream(
      text.split(' ').map((word, at) => ({ id: `s/par${at + 1}`, text: word })),
      numbers,
    );
  const words = old.split(' ');
  return [...keptPassages(stream(old), stream(newer))].map(([at, place]) => `${words[at]}${place}`).join(' ');
}

describe('keptPassages', () => {
  it('follows passages that stand beside the same neighbour', () => {
    expect(kept('a b c d', 'a b x c d')).toBe('a0 b1 c3 d4');
    expect(kept('a b c d e f', 'a d e b c f')).toBe('a0 b3 c4 d1 e2 f5');
  });

  it('tells passages of the same words apart by their neighbours', () => {
    expect(kept('a x b x c', 'new a x b x c')).toBe('a1 x2 b3 x4 c5');
  });

  it('does not choose between a passage and a copy beside it, nor take a copy elsewhere', () => {
    expect(kept('a b c d', 'a b b c d')).toBe('a0 c3 d4');
    expect(kept('a b c d', 'a z c d b')).toBe('a0 c2 d3');
  });
});
