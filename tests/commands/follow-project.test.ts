import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followProject } from '../../src/commands/follow-project.js';
import { watchProject } from '../../src/edges/watch-project.js';

vi.mock(import('../../src/edges/watch-project.js'));

/** What became of it, in order. */
let done: string[] = [];
let change: (path: string) => void = () => undefined;
let fail: (fault: unknown) => void = () => undefined;
beforeEach(() => {
  done = [];
  vi.mocked(watchProject).mockImplementation(async (folder, onChange, onFault) => {
    done.push(`watches ${folder}`);
    [change, fail] = [onChange, onFault];
    return { close: async () => void done.push('watches no more') };
  });
});

const following = {
  begun: () => void done.push('begun'),
  build: async (changed: readonly string[]) => void done.push(`built after ${changed.join() || 'nothing'}`),
};

describe('following a project', () => {
  it('watches before the first build, so that no change is missed', async () => {
    const ends = followProject('valley', following);
    await vi.waitFor(() => expect(done).toEqual(['watches valley', 'begun', 'built after nothing']));
    fail(new Error('over'));
    await expect(ends).rejects.toThrow('over');
  });

  it('builds again after changes', async () => {
    const ends = followProject('valley', following);
    await vi.waitFor(() => expect(done).toContain('built after nothing'));
    change('sources/b.md');
    change('sources/a.md');
    await vi.waitFor(() => expect(done.at(-1)).toBe('built after sources/a.md,sources/b.md'));
    fail(new Error('over'));
    await expect(ends).rejects.toThrow('over');
  });

  it('ends where files can be watched no more, throws that, and builds nothing after it', async () => {
    const ends = followProject('valley', following);
    await vi.waitFor(() => expect(done).toContain('built after nothing'));
    fail(new Error('no more files'));
    await expect(ends).rejects.toThrow('no more files');
    vi.useFakeTimers();
    change('sources/a.md');
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(done.slice(2)).toEqual(['built after nothing', 'watches no more']);
  });

  it('throws what keeps it from watching, and builds nothing', async () => {
    vi.mocked(watchProject).mockRejectedValue(new Error('no room'));
    await expect(followProject('valley', following)).rejects.toThrow('no room');
    expect(done).toEqual([]);
  });
});
