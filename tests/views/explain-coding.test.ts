import { describe, expect, it } from 'vitest';
import type { PassageCoding } from '../../src/model/passage-coding.js';
import { explainCoding } from '../../src/views/explain-coding.js';

const TEXT = 'A well and a\nwell.';
const well = (start: number, weight: number): PassageCoding['spans'][number] => ({
  start,
  end: start + 4,
  term: 'well',
  weight,
  strength: 'plain',
});
const coding: PassageCoding = {
  theme: 'wells',
  score: 0.72,
  zone: 'coded',
  spans: [well(2, 0.6), well(13, 0.3)],
  lifts: [],
};

describe('explainCoding', () => {
  it('tells each term with its weight, and how they add up', () => {
    expect(explainCoding(coding, TEXT)).toEqual([
      '“well” (plain term well): 0.6',
      '“well” (plain term well) again, so it counts less: 0.3',
      'a weight w counts −ln(1 − w): 1.273 together, read as the share 0.72, coded (from 0.5)',
    ]);
  });

  it('reads the weight of one term as a share too', () => {
    const one = { ...coding, spans: [well(2, 0.6)], score: 0.6 };
    expect(explainCoding(one, TEXT).at(-1)).toBe(
      'a weight w counts −ln(1 − w): 0.916 together, read as the share 0.6, coded (from 0.5)',
    );
  });

  it.each([
    ['borderline', 'borderline (from 0.3, coded from 0.5)'],
    ['below', 'not shown (borderline from 0.3)'],
  ] as const)('says what %s means', (zone, words) => {
    expect(explainCoding({ ...coding, zone }, TEXT).at(-1)).toContain(words);
  });

  it('tells what the surroundings lent and took', () => {
    const lifts = [
      { kind: 'neighbour', from: 's/par2', weight: 0.1 },
      { kind: 'ruling', from: 'well', weight: -0.05 },
    ] as const;
    expect(explainCoding({ ...coding, lifts }, TEXT).slice(2)).toEqual([
      'a passage beside it (s/par2): +0.1',
      'what rulings taught (well): −0.05',
      'a weight w counts −ln(1 − w), the rest as it stands: 1.323 together, read as the share 0.72, coded (from 0.5)',
    ]);
  });

  it('counts many matches instead of telling them all', () => {
    const many = { ...coding, spans: Array.from({ length: 30 }, () => well(2, 0.01)) };
    const lines = explainCoding(many, TEXT);
    expect(lines).toHaveLength(10);
    expect(lines[8]).toBe('… and 22 more matches');
  });
});
