import { describe, expect, it } from 'vitest';
import { BUILD_STAGES, stageLines } from '../../src/commands/stage-table.js';
import type { StageUse, StageUses } from '../../src/edges/kept-stages.js';
import type { KeptStage } from '../../src/model/keep.js';

/** Of each stage nothing was asked, save of these. */
function usesOf(asked: Partial<Record<KeptStage, Partial<StageUse>>>): StageUses {
  const use = (stage: KeptStage): StageUse => ({ taken: 0, made: 0, because: new Map(), ...asked[stage] });
  return {
    read: use('read'),
    code: use('code'),
    search: use('search'),
    count: use('count'),
    relate: use('relate'),
    link: use('link'),
    align: use('align'),
    compare: use('compare'),
  };
}

/** What is said of a stage. */
function saidOf(stage: string, lines: readonly string[]): string | undefined {
  return lines.find((line) => line.startsWith(`  ${stage} `))?.trim();
}

describe('the table of what is kept', () => {
  it('has each stage once, in the order of a build, and a key where it is kept part by part', () => {
    const stages = BUILD_STAGES.map(({ stage }) => stage);
    expect(stages).toEqual([...Object.keys(usesOf({})), 'write', 'print']);
    for (const { each, key } of BUILD_STAGES) expect(key.length > 0).toBe(each !== 'whole');
  });

  it('says of each stage what its key holds', () => {
    const lines = stageLines(null, true);
    expect(lines).toHaveLength(1 + 2 * BUILD_STAGES.length);
    for (const { each, holds } of BUILD_STAGES) expect(lines).toContain(`           ${each}: ${holds}`);
  });

  it('says that all is as it was where no stage was asked', () => {
    const lines = stageLines(null, true);
    for (const { stage } of BUILD_STAGES) expect(saidOf(stage, lines)).toMatch(/ as it was$/);
  });

  it('tells how much was taken, how much was made, and because of which part', () => {
    const because = new Map([
      ['text', 1],
      ['codebook', 2],
    ]);
    const lines = stageLines(usesOf({ read: { taken: 9 }, code: { taken: 7, made: 2, because } }), true);
    expect(saidOf('read', lines)).toBe('read     9 taken');
    expect(saidOf('code', lines)).toBe('code     7 taken, 2 made (text: 1, codebook: 2)');
    expect(saidOf('align', lines)).toBe('align    not needed');
    expect(saidOf('write', lines)).toBe('write    made');
  });

  it('leaves the print out where nothing is printed', () => {
    expect(saidOf('print', stageLines(usesOf({}), false))).toBeUndefined();
    expect(saidOf('print', stageLines(usesOf({}), true))).toBe('print    made');
  });
});
