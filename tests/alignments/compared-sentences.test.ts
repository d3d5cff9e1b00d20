import { describe, expect, it } from 'vitest';
import { ComparedSentences } from '../../src/alignments/compared-sentences.js';

const compared = (old: readonly string[], newer: readonly string[], language = 'en') =>
  ComparedSentences.of(old, newer, language);

describe('ComparedSentences', () => {
  it('weighs a stem by how rare it is in both versions together', () => {
    const { old } = compared(['The gate and the heron.', 'The gate.'], ['A gate.', 'The gate is shut.']);
    const { stems = new Uint32Array(), words = [] } = old[0]?.sentence ?? {};
    const weights = old[0]?.weights ?? [];
    const weight = (place: number) => weights[stems.indexOf(words[place] ?? -1)] ?? 0;
    const [gate, heron] = [weight(1), weight(4)];
    expect(heron).toBeGreaterThan(gate);
    expect(gate).toBeGreaterThan(0);
  });

  it('numbers a stem alike in both versions, whatever its ending', () => {
    const { old, newer } = compared(['Wardens patrol.'], ['A warden patrols.']);
    expect(newer[0]?.sentence.words.slice(1)).toEqual(old[0]?.sentence.words);
  });

  it('joins sentences in the order given', () => {
    const both = compared(['The gate is shut.', 'Peat is cut.'], []);
    const { sentence: joined } = both.joined(both.old);
    expect(joined.text).toBe('The gate is shut. Peat is cut.');
    expect(joined.words).toEqual(both.old.flatMap((one) => one.sentence.words));
  });

  it('holds each run of three letters once', () => {
    const runs = compared(['Banana banana'], []).old[0]?.sentence.trigrams ?? [];
    expect([...runs]).toEqual([...new Set(runs)]);
    expect(runs.length).toBeGreaterThan(4);
  });

  it('takes sentences without words', () => {
    const { old } = compared(['', '***'], []);
    expect(old.map((one) => [one.sentence.words.length, one.length])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
