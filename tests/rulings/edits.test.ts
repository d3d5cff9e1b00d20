import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/edges/package-root.js';
import { readSource } from '../../src/sources/read-source.js';
import { newTallies, tryEdits } from './edit-trial.js';

const FILES = [
  'sources/monitor-1999.md',
  'sources/racz-2022.md',
  'tests/stories/charter/sources/charter-2018.md',
  'tests/stories/river/sources/zapiska-2011.md',
];

/** Rulings tried on every text, edited once each time, then twice. */
const TRIALS = [1, 2].flatMap((edits) => Array.from({ length: 20 }, (_, seed) => ({ edits, seed })));

function tallies() {
  const sums = newTallies();
  for (const path of FILES) {
    const source = readSource({ path, bytes: readFileSync(join(PACKAGE_ROOT, path)) });
    for (const { edits, seed } of TRIALS) tryEdits(source, seed * 10 + edits, edits, sums);
  }
  return sums;
}

describe('rulings through random edits', () => {
  const { known, context } = tallies();

  it('are never applied to the words of another place, nor over a changed negation, number or date', () => {
    expect([known.wrong, known.overlooked], known.notes.join('\n')).toEqual([0, 0]);
    expect([context.wrong, context.overlooked], context.notes.join('\n')).toEqual([0, 0]);
  });

  it('are found again where at most three words of their quotes changed', () => {
    expect(known.survived).toBeGreaterThan(1_000);
    expect(known.again / known.survived).toBeGreaterThan(0.95);
    expect(context.again / context.survived).toBeGreaterThan(0.9);
  });
});
