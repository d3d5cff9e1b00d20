import { describe, expect, it } from 'vitest';
import { whyNotAnchored } from '../../src/briefing/why-not-anchored.js';

const PASSAGES = [
  { id: 's/par1', text: 'The catch fell in 2004. The catch fell again.' },
  { id: 's/par2', text: 'Nobody spoke of it.' },
];
const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const place = (passage: string, start: number, end: number) => ({ passage, start, end });

describe('whyNotAnchored', () => {
  it('lists the places of a quote that stands there more than once', () => {
    const places = [place('s/par1', 0, 14), place('s/par1', 24, 38)];
    expect(
      whyNotAnchored({ state: 'ambiguous', anchor: null, places }, quote('The catch fell'), PASSAGES),
    ).toBe(
      'stands there more than once; add prefix or suffix: s/par1 “[The catch fell] in 2004. The catch fell…”; ' +
        's/par1 “The catch fell in 2004. [The catch fell] again.”',
    );
  });

  it.each([
    [
      'of',
      '',
      'the prefix given does not tell which is meant; give more words of it, or add a suffix: s/par1',
    ],
    [
      '',
      'in',
      'the suffix given does not tell which is meant; give more words of it, or add a prefix: s/par1',
    ],
    [
      'of',
      'in',
      'the prefix and suffix given do not tell which is meant; give more words of one of them: s/par1',
    ],
    ['o'.repeat(32), '', 'the prefix given does not tell which is meant; add a suffix: s/par1'],
    ['o'.repeat(32), 'i'.repeat(32), 'do not tell which is meant; quote more words: s/par1'],
  ])('asks for more than the context that was given: “%s”, “%s”', (prefix, suffix, said) => {
    const places = [place('s/par1', 0, 14), place('s/par1', 24, 38)];
    const given = quote('The catch fell', prefix, suffix);
    const why = whyNotAnchored({ state: 'ambiguous', anchor: null, places }, given, PASSAGES);
    expect(why).toMatch(/^stands there more than once, and the /);
    expect(why).toContain(said);
    expect(why).not.toContain('add prefix or suffix');
  });

  it('asks for the context of the same words as it is, where another was given', () => {
    const near = { state: 'orphaned', anchor: null, places: [place('s/par2', 0, 18)] } as const;
    const said = (prefix: string, suffix: string): string =>
      whyNotAnchored(near, quote('Nobody spoke of it', prefix, suffix), PASSAGES);
    expect(said('', '')).toMatch(/; add prefix and suffix if they are meant$/);
    expect(said('fell.', '')).toMatch(/; give the prefix that stands there if they are meant$/);
    expect(said('fell.', 'Nets')).toMatch(/; give the prefix and suffix that stand there if they are meant$/);
  });

  it('shows what changed in a stale quote', () => {
    const stale = { state: 'stale', anchor: null, places: [place('s/par1', 0, 22)] } as const;
    expect(whyNotAnchored(stale, quote('The catch fell in 2003'), PASSAGES)).toContain(
      's/par1: “The catch fell in [-2003-] {+2004+}”',
    );
  });

  it('names the nearest words of an orphan, and says where they are the same', () => {
    const near = { state: 'orphaned', anchor: null, places: [place('s/par2', 0, 18)] } as const;
    expect(whyNotAnchored(near, quote('Somebody spoke of it'), PASSAGES)).toContain(
      'is not in the source; the nearest words are in s/par2: “Nobody spoke of it”',
    );
    expect(whyNotAnchored(near, quote('Nobody spoke of it'), PASSAGES)).toContain(
      'no longer stands where it stood',
    );
    expect(whyNotAnchored({ state: 'orphaned', anchor: null }, quote('Nets'), PASSAGES)).toBe(
      'is not in the source',
    );
  });
});
