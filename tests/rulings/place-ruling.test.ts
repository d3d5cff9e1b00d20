import { describe, expect, it } from 'vitest';
import type { RulingState } from '../../src/model/coding.js';
import type { Quote, Ruling } from '../../src/model/ruling.js';
import { placeRuling } from '../../src/rulings/place-ruling.js';

const SAID = { theme: 'it', by: '', on: '', because: '', where: 'rulings.yml:1:3' };
const quote = (exact: RulingState): Quote => ({ source: 's', exact, prefix: '', suffix: '' });

/** Finds a quote as its own words say. */
function place({ exact }: Quote) {
  const state = (['found', 'moved', 'stale', 'ambiguous', 'orphaned'] as const).find((one) => one === exact);
  const holds = state === 'found' || state === 'moved';
  return { state: state ?? 'orphaned', anchor: holds ? { passage: `s/${exact}`, start: 0, end: 1 } : null };
}

describe('placeRuling', () => {
  it.each<[RulingState, RulingState, RulingState, boolean]>([
    ['found', 'found', 'found', true],
    ['found', 'moved', 'moved', true],
    ['moved', 'found', 'moved', true],
    ['found', 'ambiguous', 'ambiguous', false],
    ['stale', 'orphaned', 'orphaned', false],
  ])('gives a link of quotes that are %s and %s the state %s', (one, other, state, stands) => {
    const ruling: Ruling = { ruling: 'link', quote: quote(one), with: quote(other), ...SAID };
    const placed = placeRuling(ruling, place);
    expect(placed.state).toBe(state);
    expect([placed.anchor !== null, placed.with !== null]).toEqual([stands, stands]);
  });

  it('gives a ruling on one quote its place, and no other', () => {
    const placed = placeRuling({ ruling: 'pin', quote: quote('found'), ...SAID }, place);
    expect(placed).toMatchObject({ state: 'found', anchor: { passage: 's/found' }, with: null });
  });

  it('takes a ruling without a quote as it is', () => {
    const ruling: Ruling = { ruling: 'silence', source: 's', ...SAID };
    expect(placeRuling(ruling, place)).toEqual({ ruling, state: 'found', anchor: null, with: null });
  });
});
