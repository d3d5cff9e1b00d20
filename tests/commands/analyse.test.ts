import { beforeEach, describe, expect, it, vi } from 'vitest';
import { analyse, analyseForEdition, analyseSince, analyseStepwise } from '../../src/commands/analyse.js';
import { newestEdition } from '../../src/edges/edition-files.js';
import { KeptStages } from '../../src/edges/kept-stages.js';
import { Progress } from '../../src/edges/progress.js';
import type { Briefing } from '../../src/model/briefing.js';
import { CODEBOOK, EARLIER, LATEST, NO_PRINTER, Project, source } from './project.js';

vi.mock(import('../../src/edges/edition-files.js'), { spy: true });

/** Streams that show nothing. */
const progress = new Progress({ note: () => undefined, show: null, width: 80 });

function sinceNewest(folder: string): Promise<Briefing> {
  return analyseSince(folder, new KeptStages(), progress);
}

describe('analysing a project', () => {
  beforeEach(() => vi.clearAllMocks());

  it('tells of no changes before there is an edition', async () => {
    const { folder } = new Project();
    expect(await analyseStepwise(folder, new KeptStages(), progress)).toEqual(analyse(folder));
    expect(await sinceNewest(folder)).toEqual(analyse(folder));
  });

  it('tells what changed since the newest edition', async () => {
    const project = new Project();
    for (const date of ['2022-04-01', '2022-05-01']) {
      await project.run(['publish', '--date', date], { env: NO_PRINTER });
      project.write({ 'sources/c.md': source('c-2019', 2019, LATEST) });
    }
    project.write({ 'sources/c.md': null });
    const since = await sinceNewest(project.folder);
    expect(since.since?.diff).toMatchObject({ before: { kind: 'edition', number: 2 } });
    expect(since.since?.diff.sources.map(({ source: id }) => id)).toEqual(['c-2019']);
  });

  it('looks for causes that take long only for an edition, and tells those that are plain to all', async () => {
    const long = 'The well of the valley is deep. '.repeat(4_300);
    const project = new Project({ 'sources/a.md': source('a-2004', 2004, `${EARLIER}\n\n${long}`) });
    await project.run(['publish', '--date', '2022-04-01'], { env: NO_PRINTER });
    project.write({ 'sources/b.md': source('b-2011', 2011, LATEST) });
    expect((await sinceNewest(project.folder)).since?.diff.causesKnown).toBe(true);
    project.write({ 'sources/themes.yml': CODEBOOK.replace('[tariff]', '[tariff, council]') });
    expect((await sinceNewest(project.folder)).since?.diff.causesKnown).toBe(false);
    const diff = (await analyseForEdition(project.folder, progress)).since?.diff;
    expect(diff?.causesKnown).toBe(true);
    const causes = diff?.themes.flatMap(({ differences }) => differences.flatMap((one) => one.causes));
    expect(new Set(causes)).toContain('sources');
  });

  it('reads the newest edition once', async () => {
    const project = new Project();
    await project.run(['publish', '--date', '2022-04-01'], { env: NO_PRINTER });
    await sinceNewest(project.folder);
    expect(newestEdition).toHaveBeenCalledOnce();
    await analyseForEdition(project.folder, progress);
    expect(newestEdition).toHaveBeenCalledTimes(2);
  });
});
