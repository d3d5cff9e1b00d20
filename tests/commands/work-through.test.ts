import { describe, expect, it } from 'vitest';
import { workThrough } from '../../src/commands/work-through.js';
import { Progress } from '../../src/edges/progress.js';
import { ended, type Steps } from '../../src/model/step.js';

function* counted(to: number, each: () => void = () => undefined): Steps<number> {
  for (let at = 1; at <= to; at++) {
    yield { stage: 'code', at, of: to, name: `n${at}` };
    each();
  }
  return to;
}

const silent = new Progress({ note: () => undefined, show: null, width: 80 });

describe('workThrough', () => {
  it('makes what the work makes without a pause', async () => {
    expect(await workThrough(counted(3), silent)).toBe(ended(counted(3)));
  });

  it('hears between two steps what happened meanwhile', async () => {
    let heard = 0;
    let done = 0;
    setImmediate(() => (heard = done));
    const busy = (): void => {
      const until = performance.now() + 20;
      while (performance.now() < until) done += 0;
      done++;
    };
    await workThrough(counted(20, busy), silent);
    expect(heard).toBeGreaterThan(0);
    expect(heard).toBeLessThan(20);
  });

  it('takes the live line away when the work fails', async () => {
    const shown: (string | null)[] = [];
    const progress = new Progress(
      { note: () => undefined, show: (text) => void shown.push(text), width: 80 },
      () => 1e6,
    );
    const failing = counted(1, () => {
      throw new Error('no more');
    });
    await expect(workThrough(failing, progress)).rejects.toThrow('no more');
    expect(shown).toEqual(['Coding: n1', null]);
  });
});
