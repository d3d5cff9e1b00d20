import { describe, expect, it } from 'vitest';
import type { BriefingChange, BriefingTheme } from '../../src/model/briefing.js';
import { byNews, headline } from '../../src/views/headlines.js';
import { briefingOf } from './page-of.js';

const [sample] = briefingOf().themes;

function theme(id: string, change: Partial<BriefingChange>): BriefingTheme {
  const [first] = sample?.changes ?? [];
  if (!sample || !first) throw new Error('there is a theme with a change');
  return { ...sample, id, changes: [{ ...first, certainty: 'firm', facts: [], ...change }] };
}

const FACT = { kind: 'quantity', object: 'well', from: '1', to: '2' };

describe('themes in the order of news', () => {
  it('stand firm before tentative, then returned, new, dropped, changed facts, continued, silent', () => {
    const themes = [
      theme('silent', { status: 'silent' }),
      theme('perhaps', { status: 'resumed', certainty: 'tentative' }),
      theme('continued', { status: 'continued' }),
      theme('facts', { status: 'continued', facts: [FACT] }),
      theme('dropped', { status: 'dropped' }),
      theme('new', { status: 'new' }),
      theme('resumed', { status: 'resumed' }),
    ];
    expect(byNews(themes).map(({ id }) => id)).toEqual([
      'resumed',
      'new',
      'dropped',
      'facts',
      'continued',
      'silent',
      'perhaps',
    ]);
  });

  it('stay in the order of the codebook where the news is alike', () => {
    const themes = ['b', 'a', 'c'].map((id) => theme(id, { status: 'new' }));
    expect(byNews(themes).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('are led by what the two newest texts did', () => {
    const next = { ...theme('x', { status: 'new' }).changes[0], from: 'b', to: 'c' } as BriefingChange;
    const whole = { ...next, span: 'whole', from: 'a' } as BriefingChange;
    expect(headline({ ...theme('x', {}), changes: [next, whole] })).toBe(next);
  });
});
