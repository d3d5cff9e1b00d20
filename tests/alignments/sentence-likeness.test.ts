import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ComparedSentences } from '../../src/alignments/compared-sentences.js';
import { sentenceLikeness, sharedOrder } from '../../src/alignments/sentence-likeness.js';

const OTHERS = [
  'The ferry leaves at noon.',
  'A warden keeps the gate of the reserve.',
  'It rains on the moor.',
];

function like(one: string, other: string, language = 'en'): number {
  const { old, newer } = ComparedSentences.of([one, ...OTHERS], [other, ...OTHERS], language);
  const [mine, theirs] = [old[0], newer[0]];
  return mine && theirs ? sentenceLikeness(mine, theirs) : NaN;
}

const words = fc
  .array(fc.constantFrom('the', 'warden', 'wardens', 'opens', 'gate', 'noon', '12', 'болото', '沼'), {
    maxLength: 40,
  })
  .map((list) => list.join(' '));

describe('sentenceLikeness', () => {
  it('is 1 for equal text, whatever its white space, and less for any other', () => {
    expect(like('The gate is  shut.', 'The gate is shut.')).toBe(1);
    expect(like('The gate is shut.', 'The gate is shut!')).toBeLessThan(1);
    expect(like('The gate is shut.', 'The gate is shut!')).toBeGreaterThan(0.99);
    expect(like('***', '***')).toBe(1);
  });

  it('is 0 where there is no word', () => {
    expect(like('***', '—')).toBe(0);
    expect(like('', 'The gate.')).toBe(0);
  });

  it('puts a reworded sentence above one on the same topic', () => {
    const shut = 'The wardens shut the northern gate of the reserve at dusk.';
    const reworded = like(shut, 'At dusk wardens shut the reserve’s northern gate.');
    expect(reworded).toBeGreaterThan(0.5);
    expect(reworded).toBeGreaterThan(like(shut, 'The northern reserve has a gate and two wardens.'));
    expect(like(shut, 'Visitors pay a toll at the bridge.')).toBeLessThan(0.2);
  });

  it('tells the same words in another order from the same sentence', () => {
    const bites = 'The dog of the warden bites the visitor in the garden';
    expect(like(bites, 'The visitor of the garden bites the dog in the warden')).toBeLessThan(0.95);
  });

  it('forgives endings and slips of the pen', () => {
    expect(like('Болота охраняются смотрителями.', 'Болото охраняет смотритель.', 'ru')).toBeGreaterThan(0.4);
    expect(like('Wardens patrol the marshland.', 'Wardens patroll the marshlands.')).toBeGreaterThan(0.7);
  });

  it('is the same from either side, within 0 and 1', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(like(one, other)).toBeCloseTo(like(other, one), 9);
        expect(like(one, other)).toBeGreaterThanOrEqual(0);
        expect(like(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('finds the longest run in order, as counting each way does', () => {
    const numbers = fc.array(fc.nat(4), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const text = (list: readonly number[]) => list.map((number) => `w${'abcde'[number]}`).join(' ');
        const { old, newer } = ComparedSentences.of([text(one)], [text(other)], 'und');
        const [mine, theirs] = [old[0], newer[0]];
        if (!mine || !theirs) throw new Error('two sentences');
        const share = longest(one, other) / Math.sqrt(one.length * other.length);
        expect(sharedOrder(mine.sentence, theirs.sentence)).toBeCloseTo(share, 9);
      }),
    );
  });

  it('compares two sentences of a hundred thousand words in little time', () => {
    const long = 'warden gate noon moor ferry '.repeat(20_000);
    const begun = performance.now();
    expect(like(`${long}one`, `${long}two`)).toBeGreaterThan(0.5);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

function longest(one: readonly number[], other: readonly number[]): number {
  let before = Array.from(other, () => 0).concat(0);
  for (const mine of one) {
    const now = [0];
    for (const [at, theirs] of other.entries())
      now.push(mine === theirs ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, now[at] ?? 0));
    before = now;
  }
  return before.at(-1) ?? 0;
}
