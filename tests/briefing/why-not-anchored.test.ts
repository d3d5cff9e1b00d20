import { describe, expect, it } from 'vitest';
import { whyNotAnchored } from '../../src/briefing/why-not-anchored.js';

const PASSAGES = [
  { id: 's/par1', text: 'The catch fell in 2004. The catch fell again.' },
  { id: 's/par2', text: 'Nobody spoke of it.' },
];
const place = (passage: string, start: number, end: number) => ({ passage, start, end });

describe('whyNotAnchored', () => {
  it('lists the places of a quote that stands there more than once', () => {
    const places = [place('s/par1', 0, 14), place('s/par1', 24, 38)];
    expect(whyNotAnchored({ state: 'ambiguous', anchor: null, places }, 'The catch fell', PASSAGES)).toBe(
      'stands there more than once; add prefix or suffix: s/par1 “[The catch fell] in 2004. The catch fell…”; ' +
        's/par1 “The catch fell in 2004. [The catch fell] again.”',
    );
  });

  it('shows what changed in a stale quote', () => {
    const stale = { state: 'stale', anchor: null, places: [place('s/par1', 0, 22)] } as const;
    expect(whyNotAnchored(stale, 'The catch fell in 2003', PASSAGES)).toContain(
      's/par1: “The catch fell in [-2003-] {+2004+}”',
    );
  });

  it('names the nearest words of an orphan, and says where they are the same', () => {
    const near = { state: 'orphaned', anchor: null, places: [place('s/par2', 0, 18)] } as const;
    expect(whyNotAnchored(near, 'Somebody spoke of it', PASSAGES)).toContain(
      'is not in the source; the nearest words are in s/par2: “Nobody spoke of it”',
    );
    expect(whyNotAnchored(near, 'Nobody spoke of it', PASSAGES)).toContain('no longer stands where it stood');
    expect(whyNotAnchored({ state: 'orphaned', anchor: null }, 'Nets', PASSAGES)).toBe(
      'is not in the source',
    );
  });
});
