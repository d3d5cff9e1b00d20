import { describe, expect, it } from 'vitest';
import { Progress, stepText } from '../../src/edges/progress.js';
import type { Step } from '../../src/model/step.js';

const step = (at: number, name = `sources/n${at}.md`): Step => ({ stage: 'read', at, of: 2_000, name });

/** What is told of a step at each of some times, in milliseconds. */
function told(times: readonly number[], live: boolean, name?: string) {
  const lines: (string | null)[] = [];
  let now = 0;
  const tell = (text: string | null): void => void lines.push(text);
  const progress = new Progress({ note: tell, show: live ? tell : null, width: 30 }, () => now);
  for (const [index, time] of times.entries()) {
    now = time;
    progress.step(step(index + 1, name));
  }
  progress.end();
  return lines;
}

describe('Progress', () => {
  it('says nothing of short work where nobody watches', () => {
    expect(told([0, 500, 1_999], false)).toEqual([]);
  });

  it('tells sparsely of long work where nobody watches', () => {
    expect(told([0, 2_000, 2_500, 11_000, 12_000], false)).toEqual([
      'Reading 2 of 2,000: sources/n2.md',
      'Reading 5 of 2,000: sources/n5.md',
    ]);
  });

  it('shows one line on a terminal, cut to its width, and takes it away', () => {
    expect(told([0, 100, 150, 200], true)).toEqual([
      'Reading 2 of 2,000: sources/n',
      'Reading 4 of 2,000: sources/n',
      null,
    ]);
  });

  it('lets no name move the cursor', () => {
    expect(told([100], true, 'a\u001b[2Jb')[0]).toBe('Reading 1 of 2,000: a [2Jb');
  });
});

describe('stepText', () => {
  it.each([
    [{ stage: 'code', at: 1_234_567, of: 0, name: 'rows.jsonl' }, 'Coding 1,234,567: rows.jsonl'],
    [{ stage: 'align', at: 3, of: 8, name: 'bases' }, 'Aligning 3 of 8: bases'],
    [{ stage: 'compare', at: 1, of: 1, name: '' }, 'Comparing'],
  ] as const)('says of %o “%s”', (given, text) => {
    expect(stepText(given)).toBe(text);
  });
});
