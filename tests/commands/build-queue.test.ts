import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BuildQueue } from '../../src/commands/build-queue.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A queue whose builds take `ms`, and what it built. */
function queued(ms: number, quiet?: number): { queue: BuildQueue; built: string[][]; most: () => number } {
  const built: string[][] = [];
  let [running, most] = [0, 0];
  const queue = new BuildQueue(async (changed) => {
    built.push([...changed]);
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, ms));
    running--;
  }, quiet);
  return { queue, built, most: () => most };
}

describe('BuildQueue', () => {
  it('builds at once when it starts', () => {
    const { queue, built } = queued(10);
    void queue.start();
    expect(built).toEqual([[]]);
  });

  it('makes one build of a burst, and names each file once, in order', async () => {
    const { queue, built } = queued(10);
    for (const path of ['b', 'a', 'b', 'c']) {
      queue.add(path);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(built).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(built).toEqual([['a', 'b', 'c']]);
  });

  it('takes what comes within as short a time as it is told for a burst', async () => {
    const { queue, built } = queued(10, 0);
    queue.add('b');
    queue.add('a');
    await vi.advanceTimersByTimeAsync(1);
    expect(built).toEqual([['a', 'b']]);
  });

  it('builds in the midst of a burst that does not end', async () => {
    const { queue, built } = queued(10);
    for (let at = 0; at < 50; at++) {
      queue.add('a');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(built.length).toBeGreaterThanOrEqual(2);
    expect(built.length).toBeLessThanOrEqual(3);
  });

  it('builds again after a build during which something changed, and never two at a time', async () => {
    const { queue, built, most } = queued(1000);
    void queue.start();
    await vi.advanceTimersByTimeAsync(100);
    queue.add('a');
    await vi.advanceTimersByTimeAsync(400);
    queue.add('b');
    await vi.advanceTimersByTimeAsync(400);
    expect(built).toEqual([[]]);
    await vi.advanceTimersByTimeAsync(200);
    expect(built).toEqual([[], ['a', 'b']]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(built).toHaveLength(2);
    expect(most()).toBe(1);
  });

  it('waits for the end of a burst that goes on when a build ends', async () => {
    const { queue, built } = queued(1000);
    void queue.start();
    await vi.advanceTimersByTimeAsync(950);
    queue.add('a');
    await vi.advanceTimersByTimeAsync(100);
    queue.add('b');
    expect(built).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(built).toEqual([[], ['a', 'b']]);
  });

  it('builds nothing more when it is closed', async () => {
    const { queue, built } = queued(10);
    queue.add('a');
    queue.close();
    queue.add('b');
    await vi.advanceTimersByTimeAsync(5000);
    expect(built).toEqual([]);
  });
});
