import { describe, expect, it } from 'vitest';
import { madeOnce } from '../../src/commands/made-once.js';

describe('madeOnce', () => {
  it('makes nothing until it is asked, and then once', () => {
    let made = 0;
    const ask = madeOnce(() => ++made);
    expect(made).toBe(0);
    expect([ask(), ask()]).toEqual([1, 1]);
  });

  it('tries again where it could not be made', () => {
    let tries = 0;
    const ask = madeOnce(() => {
      tries++;
      if (tries === 1) throw new Error('not yet');
      return null;
    });
    expect(ask).toThrow('not yet');
    expect([ask(), ask(), tries]).toEqual([null, null, 2]);
  });
});
