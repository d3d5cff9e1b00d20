import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedBriefing } from '../../src/commands/compared-briefing.js';
import { explainedDiff, type KeptForCauses } from '../../src/commands/explained-diff.js';
import { KeptCauses } from '../../src/edges/kept-causes.js';
import { KeptStages } from '../../src/edges/kept-stages.js';
import type { EditionDiff } from '../../src/model/edition-diff.js';
import {
  codebook,
  document,
  edited,
  edition,
  HARBOUR,
  MIDDLE,
  now,
  OLD,
  ruling,
  theme,
  THEMES,
} from '../editions/stories/harbour.js';

/** Edits, each of a file of its own. */
const EDITS = [
  { 'sources/2010.md': document(2010, 'No boat may land herring.', ...MIDDLE.slice(1)) },
  { 'sources/2022.md': null },
  { 'sources/1999.md': document(1999, ...OLD.slice(1)) },
  { 'sources/themes.yml': codebook(...THEMES.slice(1), theme('quotas', 'Quotas', 'tonne*', 'herring')) },
  { 'sources/rulings.yml': ruling('add', 'crews', OLD[1] ?? '') },
  { 'sources/briefing.yml': 'title: The harbour\ncompare: all\n' },
] as const;

/** The first edition and the project after some of the edits. `asBuilt`: whether today's program published the edition. */
function states(
  edits: readonly (typeof EDITS)[number][],
  asBuilt: boolean,
): [ComparedBriefing, ComparedBriefing] {
  const before = { ...edition(HARBOUR), isAsBuilt: () => asBuilt };
  return [before, now(edited(HARBOUR, Object.assign({}, ...edits)), before)];
}

interface Watched {
  readonly kept: KeptForCauses;
  /** Whether anything was built. */
  readonly built: () => boolean;
}

function watched(cache: string): Watched {
  let built = false;
  const stages = (): KeptStages => {
    built = true;
    return new KeptStages();
  };
  return { kept: { stages, causes: new KeptCauses(cache, () => 'program') }, built: () => built };
}

function emptyCache(): string {
  return mkdtempSync(join(tmpdir(), 'synoptic-test-'));
}

function causesIn({ themes }: EditionDiff): string[] {
  return themes.flatMap(({ differences }) => differences.flatMap(({ causes }) => causes));
}

describe('explainedDiff', () => {
  it('gives the same bytes with what is kept as without, also where that is damaged, and builds nothing twice', () => {
    fc.assert(
      fc.property(fc.subarray([...EDITS], { minLength: 1 }), fc.boolean(), (edits, asBuilt) => {
        const own = emptyCache();
        const [before, after] = states(edits, asBuilt);
        const plain = JSON.stringify(explainedDiff(before, after));
        const first = watched(own);
        expect(JSON.stringify(explainedDiff(before, after, first.kept))).toBe(plain);
        const again = watched(own);
        expect(JSON.stringify(explainedDiff(before, after, again.kept))).toBe(plain);
        expect(again.built()).toBe(false);
        if (!first.built()) return;
        for (const name of readdirSync(join(own, 'causes'))) {
          const path = join(own, 'causes', name);
          writeFileSync(path, readFileSync(path, 'utf8').replaceAll('quotas', 'piers'));
        }
        expect(JSON.stringify(explainedDiff(before, after, watched(own).kept))).toBe(plain);
      }),
      { numRuns: 25 },
    );
  });

  it('takes for an edition what was built for the draft that it was published of', () => {
    const own = emptyCache();
    for (const edits of [[EDITS[0], EDITS[3]], [EDITS[0]]]) {
      const [before, after] = states(edits, false);
      explainedDiff(before, after, watched(own).kept);
      const { briefing } = after;
      const published: ComparedBriefing = {
        ...after,
        name: { kind: 'edition', number: 2, date: '2022-05-01' },
        briefing: { ...briefing, status: 'edition', edition: { number: 2, date: '2022-05-01' } },
        seal: 'of the edition',
      };
      const { kept, built } = watched(own);
      expect(causesIn(explainedDiff(before, published, kept))).not.toEqual([]);
      expect(built()).toBe(false);
    }
  });

  it('takes nothing that was built of another edition, or of other sources', () => {
    const own = emptyCache();
    const [before, after] = states([EDITS[0], EDITS[3]], true);
    explainedDiff(before, after, watched(own).kept);
    for (const [older, newer] of [
      [{ ...before, seal: 'another' }, after],
      states([EDITS[1], EDITS[3]], true),
      states([EDITS[0], EDITS[4]], true),
    ] as const) {
      const { kept, built } = watched(own);
      explainedDiff(older, newer, kept);
      expect(built()).toBe(true);
    }
  });

  it('tells causes without building where they are plain, and else none where it may not build', () => {
    const [before, after] = states([EDITS[0]], true);
    const plain = explainedDiff(before, after, null);
    expect(plain).toEqual(explainedDiff(before, after));
    expect(new Set(causesIn(plain))).toEqual(new Set(['sources']));
    const both = explainedDiff(...states([EDITS[0], EDITS[3]], true), null);
    expect([both.causesKnown, causesIn(both)]).toEqual([false, []]);
  });
});
