import { beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/errors.js';
import { Analyst } from '../../src/commands/reviewing/analyst.js';
import { BriefingPage } from '../../src/commands/reviewing/briefing-page.js';
import { FollowedProject } from '../../src/commands/reviewing/followed-project.js';
import type { RenderedFiles } from '../../src/commands/reviewing/rendering.js';
import type { Shown } from '../../src/commands/reviewing/shown.js';
import { isRefreshed } from '../../src/commands/watch-report.js';
import { watchedBuild, type Outcome } from '../../src/commands/watched-build.js';
import type { Format } from '../../src/commands/formats.js';
import { Project } from './project.js';

let project: Project;
let followed: FollowedProject;
/** Is called before anything is rendered. */
let rendering: () => void;
/** What was rendered, in order. */
let rendered: string[];
beforeEach(() => {
  project = new Project();
  const analyst = new Analyst(project.folder);
  followed = new FollowedProject(project.folder, { analyse: async () => analyst.analyse() });
  [rendering, rendered] = [() => undefined, []];
});

async function render({ analysis }: Shown, formats: readonly Format[]): Promise<RenderedFiles> {
  rendered.push(formats.join());
  rendering();
  const files = formats.map((format) => ({ name: `briefing.${format}`, content: analysis.briefing.title }));
  return { files, failure: null };
}

function built(...formats: Format[]): Promise<Outcome> {
  const page = new BriefingPage(followed, { render }, () => undefined);
  return watchedBuild({ project: followed, briefing: page, renderer: { render } }, formats, () => 5);
}

const titled = (title: string) => project.write({ 'sources/briefing.yml': `title: ${title}\n` });

describe('a build of what the page shows', () => {
  it('gives the page first, then writes what is asked for and nothing else', async () => {
    await followed.follow();
    expect(await built('md', 'json')).toMatchObject({
      kind: 'built',
      ms: 5,
      html: 'Water in the valley',
      files: ['briefing.md', 'briefing.json'],
      sources: 2,
      themes: 3,
      noPdf: null,
    });
    expect(rendered).toEqual(['html', 'md,json']);
    expect(Object.keys(project.fingerprints('out'))).toEqual(['out/briefing.json', 'out/briefing.md']);
  });

  it('writes nothing where the files are to be mended, or could not be read', async () => {
    titled('[');
    await followed.follow();
    expect(await built('md')).toMatchObject({ kind: 'refused', problems: [{ what: expect.any(String) }] });
    expect([rendered, project.has('out')]).toEqual([[], false]);
  });

  it('builds the files as they are where they changed while they were rendered', async () => {
    await followed.follow();
    rendering = () => {
      rendering = () => undefined;
      titled('Hills');
      throw new Refusal({ what: 'the file has changed while the briefing was made of it' });
    };
    expect((await built('md')).kind).toBe('built');
    expect(project.text('out/briefing.md')).toBe('Hills');
    expect(followed.problems).toEqual([]);
  });

  it('has the page show why it could not be rendered or written, until it could', async () => {
    await followed.follow();
    project.write({ out: 'no folder' });
    expect((await built('md')).kind).toBe('refused');
    expect(followed.problems[0]?.what).toMatch(/^the outputs cannot be written/);
    project.write({ out: null });
    expect((await built('md')).kind).toBe('built');
    expect(followed.problems).toEqual([]);
    rendering = () => {
      throw new Error('broken');
    };
    expect(await built('md')).toMatchObject({ kind: 'failed', error: new Error('broken') });
    expect(followed.problems[0]?.what).toBe('a fault of Synoptic, not of your files: broken');
  });
});

describe('the page', () => {
  it('is another after a build where what it shows is', async () => {
    await followed.follow();
    const first = await built('md');
    expect([isRefreshed(null, first), isRefreshed(first, await built('md'))]).toEqual([true, false]);
    titled('Hills');
    await followed.followFiles();
    const second = await built('md');
    expect(isRefreshed(first, second)).toBe(true);
    titled('[');
    await followed.followFiles();
    const refused = await built('md');
    expect([isRefreshed(second, refused), isRefreshed(refused, await built('md'))]).toEqual([true, false]);
    const failed: Outcome = { kind: 'failed', ms: 0, error: new Error('broken') };
    expect([isRefreshed(refused, failed), isRefreshed(failed, failed)]).toEqual([true, false]);
    expect(isRefreshed(failed, second)).toBe(true);
  });
});
