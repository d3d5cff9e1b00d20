import { describe, expect, it } from 'vitest';
import { chicago } from './sample.js';

describe('names', () => {
  const authors = ['Anna One', 'Bela Two', 'Cora Three', 'Dora Four'];
  const of = (count: number) => chicago({ authors: authors.slice(0, count) });

  it('are all given up to three', () => {
    expect(of(2)).toMatchObject({
      note: expect.stringMatching(/^Anna One and Bela Two, “/),
      short: expect.stringMatching(/^One and Two, “/),
    });
    expect(of(2).entry).toMatch(/^One, Anna, and Bela Two\. “/);
    expect(of(3).note).toMatch(/^Anna One, Bela Two, and Cora Three, “/);
    expect(of(3).short).toMatch(/^One, Two, and Three, “/);
    expect(of(3).entry).toMatch(/^One, Anna, Bela Two, and Cora Three\. “/);
  });

  it('of four and more are the first in notes, all in the entry', () => {
    expect(of(4).note).toMatch(/^Anna One et al\., “/);
    expect(of(4).short).toMatch(/^One et al\., “/);
    expect(of(4).entry).toMatch(/^One, Anna, Bela Two, Cora Three, and Dora Four\. “/);
  });

  it('of more than ten are seven in the entry', () => {
    const eleven = Array.from({ length: 11 }, (_, index) => `Anna F${String.fromCharCode(65 + index)}`);
    expect(chicago({ authors: eleven.slice(0, 10) }).entry).toMatch(/Anna FI, and Anna FJ\. “/);
    expect(chicago({ authors: eleven }).entry).toMatch(/^FA, Anna, Anna FB, .*Anna FG, et al\. “/);
    expect(chicago({ authors: eleven }).entry).not.toContain('FH');
  });

  it('of bodies are never turned round', () => {
    const { entry } = chicago({ authors: ['Board for Wells', 'UNESCO'] });
    expect(entry).toMatch(/^Board for Wells and UNESCO\. “/);
  });

  it('take one full stop where they end with one', () => {
    expect(chicago({ authors: ['One, A.'] }).entry).toMatch(/^One, A\. “/);
    expect(chicago({ authors: ['One, Anna, Jr.'] }).entry).toMatch(/^One, Anna, Jr\. “/);
    expect(chicago({ authors: ['One, Anna, Jr.'] }).note).toMatch(/^Anna One Jr\., “/);
  });
});
