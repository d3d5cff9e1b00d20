import { describe, expect, it } from 'vitest';
import { findCauses, type PartialDiffs } from '../../src/editions/find-causes.js';
import type { Difference, EditionDiff, EditionQuote } from '../../src/model/edition-diff.js';
import { NAMES } from './told.js';

const quote = (text: string): EditionQuote => {
  return { source: 'a', passage: 'a/par1', text, statement: 'asserted', zone: 'coded' };
};
const gained = (text: string): Difference => {
  return { kind: 'gained', quote: quote(text), causes: [], suppressed: false };
};

function diffOf(theme: string, ...differences: readonly Difference[]): EditionDiff {
  const one = { theme, title: theme, kind: 'changed', of: [], differences } as const;
  return { schema: 'synoptic/diff@1', ...NAMES, causesKnown: false, sources: [], themes: [one] };
}

const NONE: PartialDiffs = { sources: null, codebook: null, tool: null };

function causes(
  diff: EditionDiff,
  partial: Partial<PartialDiffs>,
  origins = new Map<string, string[]>(),
): unknown {
  const found = findCauses(diff, { ...NONE, ...partial }, origins);
  expect(found.causesKnown).toBe(true);
  return found.themes.flatMap(({ differences }) => differences.map((one) => one.causes));
}

describe('findCauses', () => {
  it('names what does it alone, all that do, and else that they do it together', () => {
    const diff = diffOf('t', gained('one'), gained('two'), gained('three'));
    const partial = { sources: diffOf('t', gained('one'), gained('two')), tool: diffOf('t', gained('two')) };
    expect(causes(diff, partial)).toEqual([['sources'], ['sources', 'tool'], ['together']]);
  });

  it('does not take the same quote of another theme for it', () => {
    expect(causes(diffOf('t', gained('one')), { sources: diffOf('u', gained('one')) })).toEqual([
      ['together'],
    ]);
  });

  it('finds it under the older name of the theme', () => {
    const origins = new Map([['t', ['u']]]);
    expect(causes(diffOf('t', gained('one')), { sources: diffOf('u', gained('one')) }, origins)).toEqual([
      ['sources'],
    ]);
  });

  it('finds a quote in the silence that it breaks elsewhere', () => {
    const broken: Difference = {
      kind: 'silence-broken',
      source: 'a',
      quotes: [quote('one')],
      causes: [],
      suppressed: false,
    };
    expect(causes(diffOf('t', gained('one')), { codebook: diffOf('t', broken) })).toEqual([['codebook']]);
  });
});
