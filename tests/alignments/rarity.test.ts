import { describe, expect, it } from 'vitest';
import { rarityIn, spreadOf, stemCounts } from '../../src/alignments/rarity.js';
import type { Fact } from '../../src/model/fact.js';
import { coded, passageOf } from '../codings/sample.js';
import { themeOf } from '../themes/sample.js';

const PASSAGES = [
  passageOf('The harbour froze.', 'en', 's/par1'),
  passageOf('The harbour thawed. A harbour is cold.', 'en', 's/par2'),
  passageOf('A harbour and a canal.', 'en', 's/par3'),
];

describe('stemCounts', () => {
  it('counts each stem once a passage, and no word without a subject', () => {
    const counts = new Map(stemCounts(PASSAGES));
    expect(counts.get('harbour')).toBe(3);
    expect(counts.get('canal')).toBe(1);
    expect(counts.has('the')).toBe(false);
  });
});

describe('rarityIn', () => {
  it('gives 1 to a stem of one passage, less to one of several', () => {
    const rarity = rarityIn(spreadOf(3, [stemCounts(PASSAGES)]), []);
    expect(rarity('canal')).toBe(1);
    expect(rarity('harbour')).toBeLessThan(1);
    expect(rarity('harbour')).toBeGreaterThan(0);
  });

  it('is the same however the passages are parted into sources', () => {
    const [first, ...others] = PASSAGES;
    const parted = spreadOf(3, [stemCounts(first ? [first] : []), stemCounts(others)]);
    const whole = spreadOf(3, [stemCounts(PASSAGES)]);
    for (const stem of ['harbour', 'canal', 'thaw', 'unheard'])
      expect(rarityIn(parted, [])(stem)).toBe(rarityIn(whole, [])(stem));
  });

  it('counts facts over the passages that are quoted', () => {
    const bodies = { a: 'A quota for Norway.\n\nNo quota here.\n\nA quota for Norway and Iceland.' };
    const { passages, codings } = coded(themeOf({ plain: ['quota'] }), bodies);
    const quoted = codings.flatMap((coding) => {
      const passage = passages.find(({ id }) => id === coding.passage);
      return passage ? [{ coding: { ...coding, facts: places(passage.text) }, passage }] : [];
    });
    const rarity = rarityIn(spreadOf(passages.length, [stemCounts(passages)]), quoted);
    expect(rarity('place Iceland')).toBe(1);
    expect(rarity('place Norway')).toBeLessThan(1);
  });

  it('takes no passages', () => {
    expect(rarityIn(spreadOf(0, []), [])('harbour')).toBe(1);
  });
});

function places(text: string): Fact[] {
  return ['Norway', 'Iceland'].flatMap((object): Fact[] => {
    const start = text.indexOf(object);
    return start < 0 ? [] : [{ kind: 'place', object, value: object, start, end: start + object.length }];
  });
}
